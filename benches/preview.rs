//! From a saved file to the page in a browser: 50 edits of the bundled series, each timed from the moment before the file
//! is written until the changed page has come over loopback; then 1,000 more, to see that nothing is left behind.
//!
//! `cargo bench --bench preview`; with a number behind `--` so many edits in place of the 1,000.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const TIMED: usize = 50;
const WEEK: &str = "weeks/2025-W45.yaml";
const PAGE: &str = "/2025-W45/press-release.nb.html";

fn main() {
    let count = std::env::args().filter_map(|word| word.parse().ok()).next_back().unwrap_or(1000);
    let preview = Preview::start();
    let mut listener = preview.listen();
    preview.page();
    for edit in 0..TIMED {
        preview.edit(edit, &mut listener);
    }
    let mut times: Vec<Duration> = (TIMED..2 * TIMED).map(|edit| preview.edit(edit, &mut listener)).collect();
    times.sort();
    let (median, most) = (times[TIMED / 2], times[TIMED - 1]);
    println!("edit to page, {TIMED} edits: median {:.1?}, most {most:.1?}, least {:.1?}", median, times[0]);
    let before = preview.size();
    for edit in 0..count {
        preview.edit(edit, &mut listener);
    }
    println!("before {count} edits more: {before}");
    println!("after {count} edits more:  {}", preview.size());
}

/// The program, showing a copy of the bundled series.
struct Preview {
    child: Child,
    address: String,
    folder: PathBuf,
    week: String,
}

impl Preview {
    fn start() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-preview");
        let _ = fs::remove_dir_all(&folder);
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data/bac-ninh"), &folder);
        let mut command = Command::new(env!("CARGO_BIN_EXE_scorepress"));
        command.args(["preview", "--port", "0", "--quiet"]).arg(&folder).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("an address");
        let address = line.split("//").nth(1).and_then(|rest| rest.split('/').next()).expect("an address").to_owned();
        let week = fs::read_to_string(folder.join(WEEK)).expect("the week");
        Preview { child, address, folder, week }
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_nodelay(true).expect("a connection");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).expect("a request");
        stream
    }

    fn page(&self) -> String {
        let mut page = String::new();
        self.ask(PAGE).read_to_string(&mut page).expect("a page");
        page
    }

    fn listen(&self) -> BufReader<TcpStream> {
        let mut listener = BufReader::new(self.ask("/_/events"));
        next(&mut listener);
        listener
    }

    /// Gives the runner-up another score, waits to be told, and takes the page; says how long that took.
    fn edit(&self, number: usize, listener: &mut BufReader<TcpStream>) -> Duration {
        let score = format!("91.{:02}", 10 + number % 50);
        let text = self.week.replace("dong-nai: 91.65", &format!("dong-nai: {score}"));
        assert!(text != self.week, "the week has another line now");
        let since = Instant::now();
        fs::write(self.folder.join(WEEK), text).expect("the week");
        next(listener);
        let page = self.page();
        let took = since.elapsed();
        assert!(page.contains(&score.replace('.', ",")), "the page does not show {score}");
        took
    }

    fn size(&self) -> String {
        let place = Path::new("/proc").join(self.child.id().to_string());
        let status = fs::read_to_string(place.join("status")).unwrap_or_default();
        let field =
            |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("?").trim().to_owned();
        let files = fs::read_dir(place.join("fd")).map_or(0, Iterator::count);
        format!("memory {}, threads {}, open files {files}", field("VmRSS:"), field("Threads:"))
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits for the next thing that pages are told.
fn next(listener: &mut BufReader<TcpStream>) {
    let mut line = String::new();
    while !line.starts_with("data: ") {
        line.clear();
        assert!(listener.read_line(&mut line).expect("an event") > 0, "the preview has ended");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the series") {
        let path = entry.expect("the series").path();
        let target = to.join(path.file_name().unwrap_or_default());
        match path.is_dir() {
            true if path.ends_with("out") => {}
            true => copy(&path, &target),
            false => drop(fs::copy(&path, target).expect("a copy")),
        }
    }
}
