//! A preview that runs, and one who asks it: byte by byte, as a browser would or would not.

use crate::support::{command, copy, folder, project};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// A copy of the series that the cases use, without anything rendered.
pub fn series(name: &str) -> PathBuf {
    let folder = folder(&format!("preview-{name}"));
    copy(&project().join("tests/cases/series"), &folder.join("series"));
    folder
}

/// The program, showing the series in a folder; ended when it is dropped.
pub struct Preview {
    child: Child,
    pub folder: PathBuf,
    /// As it was printed.
    pub url: String,
    /// Such as `127.0.0.1:40123`.
    pub address: String,
    said: Arc<Mutex<String>>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    /// The header's text, where it stands once.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut all = self.head.lines().filter_map(|line| line.split_once(": ")).filter(|(each, _)| *each == name);
        let first = all.next()?.1;
        assert!(all.next().is_none(), "{name} stands twice");
        Some(first)
    }
}

impl Preview {
    /// The series of the cases, on a free port.
    pub fn of(name: &str) -> Self {
        Preview::start(series(name), &["--port", "0"])
    }

    /// The series in that folder, with these arguments.
    pub fn start(folder: PathBuf, arguments: &[&str]) -> Self {
        let all: Vec<&str> = ["preview", "series"].iter().chain(arguments).copied().collect();
        Preview::play(command(&folder, &all), folder)
    }

    /// What this command starts.
    pub fn play(mut command: Command, folder: PathBuf) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let said = Arc::new(Mutex::new(String::new()));
        let (mut stderr, hears) = (child.stderr.take().unwrap(), said.clone());
        thread::spawn(move || {
            let mut part = [0; 4096];
            while let Ok(length @ 1..) = stderr.read(&mut part) {
                hears.lock().unwrap().push_str(&String::from_utf8_lossy(&part[..length]));
            }
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split_whitespace().nth(1).unwrap_or_else(|| panic!("{line}{}", said.lock().unwrap())).to_owned();
        let address = url.trim_start_matches("http://").split('/').next().unwrap().to_owned();
        Preview { child, folder, url, address, said }
    }

    /// What was said at the terminal so far.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    pub fn port(&self) -> &str {
        self.address.rsplit(':').next().unwrap()
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address.replace("0.0.0.0", "127.0.0.1")).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// What comes back for these bytes; nothing where the connection is closed without a word.
    pub fn send(&self, request: &[u8]) -> Option<Answer> {
        let mut stream = self.connect();
        // It may be closed before all is sent.
        let _ = stream.write_all(request);
        receive(stream)
    }

    /// Asks for a path with these header lines beside a right `Host`.
    pub fn ask(&self, path: &str, headers: &str) -> Answer {
        let host = &self.address;
        self.send(format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n").as_bytes()).unwrap()
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask(path, "")
    }

    /// A page that is there.
    pub fn page(&self, path: &str) -> String {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        answer.body
    }

    /// Writes a file of the series.
    pub fn save(&self, path: &str, text: &str) {
        fs::write(self.folder.join("series").join(path), text).unwrap();
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join("series").join(path)).unwrap()
    }

    /// Listens to what pages are told.
    pub fn listen(&self) -> Listener {
        let mut stream = self.connect();
        write!(stream, "GET /_/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).unwrap();
        let mut listener = Listener { lines: BufReader::new(stream), generation: 0 };
        listener.next();
        listener
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The answer on a connection, read to its end.
pub fn receive(mut stream: TcpStream) -> Option<Answer> {
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some(Answer { status, head: head.to_lowercase(), body: body.to_owned() })
}

/// One who is told of changes.
pub struct Listener {
    lines: BufReader<TcpStream>,
    pub generation: u64,
}

/// What a page is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub kind: String,
    /// As it stands there.
    pub data: String,
    pub path: String,
}

impl Listener {
    /// What is told next.
    pub fn next(&mut self) -> Told {
        let (mut kind, mut line) = (String::new(), String::new());
        loop {
            line.clear();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the stream has ended");
            if let Some(event) = line.strip_prefix("event: ") {
                kind = event.trim_end().to_owned();
            }
            if let Some(data) = line.strip_prefix("data: ") {
                let record: serde_json::Value = serde_json::from_str(data).unwrap();
                self.generation = record["generation"].as_u64().unwrap();
                return Told {
                    kind,
                    data: data.trim_end().to_owned(),
                    path: record["path"].as_str().unwrap().to_owned(),
                };
            }
        }
    }

    /// Whether nothing is told within so long.
    pub fn hears_nothing(&mut self, within: Duration) -> bool {
        self.lines.get_ref().set_read_timeout(Some(within)).unwrap();
        let mut line = String::new();
        while let Ok(1..) = self.lines.read_line(&mut line) {}
        self.lines.get_ref().set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        !line.contains("data: ")
    }
}

/// Waits until something holds.
pub fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let since = Instant::now();
    while !holds() {
        assert!(since.elapsed() < Duration::from_secs(20), "{what}: not after 20 seconds");
        thread::sleep(Duration::from_millis(5));
    }
}
