//! Workbooks that are more, less or other than a table of scores; each is made here.

use crate::Made;
use crate::sandbox::{Sandbox, Told, told};
use crate::support::transcript::printed;
use crate::support::workbook::{Part, data, packed, part, parts, workbook};
use std::process::Output;
use std::time::Duration;

pub const CASES: &[Made] = &[
    ("H01! workbooks that unpack beyond measure", bombs),
    ("H01! sizes that are forged", forged_sizes),
    ("H02 what does not belong to a table", foreign_parts),
    ("H02 what is no workbook", no_workbooks),
    ("H02 ten thousand changed bytes", changed_bytes),
    ("H04 cells of every kind", cells),
    ("H04 sheets that are hidden or many", sheets),
    ("H04 cells that are merged", merged),
    ("H04 a million rows", a_million_rows),
    ("H05 the first week of a series", first_week),
    ("H05 the old file is kept", old_file_is_kept),
    ("H06 formulas for names", formulas_for_names),
];

const IMPORT: [&str; 6] = ["import", "points.xlsx", "series", "--week", "2025-W13", "--format"];

/// What is said to a workbook in a fresh folder; a run that is refused takes little.
fn run(name: &str, bytes: &[u8], more: &[&str]) -> Output {
    let mut sandbox = Sandbox::new(name);
    sandbox.longest = Duration::from_secs(1);
    sandbox.write("points.xlsx", bytes);
    sandbox.run(&[&IMPORT[..], &["json"], more].concat())
}

/// The code of the only problem.
fn refused(name: &str, bytes: &[u8]) -> (String, String) {
    let output = run(name, bytes, &[]);
    let told = told(&output);
    assert!(told.len() == 1 && output.status.code() == Some(1), "{name}: {}", printed(&output));
    let text = |key: &str| told[0][key].as_str().unwrap().to_owned();
    (text("code"), text("message"))
}

const GOOD: [&[&str]; 4] =
    [&["name", "score", "note"], &["Ash", "44.5", ""], &["Birch", "41.5", "x"], &["Seder", "22", ""]];

fn with(part: Part) -> Vec<u8> {
    let mut all = parts(&[("Clubs", "visible", data(&GOOD))]);
    all.retain(|(name, _)| *name != part.0);
    all.push(part);
    packed(all)
}

fn bombs() {
    assert!(run("H01-good", &workbook(&GOOD), &[]).status.success());
    let bomb = refused("H01-ratio", &with(part("xl/sharedStrings.xml", "0".repeat(20 << 20))));
    assert!(bomb.0 == "SP652" && bomb.1.contains("sharedStrings"), "{bomb:?}");
    let good = || parts(&[("Clubs", "visible", data(&GOOD))]);
    let many = good().into_iter().chain((0..70).map(|at| part(&format!("xl/part{at}.xml"), "0".repeat(1 << 20))));
    assert_eq!(refused("H01-sum", &packed(many)).0, "SP652");
    let many = good().into_iter().chain((0..5_001).map(|at| part(&format!("xl/part{at}.xml"), "")));
    assert_eq!(refused("H01-parts", &packed(many)).0, "SP652");
    let nested = refused("H01-nested", &with(("xl/inner.zip".to_owned(), workbook(&GOOD))));
    assert!(nested.0 == "SP651" && nested.1.contains("inner.zip"), "{nested:?}");
    let counted = "<sst uniqueCount=\"99999999999\" xmlns=\"x\"><si><t>a</t></si></sst>";
    assert_eq!(refused("H01-count", &with(part("xl/sharedStrings.xml", counted))).0, "SP650");
    let shared = r#"<sheetData><row r="1"><c r="A1"><f t="shared" si="4000000000" ref="A1:B1">1</f><v>1</v></c></row></sheetData>"#;
    let counted = packed(self::parts(&[("Clubs", "visible", shared.to_owned())]));
    assert_eq!(refused("H01-shared", &counted).0, "SP640");
}

/// Sizes as an archive declares them, in its list of parts and before each part, are only believed where they are too large.
fn forged_sizes() {
    let honest = with(part("xl/sharedStrings.xml", "0".repeat(8 << 20)));
    let real = (8_u32 << 20).to_le_bytes();
    let places: Vec<usize> =
        honest.windows(4).enumerate().filter(|(_, bytes)| *bytes == real).map(|(at, _)| at).collect();
    assert!(!places.is_empty());
    for size in [0_u32, 10, 1 << 20, u32::MAX - 1] {
        let mut forged = honest.clone();
        places.iter().for_each(|at| forged[*at..at + 4].copy_from_slice(&size.to_le_bytes()));
        let code = refused("H01-forged", &forged).0;
        assert!(["SP650", "SP652"].contains(&code.as_str()), "{size}: {code}");
    }
}

fn foreign_parts() {
    for (name, what) in [
        ("xl/vbaProject.bin", "macros"),
        ("xl/externalLinks/externalLink1.xml", "links to other workbooks"),
        ("xl/embeddings/oleObject1.bin", "files inside"),
        ("xl/connections.xml", "databases"),
    ] {
        let (code, message) = refused("H02-foreign", &with(part(name, "<x/>")));
        assert!(code == "SP651" && message.contains(what), "{name}: {message}");
    }
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    assert_eq!(refused("H02-doctype", &with(part("xl/sharedStrings.xml", laughs))).0, "SP651");
    let file = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst/>";
    assert_eq!(refused("H02-entity", &with(part("xl/sharedStrings.xml", file))).0, "SP651");
    let wide = (data(&GOOD).encode_utf16().flat_map(u16::to_le_bytes)).collect::<Vec<u8>>();
    assert_eq!(refused("H02-wide", &with(("xl/worksheets/sheet1.xml".to_owned(), wide))).0, "SP650");
}

fn no_workbooks() {
    let old = [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat();
    assert_eq!(refused("H02-old", &old).0, "SP650");
    let good = workbook(&GOOD);
    for cut in [4, 30, good.len() / 2, good.len() - 1] {
        assert_eq!(refused("H02-cut", &good[..cut]).0, "SP650", "cut at {cut}");
    }
    let other =
        packed([part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), part("content.xml", "<x/>")]);
    assert_eq!(refused("H02-other", &other).0, "SP650");
    assert_eq!(refused("H02-empty", &packed(Vec::new())).0, "SP642");
}

/// Whatever became of the bytes of a workbook's parts, it is read or refused, and never more than that.
fn changed_bytes() {
    let sandbox = Sandbox::new("H02-changed");
    let mut seed = 20_251_110_u64;
    let mut next = move |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let good = parts(&[("Clubs", "visible", data(&GOOD))]);
    for _ in 0..100 {
        let mut parts = good.clone();
        for _ in 0..100 {
            let at = next(parts.len());
            let bytes = &mut parts[at].1;
            let place = next(bytes.len());
            match next(3) {
                0 => bytes[place] = b"<>/\"&; 0A9"[next(10)],
                1 => drop(bytes.remove(place)),
                _ => bytes.truncate(place + bytes.len() / 2 + 1),
            }
        }
        sandbox.write("points.xlsx", packed(parts));
        let output = sandbox.run(&[&IMPORT[..], &["json", "--dry-run"]].concat());
        assert!(output.status.success() || !told(&output).is_empty(), "{}", printed(&output));
    }
}

/// Code and address of everything that is told of the rows below the names.
fn told_of(name: &str, rows: &[&[&str]]) -> Vec<(String, String)> {
    let output = run(name, &workbook(&[&[&["name", "score"][..]], rows].concat()), &["--dry-run"]);
    let of = |told: Told| {
        let message = told["message"].as_str().unwrap();
        let address = message.rsplit_once("(cell ").map_or("", |(_, rest)| rest.trim_end_matches(')')).to_owned();
        assert!(address.is_empty() || told["file"] == "points.xlsx!Clubs", "{told}");
        (told["code"].as_str().unwrap().to_owned(), address)
    };
    told(&output).into_iter().map(of).collect()
}

fn cells() {
    let one = |score: &str| {
        let mut told = told_of("H04", &[&["Ash", score], &["Birch", "41.5"], &["Cedar", "22"]]);
        assert!(told.len() <= 1, "{score}: {told:?}");
        told.pop().unwrap_or_default()
    };
    let told = |code: &str| (code.to_owned(), "B2".to_owned());
    for (score, code) in [
        ("!#REF!", "SP644"),
        ("!#N/A", "SP644"),
        ("=1/0", "SP644"),
        ("~45000", "SP644"),
        ("%0.445", "SP644"),
        ("?1", "SP644"),
        ("", "SP644"),
        ("n/a", "SP644"),
        ("'44,5 p", "SP644"),
        ("'1,234", "SP643"),
        ("41.833333333333336", "SP649"),
        ("0.30000000000000004", "SP649"),
        ("1e-7", "SP649"),
        ("1e300", "SP644"),
        ("=C2*2:44.5", "SP654"),
        ("'44,5", "SP658"),
        ("'44.5", "SP658"),
    ] {
        assert_eq!(one(score), told(code), "{score}");
    }
    for good in ["44.5", "\"44.5", "44.50", "44.500000000000000", "4.45E1", "0", "44"] {
        assert_eq!(one(good), Default::default(), "{good}");
    }
    let unknown = told_of("H04", &[&["Ash", "44.5"], &["Brich", "41.5"], &["Cedar", "22"], &["", ""], &["Ash", "1"]]);
    let told: Vec<(&str, &str)> = unknown.iter().map(|(code, at)| (code.as_str(), at.as_str())).collect();
    assert_eq!(told, [("SP646", "A3"), ("SP647", "A6")]);
}

fn sheets() {
    let sheet = |name, state, score| (name, state, data(&[&["name", "score"], &["Ash", score]]));
    let code = |sheets: &[(&str, &str, String)], more: &[&str]| {
        let output = run("H04-sheets", &packed(parts(sheets)), more);
        told(&output).first().map(|told| told["code"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    let (one, two, hidden) =
        (sheet("One", "visible", "44.5"), sheet("Two", "visible", "43.5"), sheet("Old", "hidden", "1.5"));
    assert_eq!(code(&[hidden.clone(), one.clone()], &[]), "SP648");
    assert_eq!(code(&[one.clone(), two.clone()], &[]), "SP653");
    assert_eq!(code(&[one.clone(), two.clone()], &["--sheet", "Two"]), "SP648");
    assert_eq!(code(&[one.clone(), two], &["--sheet", "Tow"]), "SP653");
    assert_eq!(code(std::slice::from_ref(&hidden), &[]), "SP653");
    assert_eq!(code(&[hidden, one], &["--sheet", "Old"]), "SP648");
}

fn merged() {
    let merge = |range: &str| {
        let rows: [&[&str]; 5] =
            [&["Points of the clubs"], &["name", "score"], &["Ash", "44.5"], &["Birch", "41"], &["Cedar", "22"]];
        let inside = format!("{}<mergeCells count=\"1\"><mergeCell ref=\"{range}\"/></mergeCells>", data(&rows));
        let output = run("H04-merged", &packed(parts(&[("Clubs", "visible", inside)])), &["--dry-run"]);
        told(&output).first().map(|told| told["message"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    assert_eq!(merge("A1:C1"), "");
    assert_eq!(merge("B3:B4"), "the cells B3:B4 are merged, so that one stands for several (cell B3)");
    assert_eq!(merge("A4:A5"), "the cells A4:A5 are merged, so that one stands for several (cell A4)");
}

fn a_million_rows() {
    let far = |place: &str| {
        let inside =
            format!(r#"<dimension ref="A1:XFD1048576"/><sheetData><row><c r="{place}"><v>1</v></c></row></sheetData>"#);
        refused("H04-far", &packed(parts(&[("Clubs", "visible", inside)]))).0
    };
    assert_eq!(["A1048576", "XFD1", "XFD1048576"].map(far), ["SP652"; 3].map(str::to_owned));
    let rows: String = (0..1_048_576).map(|row| format!("a{row};1\n")).collect();
    assert_eq!(refused("H04-rows", format!("id;score\n{rows}").as_bytes()).0, "SP652");
    let fields = "1;".repeat(300_000);
    assert_eq!(refused("H04-fields", format!("id;score\n{fields}\n").as_bytes()).0, "SP652");
}

/// A series without a week takes its first one from a sheet.
fn first_week() {
    let sandbox = Sandbox::new("H05-first");
    std::fs::remove_dir_all(sandbox.folder.join("series/weeks")).unwrap();
    sandbox.write("points.xlsx", workbook(&GOOD));
    let output = sandbox.run(&["import", "points.xlsx", "series", "--week", "2025-W13"]);
    assert!(output.status.success() && told(&output).is_empty(), "{}", printed(&output));
    assert!(
        sandbox
            .read("series/weeks/2025-W13.yaml")
            .ends_with(b"    scores:\n      ash: 44.5\n      birch: 41.5\n      cedar: 22\n")
    );
    assert_eq!(sandbox.judge(), Vec::<Told>::new());
}

fn old_file_is_kept() {
    let sandbox = Sandbox::new("H05");
    sandbox.write("points.xlsx", workbook(&GOOD));
    let old = sandbox.read("series/weeks/2025-W12.yaml");
    let import = ["import", "points.xlsx", "series", "--week", "2025-W12", "--force"];
    let output = crate::support::scorepress(&sandbox.folder, &import);
    assert!(output.status.success(), "{}", printed(&output));
    assert_eq!(sandbox.read("series/weeks/2025-W12.yaml.1.bak"), old);
    let new = String::from_utf8(sandbox.read("series/weeks/2025-W12.yaml")).unwrap();
    assert!(
        new.contains("      birch: 41.5\n      cedar: 22\nnotes:\n") && new.ends_with("nb: En pokal } }\n"),
        "{new}"
    );
    let first = new.replace('\n', "\r\n").replace("ash: 44.5", "ash: 43.5");
    sandbox.write("series/weeks/2025-W12.yaml", format!("\u{feff}{first}"));
    assert!(crate::support::scorepress(&sandbox.folder, &import).status.success());
    assert_eq!(sandbox.read("series/weeks/2025-W12.yaml.2.bak"), format!("\u{feff}{first}").into_bytes());
    let again = format!("\u{feff}{}", new.replace('\n', "\r\n"));
    assert_eq!(sandbox.read("series/weeks/2025-W12.yaml"), again.into_bytes());
    assert_eq!(sandbox.judge().len(), 0);
}

fn formulas_for_names() {
    let sandbox = Sandbox::new("H06");
    sandbox.edit("series/entities.yaml", "name: Birch", b"name: \"=1+2\"");
    sandbox.write("points.csv", "name;score\n=1+2;41.5\nAsh;44.5\nCedar;22\n");
    assert!(sandbox.run(&["import", "points.csv", "series", "--week", "2025-W13"]).status.success());
    let week = String::from_utf8(sandbox.read("series/weeks/2025-W13.yaml")).unwrap();
    assert!(week.contains("      birch: 41.5\n"), "{week}");
    let told = told_of("H06-cell", &[&["=A1:41.5", "41.5"], &["Ash", "44.5"], &["Cedar", "22"]]);
    assert_eq!(told[0], ("SP646".to_owned(), "A2".to_owned()));
}
