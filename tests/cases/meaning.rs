//! What the files mean together, where a text or the facts are looked into.

use crate::Made;
use crate::sandbox::Sandbox;
use serde_json::Value;

pub const CASES: &[Made] = &[
    ("B10! exact to the last digit", exact_to_the_last_digit),
    ("C03! any order of lines and files", any_order),
    ("C04! a week is missing", a_week_is_missing),
    ("C05! the first week ever", the_first_week_ever),
    ("C09! no clock shows in a text", no_clock_shows),
    ("C10! ties", ties),
    ("C11! one alone", one_alone),
    ("C13! nothing moved", nothing_moved),
    ("C14! biggest moves", biggest_moves),
    ("C15! a change too small to print", too_small_to_print),
    ("C16 comings and goings", comings_and_goings),
    ("C19! who leads", who_leads),
    ("C20 places", places),
    ("C22 one week", one_week),
    ("C24 shares that do not add up", shares),
    ("C25! nothing is compared across a change of basis", nothing_across_bases),
];

/// A series of clubs in English, each week a list of scores in flow form, from 2025-W10 on; a missing week is empty.
struct Clubs {
    sandbox: Sandbox,
    last: String,
}

const NAMES: [&str; 6] = ["ash", "birch", "cedar", "elm", "fir", "hazel"];

impl Clubs {
    /// `setup` are more fields of the table.
    fn new(name: &str, setup: &str, weeks: &[&str]) -> Self {
        let sandbox = Sandbox::new(name);
        for file in ["entities.yaml", "weeks/2025-W10.yaml", "weeks/2025-W11.yaml", "weeks/2025-W12.yaml"] {
            std::fs::remove_file(sandbox.folder.join("series").join(file)).unwrap();
        }
        let entity =
            |id: &&str| format!("  - {{ id: {id}, kind: team, name: {}{} }}\n", id[..1].to_uppercase(), &id[1..]);
        let entities: String = NAMES.iter().map(entity).collect();
        let series = format!(
            "series: clubs\ntitle: Points\nlanguages: [en]\nfocus: ash\ndecimals: 1\ntables:\n  - {{ id: clubs, title: Clubs, \
             kind: team{setup} }}\nentities:\n{entities}"
        );
        sandbox.write("series/scorepress.yaml", series);
        let mut last = String::new();
        for (number, scores) in (10..).zip(weeks).filter(|(_, scores)| !scores.is_empty()) {
            last = format!("2025-W{number}");
            let week = format!("week: {last}\ntables:\n  clubs:\n    scores: {{ {scores} }}\n");
            sandbox.write(&format!("series/weeks/{last}.yaml"), week);
        }
        assert!(sandbox.judge().iter().all(|told| told["severity"] == "warning"), "{:?}", sandbox.judge());
        Clubs { sandbox, last }
    }

    fn facts(&self) -> Vec<Value> {
        let output = self.sandbox.run(&["facts", "series", "--week", &self.last, "--format", "json"]);
        let facts: Value = serde_json::from_slice(&output.stdout).unwrap();
        facts["facts"].as_array().unwrap().clone()
    }

    fn keys(&self) -> Vec<String> {
        self.facts().iter().map(|fact| fact["key"].as_str().unwrap().to_owned()).collect()
    }

    /// Keys of the facts about one of them.
    fn keys_of(&self, subject: &str) -> Vec<String> {
        let own = self.facts().into_iter().filter(|fact| fact["subject"] == subject);
        own.map(|fact| fact["key"].as_str().unwrap().to_owned()).collect()
    }

    fn text(&self) -> String {
        text(&self.sandbox, &self.last)
    }
}

/// The press release in English, its hard spaces made soft.
fn text(sandbox: &Sandbox, week: &str) -> String {
    let which = ["--week", week, "--lang", "en", "--edition", "press-release", "--to", "md", "-o", "-"];
    let output = sandbox.run(&[&["render", "series"], &which[..]].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

/// None of these words stands in the text, whatever its case.
fn without(text: &str, words: &[&str]) {
    let lower = text.to_lowercase();
    let found: Vec<&&str> = words.iter().filter(|word| lower.contains(&word.to_lowercase())).collect();
    assert!(found.is_empty(), "{found:?} stand in:\n{text}");
}

/// Figures are kept as typed and rounded once, half away from zero. In binary 92.28 − 92.08 is 0.20000000000000284, and
/// 1.005, 2.675 and 0.125 print as 1.00, 2.67 and 0.12.
fn exact_to_the_last_digit() {
    let before = "ash: 92.08, birch: 2.675, cedar: 1.005, elm: 0.125, fir: -0.004, hazel: -0.005";
    let clubs = Clubs::new("B10-exact", "", &[before, &before.replace("92.08", "92.28")]);
    clubs.sandbox.edit("series/scorepress.yaml", "decimals: 1", b"decimals: 2");
    let text = clubs.text();
    for (name, score, change) in [
        ("Ash", "92.28", "+0.20"),
        ("Birch", "2.68", "0.00"),
        ("Cedar", "1.01", "0.00"),
        ("Elm", "0.13", "0.00"),
        ("Fir", "0.00", "0.00"),
        ("Hazel", "−0.01", "0.00"),
    ] {
        let row =
            text.lines().find(|line| line.starts_with('|') && line.contains(name)).unwrap().replace(['*', '\\'], "");
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        assert_eq!((cells[3], cells[4]), (score, change), "{row}");
    }
    without(&text, &["−0.00", "-0.00"]);
}

/// Neither the order of lines in a file nor that of files matters.
fn any_order() {
    let sandbox = Sandbox::new("C03-any-order");
    let before = text(&sandbox, "2025-W12");
    let mut files = Vec::new();
    for week in ["2025-W12", "2025-W10", "2025-W11"] {
        let path = format!("series/weeks/{week}.yaml");
        let text = String::from_utf8(sandbox.read(&path)).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        lines[5..8].reverse();
        files.push((path.clone(), lines.join("\n") + "\n"));
        std::fs::remove_file(sandbox.folder.join(path)).unwrap();
    }
    files.iter().for_each(|(path, text)| sandbox.write(path, text));
    assert_eq!(text(&sandbox, "2025-W12"), before);
    assert!(sandbox.judge().is_empty());
}

fn a_week_is_missing() {
    let sandbox = Sandbox::new("C04-a-week-is-missing");
    std::fs::remove_file(sandbox.folder.join("series/weeks/2025-W11.yaml")).unwrap();
    let told = sandbox.judge();
    assert!(told.len() == 1 && told[0]["code"] == "SP315" && told[0]["severity"] == "warning", "{told:?}");
    let text = text(&sandbox, "2025-W12");
    without(&text, &["last week", "week before", "a week earlier", "previous week"]);
    assert!(text.contains("week 10"), "{text}");
}

fn the_first_week_ever() {
    let clubs = Clubs::new("C05-the-first-week", "", &["ash: 43.0, birch: 41.5, cedar: 21.5"]);
    let text = clubs.text();
    without(&text, &["last week", "week before", "rose", "fell", "since", "again", "still", "unchanged", "change |"]);
    let mut lines = text.lines().filter(|line| !line.is_empty()).peekable();
    while let Some(line) = lines.next() {
        assert!(
            !(line.starts_with("##") && lines.peek().is_none_or(|next| next.starts_with('#'))),
            "an empty part:\n{text}"
        );
    }
}

/// Whatever the clock says, the same bytes; a clock far behind makes every week one that lies ahead, which is told.
fn no_clock_shows() {
    let sandbox = Sandbox::new("C09-no-clock");
    let rendered = |now: &[&str]| {
        let which = [
            "render",
            "series",
            "--week",
            "2025-W12",
            "--lang",
            "en",
            "--edition",
            "summary",
            "--to",
            "html",
            "-o",
            "-",
        ];
        sandbox.run(&[&which[..], now].concat())
    };
    let expected = rendered(&[]).stdout;
    assert!(!expected.is_empty());
    for now in ["2025-03-24", "2100-01-01"] {
        assert_eq!(rendered(&["--now", now]).stdout, expected);
    }
    assert_eq!(rendered(&["--now", "1970-01-01", "--allow-future"]).stdout, expected);
    let behind = rendered(&["--now", "1970-01-01"]);
    assert!(behind.status.code() == Some(1) && String::from_utf8_lossy(&behind.stderr).contains("SP319"));
    let arguments = ["check", "series"];
    let with = |epoch: &str| {
        let mut command = crate::support::command(&sandbox.folder, &arguments);
        command.env("SOURCE_DATE_EPOCH", epoch);
        sandbox.play(command, &arguments).status.code()
    };
    assert_eq!((with("0"), with("1742774400"), with("today")), (Some(1), Some(0), Some(2)));
}

/// All equal, two first, ten of the best: first place is shared, nobody leads, and the order is the series' own.
fn ties() {
    let all = Clubs::new("C10-all-equal", "", &["ash: 7, birch: 7, cedar: 7, elm: 7, fir: 7, hazel: 7"]);
    let text = all.text();
    without(&text, &["the leader", "leads", "ahead of", "runner-up", "sole"]);
    let two = Clubs::new("C10-two-first", "", &["birch: 7, ash: 7, cedar: 6, elm: 5, fir: 5, hazel: 4"]);
    let keys = two.keys();
    assert!(keys.iter().any(|key| key.starts_with("leader-shared")), "{keys:?}");
    assert!(!keys.iter().any(|key| matches!(key.as_str(), "leader" | "leader-kept" | "leader-new")), "{keys:?}");
    let text = two.text();
    without(&text, &["runner-up", "sole leader"]);
    let (ash, birch) = (text.find("| **Ash**").or(text.find("Ash |")), text.find("Birch |").or(text.find("| Birch")));
    assert!(ash.is_some() && ash < birch, "the order of a tie is the series' own:\n{text}");
}

fn one_alone() {
    let clubs = Clubs::new("C11-one-alone", ", top: 10, bottom: 10", &["ash: 43.0", "ash: 43.5"]);
    without(&clubs.text(), &["gap", "runner-up", "second place", "bottom", "ahead of", "last place"]);
}

fn nothing_moved() {
    let scores = "ash: 43.0, birch: 41.5, cedar: 21.5";
    let clubs = Clubs::new("C13-nothing-moved", "", &[scores, scores]);
    let keys = clubs.keys();
    assert!(!keys.iter().any(|key| key.starts_with("mover")), "{keys:?}");
    without(&clubs.text(), &["rose", "fell", "step forward", "improved as many", "0.0 points up", "lost ground than"]);
}

/// Two who rose alike are both named, and one who fell did not rise.
fn biggest_moves() {
    let before = "ash: 43.0, birch: 41.0, cedar: 30.0, elm: 20.0";
    let tied = Clubs::new("C14-two-rose", "", &[before, "ash: 43.0, birch: 43.0, cedar: 32.0, elm: 20.0"]);
    let movers =
        tied.facts().into_iter().filter(|fact| fact["key"].as_str().is_some_and(|key| key.starts_with("mover")));
    for fact in movers {
        let named = fact.to_string();
        assert!(named.contains("birch") && named.contains("cedar"), "only one of two is named: {fact}");
    }
    let fell = Clubs::new("C14-one-fell", "", &[before, "ash: 43.0, birch: 41.0, cedar: 25.0, elm: 20.0"]);
    let about: Vec<String> = fell
        .text()
        .lines()
        .filter(|line| line.contains("Cedar") && !line.starts_with('|'))
        .map(str::to_owned)
        .collect();
    without(&about.join("\n"), &["rose", "improved as many", "gained", "up by"]);
}

/// 0.04 at one decimal is printed as 0.0: no rise is told and no sign stands before it.
fn too_small_to_print() {
    let clubs = Clubs::new("C15-too-small", "", &["ash: 43.00, birch: 41.5", "ash: 43.04, birch: 41.5"]);
    let text = clubs.text();
    without(&text, &["rose", "+0.0", "−0.0", "0.0 points more", "rise of 0.0"]);
}

/// Whoever is new, gone, or back after a gap has no change against nothing; a new name or group changes nothing.
fn comings_and_goings() {
    let weeks = [
        "ash: 43.0, birch: 41.5, cedar: 21.5",
        "ash: 43.5, birch: 41.0",
        "ash: 43.5, birch: 41.2, cedar: 30.0, elm: 20.0",
    ];
    let clubs = Clubs::new("C16-comings-and-goings", "", &weeks);
    for id in ["cedar", "elm"] {
        let keys = clubs.keys_of(id);
        assert!(!keys.iter().any(|key| key.contains("change") || key.starts_with("mover")), "{id}: {keys:?}");
    }
    let row =
        |name: &str| clubs.text().lines().find(|line| line.starts_with('|') && line.contains(name)).unwrap().to_owned();
    for name in ["Cedar", "Elm"] {
        let change = row(name).split('|').nth(4).unwrap().trim().to_owned();
        assert!(!change.contains(|each: char| each.is_ascii_digit()), "{name} has a change of {change}");
    }
    let before = clubs.keys();
    clubs.sandbox.edit(
        "series/scorepress.yaml",
        "id: birch, kind: team, name: Birch",
        b"id: birch, kind: team, group: north, name: Birch Town",
    );
    assert_eq!(clubs.keys(), before);
}

/// Four weeks, four facts; nobody overtakes on a tie.
fn who_leads() {
    let first = "ash: 43.0, birch: 41.5, cedar: 21.5";
    let of = |name: &str, weeks: &[&str]| {
        let mut keys = Clubs::new(name, "", weeks).keys();
        keys.retain(|key| key.starts_with("leader"));
        keys
    };
    let kept = of("C19-kept", &[first, "ash: 43.5, birch: 41.5, cedar: 21.5"]);
    let changed = of("C19-changed", &[first, "ash: 43.0, birch: 44.5, cedar: 21.5"]);
    let tied = of("C19-tied", &[first, "ash: 43.0, birch: 43.0, cedar: 21.5"]);
    let alone = of("C19-first", &[first]);
    let all = [&kept, &changed, &tied, &alone];
    for (at, one) in all.iter().enumerate() {
        assert!(!one.is_empty() && all[at + 1..].iter().all(|other| other != one), "not told apart: {all:?}");
    }
    let text = Clubs::new("C19-tied", "", &[first, "ash: 43.0, birch: 43.0, cedar: 21.5"]).text();
    without(&text, &["overt", "pulled ahead", "passed"]);
}

/// From third to first, from first to last, and staying: the right verb, and no places that are none.
fn places() {
    let before = "ash: 30.0, birch: 41.5, cedar: 40.0, elm: 20.0";
    let up = Clubs::new("C20-up", "", &[before, "ash: 45.0, birch: 41.5, cedar: 40.0, elm: 20.0"]).text();
    without(&up, &["0 places", "zero places", "dropped to first", "fell to first"]);
    let down = Clubs::new(
        "C20-down",
        "",
        &["ash: 43.0, birch: 41.5, cedar: 40.0, elm: 20.0", "ash: 10.0, birch: 41.5, cedar: 40.0, elm: 20.0"],
    )
    .text();
    without(&down, &["rose to", "climbed to", "0 places"]);
    let still = Clubs::new("C20-still", "", &[before, "ash: 30.5, birch: 41.5, cedar: 40.0, elm: 20.0"]).text();
    without(&still, &["0 places", "zero places", "one places", "1 places"]);
}

fn one_week() {
    let sandbox = Sandbox::new("C22-one-week");
    sandbox.edit("series/weeks/2025-W12.yaml", "within-weeks: 3", b"within-weeks: 1");
    without(&text(&sandbox, "2025-W12"), &["1 weeks", "one weeks"]);
}

/// Shares of components are told each by itself; nothing says that they make a hundred.
fn shares() {
    let sandbox = Sandbox::new("C24-shares");
    without(&text(&sandbox, "2025-W12"), &["100%", "in all 100", "together 100"]);
}

fn nothing_across_bases() {
    let sandbox = Sandbox::new("C25-basis-changed");
    sandbox.edit("series/weeks/2025-W12.yaml", "released: 2025-03-24", b"basis-changed: true");
    assert!(sandbox.judge().is_empty());
    let compared = [
        "rose",
        "fell",
        "a rise",
        "a fall",
        "week before",
        "since",
        "taken over",
        "step forward",
        "lost most ground",
        "| Change",
    ];
    without(&text(&sandbox, "2025-W12"), &compared);
}
