//! Who may ask, and what.
//!
//! A page of any site can make a browser send requests here, under any name that leads to this computer. So a request
//! must name one of the addresses that the preview was started with, come from a page of its own or from nobody's, and
//! can do nothing but look.

use axum::http::header::{ALLOW, CONTENT_LENGTH, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE, TRANSFER_ENCODING};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use std::net::{IpAddr, SocketAddr};

/// An address of this computer in figures.
pub type Host = IpAddr;

/// Where the preview is to be reached.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    pub host: Host,
    /// A port; the first free one from the usual on where none is asked for.
    pub port: Option<u16>,
}

/// The longest address that is looked at, in bytes.
const LONGEST: usize = 2048;

/// What a request must hold to be answered.
pub(super) struct Guard {
    address: SocketAddr,
    /// What a request must show where others than this computer can ask.
    key: Option<String>,
}

/// Why a request is not answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub status: StatusCode,
    pub words: String,
    pub headers: Vec<(HeaderName, HeaderValue)>,
}

impl Refusal {
    fn new(status: StatusCode, words: impl Into<String>) -> Self {
        Refusal { status, words: words.into(), headers: Vec::new() }
    }
}

impl Guard {
    /// A guard of that address; `key` is made where others than this computer can reach it.
    pub fn new(address: SocketAddr, key: impl FnOnce() -> String) -> Self {
        let key = (!address.ip().is_loopback()).then(key);
        Guard { address, key }
    }

    /// Whether others than this computer can reach it.
    pub fn is_open(&self) -> bool {
        self.key.is_some()
    }

    /// What follows a path in the address that is told to people.
    pub fn query(&self) -> String {
        self.key.as_ref().map(|key| format!("?key={key}")).unwrap_or_default()
    }

    /// Lets a request in, or says why not.
    pub fn look_at(&self, request: &Parts) -> Result<(), Refusal> {
        if ![Method::GET, Method::HEAD].contains(&request.method) {
            let mut refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "A preview can only be looked at.");
            refusal.headers.push((ALLOW, HeaderValue::from_static("GET, HEAD")));
            return Err(refusal);
        }
        let bad = |words: &str| Err(Refusal::new(StatusCode::BAD_REQUEST, words));
        if request.uri.authority().is_some() || !request.uri.path().starts_with('/') {
            return bad("This is no proxy.");
        }
        let length = request.uri.path_and_query().map_or(0, |all| all.as_str().len());
        if length > LONGEST {
            return Err(Refusal::new(StatusCode::URI_TOO_LONG, "No address here is so long."));
        }
        let empty = request.headers.get(CONTENT_LENGTH).is_none_or(|length| length == "0");
        if !empty || request.headers.contains_key(TRANSFER_ENCODING) {
            return bad("A request to look at something has no body.");
        }
        let host = self.host(&request.headers)?;
        self.origin(&request.headers, host)?;
        self.key(request)
    }

    /// The address that the request names: one of this preview's.
    fn host<'h>(&self, headers: &'h HeaderMap) -> Result<&'h str, Refusal> {
        let host = only(headers, &HOST)
            .ok_or_else(|| Refusal::new(StatusCode::BAD_REQUEST, "A request must name one host."))?;
        if self.is_own(host) {
            return Ok(host);
        }
        let words = format!(
            "This preview does not answer to that name. Open it as http://{}/, or start it with --host and the address \
             by which it is to be reached.",
            self.address
        );
        Err(Refusal::new(StatusCode::FORBIDDEN, words))
    }

    fn is_own(&self, host: &str) -> bool {
        let port = self.address.port();
        let this_computer = ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| host == format!("{name}:{port}"));
        // A name can be made to lead anywhere; an address in figures leads where it says.
        let in_figures =
            || host.parse::<SocketAddr>().is_ok_and(|named| named.port() == port && named.to_string() == host);
        this_computer || host == self.address.to_string() || (self.address.ip().is_unspecified() && in_figures())
    }

    /// Nothing is given to a page of another site; a link on one may lead here.
    fn origin(&self, headers: &HeaderMap, host: &str) -> Result<(), Refusal> {
        let refused = || Refusal::new(StatusCode::FORBIDDEN, "This preview does not answer pages of other sites.");
        if headers.contains_key(ORIGIN) && only(headers, &ORIGIN) != Some(&format!("http://{host}")) {
            return Err(refused());
        }
        let said = |name: &'static str| headers.get(name).map(HeaderValue::as_bytes);
        let own = matches!(said("sec-fetch-site"), None | Some(b"same-origin" | b"none"));
        let follows_link = said("sec-fetch-mode") == Some(b"navigate") && said("sec-fetch-dest") == Some(b"document");
        if own || follows_link { Ok(()) } else { Err(refused()) }
    }

    /// The key, in the address or in the cookie that was set when it was shown there.
    fn key(&self, request: &Parts) -> Result<(), Refusal> {
        let Some(key) = &self.key else { return Ok(()) };
        let name = format!("scorepress-{}", self.address.port());
        let shown = request.uri.query().and_then(|query| query.strip_prefix("key="));
        if shown.is_some_and(|shown| is_same(shown, key)) {
            let cookie = format!("{name}={key}; Path=/; HttpOnly; SameSite=Strict");
            let mut refusal = Refusal::new(StatusCode::SEE_OTHER, "The key is taken.");
            let headers = [(SET_COOKIE, cookie.as_str()), (LOCATION, request.uri.path())];
            let headers =
                headers.into_iter().filter_map(|(name, text)| Some((name, HeaderValue::from_str(text).ok()?)));
            refusal.headers.extend(headers);
            return Err(refusal);
        }
        let cookies = request.headers.get_all(COOKIE).iter().filter_map(|cookie| cookie.to_str().ok());
        let mut pairs = cookies.flat_map(|cookie| cookie.split(';')).filter_map(|pair| pair.trim().split_once('='));
        if pairs.any(|(each, value)| each == name && is_same(value, key)) {
            return Ok(());
        }
        Err(Refusal::new(StatusCode::FORBIDDEN, "Open the address that `scorepress preview` printed, with its key."))
    }
}

/// The header's text, where it stands once and is text.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut all = headers.get_all(name).iter();
    match (all.next(), all.next()) {
        (Some(value), None) => value.to_str().ok(),
        _ => None,
    }
}

/// Compares whole, so that the time it takes tells nothing.
fn is_same(this: &str, that: &str) -> bool {
    let differences = this.bytes().zip(that.bytes()).fold(0, |found, (this, that)| found | (this ^ that));
    this.len() == that.len() && differences == 0
}
