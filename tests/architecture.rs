//! The rooms keep to their doors: who may use whom, who alone names which library, and what nobody does.

use scorepress::problem::Code;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may use. What is not listed here may use everything.
const DOORS: &[(&str, &[&str])] = &[
    ("problem", &[]),
    ("yaml", &["problem"]),
    ("shelf", &["problem"]),
    ("league", &["problem"]),
    ("intake", &["league", "problem", "yaml"]),
    ("import", &["intake", "league", "problem", "yaml"]),
    ("facts", &["league"]),
    ("plan", &["facts", "league", "problem", "yaml"]),
    ("wording", &["facts", "league", "plan", "problem", "shelf", "yaml"]),
    ("page", &["wording", "problem", "shelf"]),
    ("proof", &["facts", "league", "plan", "wording"]),
    ("preview", &["facts", "league", "page", "plan", "problem", "proof", "shelf", "wording"]),
];

/// Each library with the rooms that alone may name it.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("granit_parser", &["yaml"]),
    ("annotate_snippets", &["problem"]),
    ("csv", &["import"]),
    ("calamine", &["import"]),
    ("zip", &["import"]),
    ("rust_decimal", &["league"]),
    ("jiff", &["league", "wording", "commands"]),
    ("fluent", &["wording"]),
    ("fluent_syntax", &["wording"]),
    ("icu_decimal", &["wording"]),
    ("icu_list", &["wording"]),
    ("icu_plurals", &["wording"]),
    ("icu_datetime", &["wording"]),
    ("tera", &["page", "preview"]),
    ("pulldown_cmark", &["page"]),
    ("unicode_width", &["page"]),
    ("include_dir", &["shelf", "commands"]),
    ("clap", &["commands", "main"]),
    ("clap_complete", &["commands"]),
    ("clap_mangen", &["commands"]),
    ("anstream", &["commands"]),
    ("anyhow", &["commands", "main"]),
    ("axum", &["preview"]),
    ("hyper", &["preview"]),
    ("hyper_util", &["preview"]),
    ("tokio", &["preview"]),
    ("tokio_stream", &["preview"]),
    ("notify", &["preview"]),
    ("getrandom", &["preview"]),
    ("open", &["commands"]),
];

/// The room that opens a socket and waits for what is saved; all that it shows is read by the commands.
const SOCKET: &str = "preview";

/// A room's name and its files' code, without tests and comments.
fn rooms() -> BTreeMap<String, Vec<(PathBuf, String)>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut rooms: BTreeMap<String, Vec<(PathBuf, String)>> = BTreeMap::new();
    let mut open = vec![source.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let inside = path.strip_prefix(&source).unwrap().to_owned();
            if path.extension().is_none_or(|ending| ending != "rs") {
                continue;
            }
            if inside.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "tests.rs") {
                continue;
            }
            let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
            let code = code_of(&fs::read_to_string(&path).unwrap());
            rooms.entry(first.trim_end_matches(".rs").to_owned()).or_default().push((inside, code));
        }
    }
    rooms
}

fn code_of(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Names right after each `before`, such as the rooms after `crate::`; braces are looked into.
fn named_after(code: &str, before: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices(before) {
        let rest = &code[at + before.len()..];
        let list = match rest.strip_prefix('{') {
            Some(inside) => inside.split('}').next().unwrap_or_default().to_owned(),
            None => {
                rest.split(|each: char| !each.is_alphanumeric() && each != '_').next().unwrap_or_default().to_owned()
            }
        };
        names.extend(list.split(',').map(|name| name.trim().split("::").next().unwrap_or_default().to_owned()));
    }
    names
}

#[test]
fn every_room_keeps_to_its_doors() {
    let rooms = rooms();
    let mut broken = Vec::new();
    for (room, doors) in DOORS {
        let files = rooms.get(*room).unwrap_or_else(|| panic!("there is no room `{room}` any more: correct DOORS"));
        for (path, code) in files {
            for used in named_after(code, "crate::") {
                let is_room = rooms.contains_key(&used) && used != "lib";
                if is_room && used != *room && !doors.contains(&used.as_str()) {
                    broken.push(format!("src/{} uses `{used}`; `{room}` may use {doors:?}", path.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_library_is_named_in_its_own_room_alone() {
    let mut broken = Vec::new();
    for (room, files) in rooms() {
        for (path, code) in &files {
            for (library, owners) in LIBRARIES {
                let names = code.match_indices(&format!("{library}::")).any(|(at, _)| {
                    !code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':')
                });
                if names && !owners.contains(&room.as_str()) {
                    broken.push(format!("src/{} names `{library}`, which belongs to {owners:?}", path.display()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_world_is_met_in_the_commands_alone() {
    const WORLD: &[&str] =
        &["std::fs", "fs::read", "fs::write", "std::env", "std::net", "SystemTime", "Instant", "println!", "eprintln!"];
    const OF_THE_SOCKET: &[&str] = &["std::net", "Instant"];
    let mut broken = Vec::new();
    for (room, files) in rooms() {
        for (path, code) in files.iter().filter(|_| !["commands", "main"].contains(&room.as_str())) {
            let mut world = WORLD.iter().filter(|word| room != SOCKET || !OF_THE_SOCKET.contains(*word));
            let met = world.find(|word| code.contains(**word));
            broken.extend(met.map(|word| format!("src/{} touches the world with `{word}`", path.display())));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn no_language_is_known_to_the_code() {
    let tags: Vec<String> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert!(tags.len() >= 3);
    let mut broken = Vec::new();
    for (path, code) in rooms().values().flatten() {
        let known =
            tags.iter().find(|tag| code.contains(&format!("== \"{tag}\"")) || code.contains(&format!("\"{tag}\" =>")));
        broken.extend(known.map(|tag| format!("src/{} decides by the language `{tag}`", path.display())));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// `.expect("…")` may stand where a type's own rule makes it impossible, with that rule as its words.
#[test]
fn nothing_gives_up_in_the_middle() {
    const GIVING_UP: &[&str] = &[".unwrap()", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
    let mut broken = Vec::new();
    for (path, code) in rooms().values().flatten() {
        let gives_up = GIVING_UP.iter().find(|word| code.contains(**word));
        broken.extend(gives_up.map(|word| format!("src/{} holds `{word}`", path.display())));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// Reading, writing and telling need no other machine and no other program; the preview alone listens, and asks nobody.
#[test]
fn no_socket_is_opened_but_the_preview_s_and_no_program_started() {
    const OUTSIDE: &[&str] = &["std::net", "TcpStream", "TcpListener", "UdpSocket", "UnixStream", "process::Command"];
    const LISTENING: &[&str] = &["std::net", "TcpStream", "TcpListener"];
    const ASKING: &[&str] = &["TcpStream::connect", ".connect(", "hyper::client"];
    let (mut broken, mut listens) = (Vec::new(), false);
    for (room, files) in rooms() {
        for (path, code) in &files {
            let mut words = OUTSIDE.iter().filter(|word| room != SOCKET || !LISTENING.contains(*word)).chain(ASKING);
            let reaches_out = words.find(|word| code.contains(**word));
            broken.extend(reaches_out.map(|word| format!("src/{} names `{word}`", path.display())));
            listens |= room == SOCKET && code.contains("TcpListener");
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(listens, "the preview opens no socket any more: correct SOCKET");
}

#[test]
fn files_stay_of_a_size_to_be_read() {
    for (path, code) in rooms().values().flatten() {
        let lines = code.lines().count();
        assert!(lines <= 400, "src/{} has {lines} lines of code: look for two ideas in it", path.display());
    }
}

/// `src/problem/codes.md` is what `scorepress explain SP104` prints.
#[test]
fn every_problem_code_is_explained_and_every_explained_code_is_used() {
    let mut used: BTreeMap<String, PathBuf> = BTreeMap::new();
    for (path, code) in rooms().values().flatten() {
        let codes = code.split('"').filter(|text| {
            text.len() == 5 && text.strip_prefix("SP").is_some_and(|n| n.bytes().all(|byte| byte.is_ascii_digit()))
        });
        codes.for_each(|code| drop(used.insert(code.to_owned(), path.clone())));
    }
    let explained: Vec<&str> = Code::all().map(|each| each.code).collect();
    let mut broken = Vec::new();
    for (code, path) in used.iter().filter(|(code, _)| !explained.contains(&code.as_str())) {
        broken.push(format!(
            "{code} (src/{}) is not explained. Add a section for it to src/problem/codes.md, in order:\n\n\
             ## {code} A few words\n\nWhat is wrong.\n\nCause: what usually brings it about.\n\n\
             Remedy: how to put it right.\n",
            path.display()
        ));
    }
    for code in explained.iter().filter(|code| !used.contains_key(**code)) {
        broken.push(format!("{code} is explained in src/problem/codes.md, but nothing in src uses it: remove it"));
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
