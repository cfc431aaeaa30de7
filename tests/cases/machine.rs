//! Files, links, other programs and machines, where the fault must be made.
//!
//! A disk that is full or fails at any step (F01, F03) is played in `src/commands/output.rs`, where steps can be counted.

use crate::Made;
use crate::sandbox::Sandbox;
use crate::support::command;
use crate::support::transcript::printed;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

pub const CASES: &[Made] = &[
    ("F02! no place to write to", no_place_to_write_to),
    ("F06! rewritten while it is read", rewritten_while_it_is_read),
    ("F08! links in the output", links_in_the_output),
    ("F09! a newsroom's own folders", own_folders),
    ("F10! files of others", files_of_others),
    ("F11 two runs at once", two_runs_at_once),
    ("F12! what is no file", what_is_no_file),
    ("F13 a file that is typed in", typed_in),
    ("F15! other machines", other_machines),
    ("F20 nothing has changed", nothing_has_changed),
];

const WEEK: &str = "series/weeks/2025-W12.yaml";

/// Every file below a folder, by its path in it.
fn files(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut open) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.is_dir() {
                true => open.push(path),
                false => drop(files.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap())),
            }
        }
    }
    files
}

/// Exit code and first problem's code.
fn ends(output: &Output) -> (i32, String) {
    let words = printed(output);
    let code = words.split_once('[').map(|(_, rest)| rest[..5].to_owned()).unwrap_or_default();
    (output.status.code().unwrap_or(-1), code)
}

fn no_place_to_write_to() {
    let sandbox = Sandbox::new("F02");
    sandbox.write("file", "kept");
    sandbox.write("series/out/2025-W12/summary.en.md", "edited");
    let code = |output: &str| ends(&sandbox.run(&["render", "series", "-o", output]));
    assert_eq!(code("file"), (3, "SP604".to_owned()));
    assert_eq!(code("file/below"), (3, "SP604".to_owned()));
    assert_eq!(code("/proc/scorepress/below"), (3, "SP604".to_owned()));
    assert_eq!(code("series/out"), (3, "SP606".to_owned()));
    assert!(sandbox.run(&["render", "series", "-o", "far/away/out"]).status.success());
}

/// While a program saves the file again and again, each release is that of one of the versions it saved. A file that is
/// found empty for half a second is refused, as it may be on a machine with no time to spare.
fn rewritten_while_it_is_read() {
    let sandbox = Sandbox::new("F06");
    let one = String::from_utf8(sandbox.read(WEEK)).unwrap();
    let other = one.replace("home: 12.5", "home: 22.5").replace("A good week.", &"A good week. ".repeat(40));
    let render = || {
        let arguments = ["render", "series", "--lang", "en", "--edition", "press-release", "--to", "md", "-o", "-"];
        command(&sandbox.folder, &arguments).output().unwrap()
    };
    let known = [&one, &other].map(|text| {
        sandbox.write(WEEK, text);
        render().stdout
    });
    assert!(known[0] != known[1] && !known[0].is_empty());
    let (ends, mut released) = (AtomicBool::new(false), Vec::new());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for text in [&one, &other].into_iter().cycle().take_while(|_| !ends.load(Ordering::Relaxed)) {
                sandbox.write(WEEK, text);
                std::thread::sleep(Duration::from_millis(3));
            }
        });
        released.extend((0..20).map(|_| render()));
        ends.store(true, Ordering::Relaxed);
    });
    let (good, refused): (Vec<_>, Vec<_>) = released.iter().partition(|output| output.status.success());
    let mixed = good.iter().find(|output| !known.contains(&output.stdout));
    assert!(mixed.is_none(), "{}", printed(mixed.unwrap()));
    let refusal = refused.iter().find(|output| !["SP101", "SP602"].contains(&self::ends(output).1.as_str()));
    assert!(
        refusal.is_none() && good.len() > 10,
        "{} of 20 are good; {:?}",
        good.len(),
        refusal.map(|each| printed(each))
    );
}

/// A folder named with `-o` may be a link; below it none is followed, and no file is written through one.
fn links_in_the_output() {
    let sandbox = Sandbox::new("F08");
    let at = |path: &str| sandbox.folder.join(path);
    sandbox.write("elsewhere/out/kept", "kept");
    symlink("elsewhere/out", at("out")).unwrap();
    assert!(sandbox.run(&["render", "series", "-o", "out"]).status.success());
    assert!(at("elsewhere/out/2025-W12/summary.en.md").is_file());
    fs::remove_dir_all(at("elsewhere/out/2025-W12")).unwrap();
    symlink("../../series", at("elsewhere/out/2025-W12")).unwrap();
    assert_eq!(ends(&sandbox.run(&["render", "series", "-o", "out", "--force"])), (3, "SP605".to_owned()));
    fs::remove_file(at("elsewhere/out/2025-W12")).unwrap();
    sandbox.write("elsewhere/out/2025-W12/x", "");
    for (name, link) in [("summary.en.md", symlink as fn(PathBuf, PathBuf) -> _), ("summary.nb.md", fs::hard_link)] {
        sandbox.write("kept", "kept");
        let _ = fs::remove_file(at("elsewhere/out/2025-W12").join(name));
        link(at("kept"), at("elsewhere/out/2025-W12").join(name)).unwrap();
        assert_eq!(ends(&sandbox.run(&["render", "series", "-o", "out"])), (3, "SP606".to_owned()), "{name}");
        assert!(sandbox.run(&["render", "series", "-o", "out", "--force"]).status.success());
        assert_eq!(sandbox.read("kept"), b"kept", "{name}");
        assert!(fs::symlink_metadata(at("elsewhere/out/2025-W12").join(name)).unwrap().is_file());
    }
}

fn own_folders() {
    let sandbox = Sandbox::new("F09");
    symlink("series/weeks", sandbox.folder.join("link")).unwrap();
    let own = [
        "series",
        "series/",
        "./series/../series",
        "series/weeks",
        "series/weeks/new",
        "series/media",
        "series/templates",
        "series/locales/en",
        "link",
        "link/new",
        "new/../series",
        "/",
        ".",
    ];
    for output in own {
        let arguments = ["render", "series", "-o", output];
        let mut command = command(&sandbox.folder, &arguments);
        command.env("HOME", &sandbox.folder);
        assert_eq!(ends(&sandbox.play(command, &arguments)), (2, "SP696".to_owned()), "{output}");
    }
    sandbox.write("second/weeks/2025-W12.yaml", sandbox.read(WEEK));
    for file in ["scorepress.yaml", "entities.yaml", "media/cup.png"] {
        sandbox.write(&format!("second/{file}"), sandbox.read(&format!("series/{file}")));
    }
    assert_eq!(ends(&sandbox.run(&["render", "series", "second", "-o", "out"])), (2, "SP697".to_owned()));
    assert!(sandbox.run(&["render", "series", "second"]).status.success());
}

/// What scorepress did not write, and what somebody changed since, stays, all of it listed; only `--force` writes over it.
fn files_of_others() {
    let sandbox = Sandbox::new("F10");
    sandbox.write("series/out/2025-W12/notes.txt", "mine");
    sandbox.write("series/out/2025-W12/summary.en.md", "edited");
    sandbox.write("series/out/2025-W12/summary.nb.html", "edited too");
    let output = sandbox.run(&["render", "series"]);
    assert_eq!(ends(&output), (3, "SP606".to_owned()));
    let words = printed(&output);
    assert!(words.contains("summary.en.md") && words.contains("summary.nb.html") && !words.contains("notes.txt"));
    assert!(sandbox.run(&["render", "series", "--force"]).status.success());
    assert_eq!(sandbox.read("series/out/2025-W12/notes.txt"), b"mine");
    sandbox.write("series/out/.scorepress-manifest.json", "not JSON");
    sandbox.edit("series/entities.yaml", "name: Birch", b"name: Beech");
    assert_eq!(ends(&sandbox.run(&["render", "series"])), (3, "SP606".to_owned()));
}

fn two_runs_at_once() {
    let sandbox = Sandbox::new("F11");
    let arguments = ["render", "series", "--week", "all", "-o", "both/out"];
    for round in 0..10 {
        let runs: Vec<_> = (0..2).map(|_| command(&sandbox.folder, &arguments).arg("-q").spawn().unwrap()).collect();
        for mut run in runs {
            assert!(run.wait().unwrap().success(), "round {round}");
        }
        assert_eq!(files(&sandbox.folder.join("both/out")), files(&sandbox.folder.join("series/out")));
        fs::remove_dir_all(sandbox.folder.join("both")).unwrap();
    }
}

fn what_is_no_file() {
    let sandbox = Sandbox::new("F12");
    let path = sandbox.folder.join(WEEK);
    let refused = |what: &str, code: (i32, &str), words: &str| {
        for command in [["check", "series"], ["render", "series"]] {
            let started = Instant::now();
            let output = crate::support::scorepress(&sandbox.folder, &command);
            assert_eq!(ends(&output), (code.0, code.1.to_owned()), "{what}: {}", printed(&output));
            assert!(printed(&output).contains(words), "{what}: {}", printed(&output));
            assert!(started.elapsed() < Duration::from_secs(5), "{what} takes {:?}", started.elapsed());
        }
    };
    let text = sandbox.read(WEEK);
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    refused("a folder", (3, "SP602"), "no regular file");
    fs::remove_dir(&path).unwrap();
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    refused("a pipe", (3, "SP602"), "no regular file");
    for (what, words) in [("/dev/zero", "no regular file"), ("nowhere", "cannot be read")] {
        fs::remove_file(&path).unwrap();
        symlink(what, &path).unwrap();
        refused(what, (3, "SP602"), words);
    }
    fs::remove_file(&path).unwrap();
    fs::File::create(&path).unwrap().set_len(1 << 30).unwrap();
    refused("a gibibyte", (1, "SP001"), "1073741824 bytes");
    fs::write(&path, text).unwrap();
    fs::File::create(sandbox.folder.join("series/media/cup.png")).unwrap().set_len(1 << 30).unwrap();
    let output = crate::support::scorepress(&sandbox.folder, &["render", "series"]);
    assert_eq!(ends(&output), (1, "SP001".to_owned()), "{}", printed(&output));
}

/// The same bytes whatever the machine is called, set to, or able to do at once.
/// `check -` looks at a file that is not saved yet as at the one it will be, and writes nothing.
fn typed_in() {
    let sandbox = Sandbox::new("F13");
    let check = |arguments: &[&str], bytes: &[u8]| {
        let mut command = command(&sandbox.folder, arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that has read enough may close the pipe.
        let _ = child.stdin.take().unwrap().write_all(bytes);
        child.wait_with_output().unwrap()
    };
    let short = |bytes: &[u8]| printed(&check(&["check", "-", "series", "--format", "short"], bytes));
    let week = String::from_utf8(sandbox.read(WEEK)).unwrap();
    assert_eq!(short(week.as_bytes()), "check: 0 errors, 0 warnings in 5 files\n");
    let wrong = week.replace("home: 12.5", "home: 12,5").replace("birch:", "brich:");
    let told = short(wrong.as_bytes());
    for place in ["<stdin>:7:7: error[SP208]: there is no entity `brich`", "<stdin>:8:39: error[SP117]"] {
        assert!(told.contains(place), "{told}");
    }
    assert!(short(week.replace("2025-W12", "2025-W14").as_bytes()).contains("<stdin>:1:7: warning[SP315]"));
    let setup = String::from_utf8(sandbox.read("series/scorepress.yaml")).unwrap();
    assert!(short(setup.replace("focus: ash", "focus: ahs").as_bytes()).starts_with("<stdin>:5:8: error[SP208]"));
    let entities = String::from_utf8(sandbox.read("series/entities.yaml")).unwrap();
    assert!(short(entities.replace("Birch", "Ash").as_bytes()).starts_with("<stdin>:2:9: warning[SP210]"));
    assert!(short(b"").starts_with("<stdin>:1:1: error[SP101]"));
    assert!(short(&[0xFF; 100]).starts_with("<stdin>:1:1: error[SP003]"));
    assert!(short(&vec![b'a'; 40 << 20]).starts_with("<stdin>: error[SP001]"));
    let inside = command(&sandbox.folder.join("series/weeks"), &["check", "-"]).stdin(Stdio::null()).output().unwrap();
    assert!(printed(&inside).starts_with("error[SP101]") && inside.status.code() == Some(1));
    assert_eq!(week.as_bytes(), sandbox.read(WEEK));
}

fn other_machines() {
    let sandbox = Sandbox::new("F15");
    let wanted = files(&sandbox.folder.join("series/out"));
    let series = sandbox.folder.join("series");
    type Setting = fn(&mut Command) -> &mut Command;
    let settings: &[(&str, Setting)] = &[
        ("another time zone", |run| run.env("TZ", "Pacific/Kiritimati")),
        ("Turkish", |run| run.env("LANG", "tr_TR.UTF-8").env("LC_ALL", "tr_TR.UTF-8")),
        ("no environment", |run| run.env_clear()),
        ("no home that can be written", |run| run.env("HOME", "/proc")),
        ("one thread", |run| run.env("RAYON_NUM_THREADS", "1")),
        ("another folder", |run| run.current_dir("/")),
    ];
    for (name, set) in settings {
        let output = sandbox.folder.join("elsewhere/out");
        let mut run = command(&sandbox.folder, &["render", "--week", "all", "-q"]);
        set(run.arg(&series).arg("-o").arg(&output));
        assert!(run.status().unwrap().success(), "{name}");
        assert!(files(&output) == wanted, "{name} gives other bytes");
        fs::remove_dir_all(&output).unwrap();
    }
    let umask = format!("umask 077; exec {} render series --week all -o out -q", env!("CARGO_BIN_EXE_scorepress"));
    assert!(Command::new("sh").current_dir(&sandbox.folder).args(["-c", &umask]).status().unwrap().success());
    assert!(files(&sandbox.folder.join("out")) == wanted);
}

fn nothing_has_changed() {
    let sandbox = Sandbox::new("F20");
    let times = || {
        let all = files(&sandbox.folder.join("series/out")).into_keys();
        all.map(|path| fs::metadata(sandbox.folder.join("series/out").join(path)).unwrap().modified().unwrap())
            .collect::<Vec<_>>()
    };
    let before = times();
    let output = sandbox.run(&["render", "series", "--week", "all"]);
    assert!(printed(&output).starts_with("wrote 0 files"), "{}", printed(&output));
    assert_eq!(before, times());
}
