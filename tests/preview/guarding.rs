//! Who is answered, and what can be asked: nothing but pages that were made, by nobody but those who may.

use crate::client::{Answer, Preview, receive, until};
use crate::support::{command, folder};
use std::fs;
use std::io::{Read, Write};
use std::time::{Duration, Instant};

/// What holds of every answer, whatever was asked.
fn is_guarded(answer: &Answer) {
    let policy = answer.header("content-security-policy").unwrap_or_else(|| panic!("no policy: {}", answer.head));
    assert!(!policy.contains("unsafe") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
    assert!(!answer.head.contains("access-control"), "{}", answer.head);
    assert!(!answer.head.contains("\r\nserver:"), "{}", answer.head);
}

const PAGE: &str = "/2025-W12/press-release.en.html";

// G02: only the addresses of this computer, with the port, are answered; a name that leads here is not.
#[test]
fn a_name_that_only_leads_here_is_not_answered() {
    let preview = Preview::of("hosts");
    let port = preview.port();
    let ask = |hosts: &str| preview.send(format!("GET {PAGE} HTTP/1.1\r\n{hosts}\r\n").as_bytes()).unwrap();
    for own in ["127.0.0.1", "localhost", "[::1]"] {
        assert_eq!(ask(&format!("Host: {own}:{port}\r\n")).status, 200, "{own}");
    }
    let strangers = [
        "evil.example",
        "localhost.evil",
        "127.0.0.1.nip.io",
        "LOCALHOST",
        "localhost.",
        "127.0.0.1.",
        "2130706433",
        "0x7f000001",
        "127.1",
        "0.0.0.0",
        "127.0.0.2",
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:0:0:1]",
        "user@localhost",
    ];
    for stranger in strangers {
        let answer = ask(&format!("Host: {stranger}:{port}\r\n"));
        assert!([400, 403].contains(&answer.status), "{stranger}: {}", answer.status);
        assert!(!answer.body.contains("<h1"), "{stranger}");
    }
    let refused = ask(&format!("Host: evil.example:{port}\r\n"));
    assert!(refused.body.contains("--host") && refused.body.contains(&preview.address), "{}", refused.body);
    is_guarded(&refused);
    for wrong in ["localhost", "localhost:1", "localhost:", "127.0.0.1:080", ""] {
        assert!([400, 403].contains(&ask(&format!("Host: {wrong}\r\n")).status), "{wrong}");
    }
    assert_eq!(ask("").status, 400);
    assert_eq!(ask(&format!("Host: localhost:{port}\r\nHost: localhost:{port}\r\n")).status, 400);
    assert_eq!(ask(&format!("Host: localhost:{port}\r\nhost: evil.example\r\n")).status, 400);
    // An old browser, which names nobody.
    assert_eq!(preview.send(format!("GET {PAGE} HTTP/1.0\r\n\r\n").as_bytes()).unwrap().status, 400);
}

// G03: what is no request, too much of one, or half of one does no harm, and others are answered meanwhile.
#[test]
fn what_is_no_request_or_never_ends_keeps_nobody_waiting() {
    let preview = Preview::of("floods");
    let host = format!("Host: {}", preview.address);
    let idle: Vec<_> = (0..500).map(|_| preview.connect()).collect();
    let mut half = preview.connect();
    half.write_all(b"GET / HTTP/1.1\r\nHos").unwrap();
    let long = "a".repeat(1 << 20);
    let many = "X-A: b\r\n".repeat(10_000);
    let requests: Vec<Vec<u8>> = vec![
        format!("GET / HTTP/1.1\r\n{host}\r\nX-Long: {long}\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}\r\n{many}\r\n").into_bytes(),
        format!("GET /{long} HTTP/1.1\r\n{host}\r\n\r\n").into_bytes(),
        format!("GET /{} HTTP/1.1\r\n{host}\r\n\r\n", &long[..4000]).into_bytes(),
        b"GET /\r\n\r\n".to_vec(),
        b"\x16\x03\x01\x02\x00\x01\x00".to_vec(),
        b"\0\0\0\0\r\n\r\n".to_vec(),
        b"GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n".to_vec(),
        format!("GET / HTTP/1.1\r\n{host}\r\nOrigin: \u{feff}\r\n\r\n").into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
            .into_bytes(),
        format!("GET / HTTP/1.1\r\n{host}\r\nContent-Length: 4\r\n\r\nbody").into_bytes(),
        format!("GET / HTTP/9.9\r\n{host}\r\n\r\n").into_bytes(),
        format!(" GET / HTTP/1.1\r\n{host}\r\n\r\n").into_bytes(),
    ];
    for request in requests {
        let since = Instant::now();
        let answer = preview.send(&request);
        let start = String::from_utf8_lossy(&request[..request.len().min(40)]).into_owned();
        assert!(answer.is_none_or(|answer| (400..500).contains(&answer.status)), "{start}");
        assert!(since.elapsed() < Duration::from_secs(10), "{start}");
        let quick = || {
            let since = Instant::now();
            assert_eq!(preview.get("/").status, 200);
            since.elapsed() < Duration::from_millis(100)
        };
        // The machine may be busy with something else; not three times in a row.
        assert!((0..3).any(|_| quick()), "{start}: others wait");
    }
    // Of two requests sent at once the first is answered.
    let twice = format!("GET {PAGE} HTTP/1.1\r\n{host}\r\n\r\n").repeat(2);
    let answer = preview.send(twice.as_bytes()).unwrap();
    assert_eq!((answer.status, answer.body.matches("<!doctype").count()), (200, 1));
    // Who says nothing, or not all, is not waited for.
    let since = Instant::now();
    assert_eq!(half.read(&mut [0; 1]).unwrap_or(0), 0);
    idle.into_iter().for_each(|mut each| drop(each.read(&mut [0; 1])));
    assert!(since.elapsed() < Duration::from_secs(8), "{:?}", since.elapsed());
    assert_eq!(preview.get("/").status, 200);
}

// G03: who takes an answer slowly, or not at all, is let go.
#[test]
fn pages_that_listen_are_counted() {
    let preview = Preview::of("listeners");
    let listeners: Vec<_> = (0..64).map(|_| preview.listen()).collect();
    let one_more = preview.get("/_/events");
    assert_eq!(one_more.status, 503);
    is_guarded(&one_more);
    assert_eq!(preview.get(PAGE).status, 200);
    drop(listeners);
    // A page that is gone is noticed when it is told of something.
    preview.save("weeks/2025-W12.yaml", &preview.read("weeks/2025-W12.yaml").replace("12.5", "12.6"));
    until("a place is free again", || {
        let mut stream = preview.connect();
        write!(stream, "GET /_/events HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address).unwrap();
        let mut start = [0; 15];
        stream.read_exact(&mut start).unwrap();
        start.ends_with(b"200 OK") || start.windows(3).any(|three| three == b"200")
    });
}

// G04: no page of another site is told anything.
#[test]
fn a_page_of_another_site_is_told_nothing() {
    let preview = Preview::of("origins");
    let own = format!("http://{}", preview.address);
    for path in [PAGE, "/", "/_/events", "/2025-W12/press-release.en.json", "/_/preview.js"] {
        for stranger in
            ["http://evil.example", "null", "http://127.0.0.1", "http://127.0.0.1:1", "https://localhost", "", "*"]
        {
            let answer = preview.ask(path, &format!("Origin: {stranger}\r\n"));
            assert_eq!(answer.status, 403, "{path} {stranger}");
            is_guarded(&answer);
        }
        assert_eq!(preview.ask(path, &format!("Origin: {own}\r\nOrigin: http://evil.example\r\n")).status, 403);
        for from in ["cross-site", "same-site", "strange"] {
            let embedded = format!("Sec-Fetch-Site: {from}\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n");
            assert_eq!(preview.ask(path, &embedded).status, 403, "{path} {from}");
            let framed = format!("Sec-Fetch-Site: {from}\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n");
            assert_eq!(preview.ask(path, &framed).status, 403, "{path} {from}");
        }
    }
    assert_eq!(preview.ask(PAGE, &format!("Origin: {own}\r\nSec-Fetch-Site: same-origin\r\n")).status, 200);
    // A link in a message may lead here; typing the address does.
    let link = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n";
    assert_eq!(preview.ask(PAGE, link).status, 200);
    assert_eq!(preview.ask(PAGE, "Sec-Fetch-Site: none\r\n").status, 200);
}

// G05: no address leads to a file; it is the name of a page that was made, or of nothing.
#[test]
fn no_address_leads_to_a_file() {
    let preview = Preview::of("paths");
    fs::write(preview.folder.join("secret.txt"), "secret").unwrap();
    fs::write(preview.folder.join("series/weeks/secret.txt"), "secret").unwrap();
    let paths = [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/%2e%2e%2fsecret.txt",
        "//",
        "///",
        "/%00",
        "/./",
        "/.",
        "/..",
        "/%c0%ae%c0%ae/secret.txt",
        "/%ff",
        "/C:/secret.txt",
        "/c:%5csecret.txt",
        "/etc/passwd",
        "/scorepress.yaml",
        "/weeks/2025-W12.yaml",
        "/weeks/secret.txt",
        "/2025-W12",
        "/2025-W12/../secret.txt",
        "/2025-W12/./",
        "/2025-W12//",
        "/2025-W12/%2e%2e/%2e%2e/secret.txt",
        "/2025-W12/media/../../../secret.txt",
        "/2025-W12/media/",
        "/2025-W12/media/%2e%2e/scorepress.yaml",
        "/2025-W12/press-release.en.html/",
        "/2025-W12/press-release.en.HTML",
        "/2025-w12/press-release.en.html",
        "/2025-W12/press-release.de.html",
        "/2025-W12/other.en.html",
        "/2025-W13/",
        "/2025-W12/de/",
        "/2025-W12/press-release.en.999.html",
        "/2025-W12/press-release.en.-1.html",
        "/2025-W12/press-release.en.0-9-9-9.html",
        "/2025-W12/press-release.en.0-0-0-99.html",
        "/2025-W12/press-release.en.99999999999999999999.html",
        "/2025-W12/press-release.en.left-out.htm",
        "/_/",
        "/_/events/",
        "/_/preview.css",
        "/?",
        "/?x??",
        "/2025-W12/en/?key=1",
    ];
    for path in paths {
        let answer = preview.get(path);
        assert!([400, 404].contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.body.contains("secret") && !answer.body.contains("series:"), "{path}: {}", answer.body);
        is_guarded(&answer);
    }
    // As a proxy is asked.
    for whole in ["http://evil.example/", &format!("http://{}/", preview.address), "*", "evil.example:80"] {
        let request = format!("GET {whole} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
        let answer = preview.send(request.as_bytes());
        assert!(answer.is_none_or(|answer| [400, 404].contains(&answer.status)), "{whole}");
    }
    // Bytes that no address may hold.
    let request = format!("GET /2025-W12/\u{202e}\u{e9} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address);
    assert!(preview.send(request.as_bytes()).is_none_or(|answer| [400, 404].contains(&answer.status)));
}

// G06: a picture is given out as long as it is a regular file of the series that a page shows.
#[test]
fn a_picture_that_became_a_link_is_not_there() {
    let preview = Preview::of("pictures");
    let (picture, place) = ("/2025-W12/media/cup.png", preview.folder.join("series/media/cup.png"));
    let answer = preview.get(picture);
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")));
    is_guarded(&answer);
    let outside = preview.folder.join("secret.png");
    fs::write(&outside, "secret").unwrap();
    fs::write(preview.folder.join("series/media/other.png"), "other").unwrap();
    assert_eq!(preview.get("/2025-W12/media/other.png").status, 404, "no page shows it");
    assert_eq!(preview.get("/2025-W10/media/cup.png").status, 404, "no page of that week shows it");
    fs::remove_file(&place).unwrap();
    std::os::unix::fs::symlink(&outside, &place).unwrap();
    let answer = preview.get(picture);
    assert_eq!(answer.status, 404, "{}", answer.body);
    fs::remove_dir_all(preview.folder.join("series/media")).unwrap();
    let elsewhere = folder("preview-pictures-elsewhere");
    fs::write(elsewhere.join("cup.png"), "secret").unwrap();
    std::os::unix::fs::symlink(&elsewhere, preview.folder.join("series/media")).unwrap();
    assert_eq!(preview.get(picture).status, 404);
}

// G07: a preview can be looked at, and nothing else.
#[test]
fn a_preview_can_only_be_looked_at() {
    let preview = Preview::of("methods");
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "QUIT", "PROPFIND"] {
        let answer = preview.send(format!("{method} {PAGE} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address).as_bytes());
        let answer = answer.unwrap_or_else(|| panic!("{method}"));
        // A server that reads CONNECT as what it is finds no host in it.
        assert!(answer.status == 405 || (method == "CONNECT" && answer.status == 400), "{method}: {}", answer.status);
        if answer.status == 405 {
            assert_eq!(answer.header("allow"), Some("get, head"));
            is_guarded(&answer);
        }
    }
    let tunnel = format!("CONNECT {0} HTTP/1.1\r\nHost: {0}\r\n\r\n", preview.address);
    assert_eq!(preview.send(tunnel.as_bytes()).unwrap().status, 405);
    let head = preview.send(format!("HEAD {PAGE} HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address).as_bytes()).unwrap();
    let length: usize = head.header("content-length").unwrap().parse().unwrap();
    assert!(head.status == 200 && head.body.is_empty() && length > 1000);
    is_guarded(&head);
    assert_eq!(preview.get(PAGE).status, 200);
}

// G08: what the data says stays text, in the page and in what is told of its errors.
#[test]
fn no_text_of_the_data_becomes_an_element() {
    let preview = Preview::of("hostile");
    let entities = preview.read("entities.yaml");
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    let mut listener = preview.listen();
    preview.save("entities.yaml", &entities.replace("Birch", hostile));
    assert_eq!(listener.next().kind, "reload");
    let week = preview.read("weeks/2025-W12.yaml");
    let spoilt = week.replace("home: 12.5", "home: \"</pre><script>alert(3)</script>\"");
    assert_ne!(spoilt, week);
    preview.save("weeks/2025-W12.yaml", &spoilt);
    until("the error is shown", || listener.next().kind == "error");
    let page = preview.page(PAGE);
    assert!(page.contains("alert(1)") && page.contains("alert(3)"), "{page}");
    let scripts: Vec<&str> = page.match_indices("<script").map(|(at, _)| &page[at..at + 60]).collect();
    assert!(
        scripts.iter().all(|script| script.contains(" nonce=") || script.contains("application/ld+json")),
        "{scripts:?}"
    );
    assert!(!page.contains("<img src=x") && page.contains("&lt;script&gt;alert"), "{page}");
    for part in ["0", "1", "0-0-1-1", "left-out"] {
        let piece = preview.page(&format!("/2025-W12/press-release.en.{part}.html"));
        assert!(!piece.contains("<script") && !piece.contains("<img"), "{piece}");
    }
    assert!(!preview.page("/2025-W12/press-release.languages.html").contains("<img src=x"));
}

// G09: every answer says how little may be done with it; every page lets through what has its nonce, each its own.
#[test]
fn every_answer_is_fenced_in() {
    let preview = Preview::of("headers");
    let paths = [PAGE, "/", "/2025-W12/press-release.languages.html", "/2025-W12/summary.mul.html"];
    let mut nonces = Vec::new();
    for path in paths.iter().chain(&paths) {
        let answer = preview.get(path);
        is_guarded(&answer);
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'self'; script-src 'nonce-"), "{policy}");
        let nonce = policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        assert!(nonce.len() == 32 && !nonces.contains(&nonce), "{nonce}");
        assert_eq!(
            answer.body.matches("<style").count(),
            answer.body.matches(&format!("<style nonce=\"{nonce}\"")).count()
        );
        assert!(!answer.body.contains(" style=\"") && !answer.body.contains(" onclick="), "{path}");
        nonces.push(nonce);
    }
    let files = [
        "/_/preview.js",
        "/2025-W12/en/",
        "/2025-W12/press-release.en.md",
        "/2025-W12/press-release.en.json",
        "/nothing",
    ];
    for path in files {
        let answer = preview.get(path);
        is_guarded(&answer);
        assert!(answer.header("content-security-policy").unwrap().starts_with("default-src 'none'"), "{path}");
    }
    let mut events = preview.connect();
    write!(events, "GET /_/events HTTP/1.1\r\nHost: {}\r\n\r\n", preview.address).unwrap();
    events.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    let answer = receive(events).unwrap();
    assert_eq!(answer.header("content-type"), Some("text/event-stream"));
    is_guarded(&answer);
}

// G01: only this computer can ask, unless told; then whoever asks needs the key, and the terminal warns.
#[test]
fn only_this_computer_can_ask_unless_told() {
    let preview = Preview::of("loopback");
    assert!(preview.url.starts_with("http://127.0.0.1:") && !preview.url.contains("key="), "{}", preview.url);
    assert_eq!(listening(preview.process()), [format!("0100007F:{:04X}", preview.port().parse::<u16>().unwrap())]);
    assert!(!preview.said().contains("warning: others"), "{}", preview.said());

    let open =
        Preview::start(crate::client::series("open"), &["--port", "0", "--host", "0.0.0.0", "--color", "always"]);
    until("the warning", || open.said().contains("\u{1b}[31;1mwarning: others can reach this preview"));
    until("the whole warning", || open.said().contains("put this computer's address in figures for 0.0.0.0"));
    assert!(open.said().contains("whoever has the address with its key can read it"), "{}", open.said());
    let key = open.url.split("?key=").nth(1).unwrap_or_else(|| panic!("{}", open.url)).to_owned();
    assert_eq!(key.len(), 32);
    let port = open.port();
    let ask = |path: &str, headers: &str| {
        let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{headers}\r\n");
        open.send(request.as_bytes()).unwrap()
    };
    for path in ["/", PAGE, "/_/events", "/_/preview.js", "/nothing"] {
        assert_eq!(ask(path, "").status, 403, "{path}");
        assert_eq!(ask(path, &format!("Cookie: scorepress-{port}={}\r\n", "0".repeat(32))).status, 403, "{path}");
        assert_eq!(ask(&format!("{path}?key={}", &key[..31]), "").status, 403, "{path}");
    }
    let let_in = ask(&format!("{PAGE}?key={key}"), "");
    assert_eq!((let_in.status, let_in.header("location")), (303, Some(PAGE.to_lowercase().as_str())));
    let cookie = let_in.header("set-cookie").unwrap();
    assert!(cookie.contains("httponly") && cookie.contains("samesite=strict"), "{cookie}");
    let page = ask(PAGE, &format!("Cookie: other=1; scorepress-{port}={key}\r\n"));
    assert_eq!(page.status, 200);
    is_guarded(&page);
    assert!(!page.body.contains(&key));
    let by_name = format!("GET / HTTP/1.1\r\nHost: evil.example:{port}\r\nCookie: scorepress-{port}={key}\r\n\r\n");
    assert_eq!(open.send(by_name.as_bytes()).unwrap().status, 403);
}

// Where there is no browser it says so, and shows the pages all the same.
#[test]
fn where_no_browser_can_be_opened_the_address_is_to_be_opened_by_hand() {
    let folder = crate::client::series("no-browser");
    let mut command = command(&folder, &["preview", "series", "--port", "0", "--open"]);
    command.env("PATH", folder.join("nothing"));
    let preview = Preview::play(command, folder);
    until("it is said", || preview.said().contains("no browser could be opened: open the address by hand\n"));
    assert!(!preview.said().contains("Launcher") && !preview.said().contains("Exit"), "{}", preview.said());
    assert_eq!(preview.get(PAGE).status, 200);
}

/// Where the process listens, as the system lists it.
fn listening(process: u32) -> Vec<String> {
    let sockets: Vec<String> = fs::read_dir(format!("/proc/{process}/fd"))
        .unwrap()
        .filter_map(|entry| Some(fs::read_link(entry.ok()?.path()).ok()?.to_string_lossy().into_owned()))
        .filter_map(|name| Some(name.strip_prefix("socket:[")?.trim_end_matches(']').to_owned()))
        .collect();
    let tables = ["tcp", "tcp6", "udp", "udp6"].map(|kind| fs::read_to_string(format!("/proc/{process}/net/{kind}")));
    let lines: Vec<String> =
        tables.into_iter().flatten().flat_map(|table| table.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let fields = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let own = fields.filter(|fields| fields.len() > 9 && sockets.iter().any(|socket| socket == fields[9]));
    own.filter(|fields| fields[3] == "0A").map(|fields| fields[1].to_owned()).collect()
}

// G10: a port that was asked for and is taken is an error; the usual one gives way to the next.
#[test]
fn a_port_that_is_taken_gives_way_or_is_refused() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let folder = crate::client::series("taken");
    let output = command(&folder, &["preview", "series", "--port", &port]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("SP609") && said.contains(&port) && output.stdout.is_empty(), "{said}");
    // Whether the usual port is free or held by another, each further preview gets one of its own.
    let usual = Preview::start(crate::client::series("usual"), &[]);
    let next = Preview::start(crate::client::series("next"), &[]);
    let ports = [usual.port(), next.port()].map(|port| port.parse::<u16>().unwrap());
    assert!(ports[0] >= 4747 && ports[1] > ports[0] && ports[1] < 4848, "{ports:?}");
    let nowhere = command(&folder, &["preview", "series", "--host", "192.0.2.1"]).output().unwrap();
    assert_eq!(nowhere.status.code(), Some(3));
    let no_address = command(&folder, &["preview", "series", "--host", "evil.example"]).output().unwrap();
    assert_eq!(no_address.status.code(), Some(2));
    if std::net::TcpListener::bind("[::1]:0").is_ok() {
        let six = Preview::start(crate::client::series("six"), &["--host", "::1", "--port", "0"]);
        assert!(six.url.starts_with("http://[::1]:"), "{}", six.url);
        assert_eq!(six.get(PAGE).status, 200);
    }
}
