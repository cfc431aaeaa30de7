//! Answers as they are sent: what they hold, and how little may be done with it.

use super::guard::Refusal;
use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use std::fmt::Write;

pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// A text that nobody can guess.
pub(super) fn secret() -> std::io::Result<String> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// Says why a request is not answered.
pub(super) fn refused(refusal: Refusal) -> Response {
    let mut response = file(refusal.status, TEXT, format!("{}\n", refusal.words));
    response.headers_mut().extend(refusal.headers);
    response
}

/// So many pages are told of changes that one more is not.
pub(super) fn too_many() -> Response {
    file(StatusCode::SERVICE_UNAVAILABLE, TEXT, "Too many pages of this preview are open.\n".to_owned())
}

/// Nothing was made under that name.
pub(super) fn not_there() -> Response {
    file(StatusCode::NOT_FOUND, TEXT, "There is no such page in this preview.\n".to_owned())
}

/// Something of ours does not work.
pub(super) fn broken(error: &str) -> Response {
    file(StatusCode::INTERNAL_SERVER_ERROR, TEXT, format!("This page of the preview cannot be made: {error}\n"))
}

/// Leads on to another page.
pub(super) fn see_other(path: &str) -> Response {
    let mut response = file(StatusCode::SEE_OTHER, TEXT, String::new());
    response.headers_mut().extend(HeaderValue::from_str(path).ok().map(|path| (LOCATION, path)));
    response
}

/// A text of that kind.
pub(super) fn file(status: StatusCode, kind: &'static str, text: String) -> Response {
    with_headers(plain(status, kind, text), None)
}

/// A page of ours; what has the nonce is let through.
pub(super) fn page(page: String, nonce: &str) -> Response {
    with_headers(plain(StatusCode::OK, HTML, page), Some(nonce))
}

/// A picture, by the ending of its path.
pub(super) fn picture(path: &str, bytes: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(bytes));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind_of(path)));
    with_headers(response, None)
}

fn kind_of(path: &str) -> &'static str {
    let ending = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

fn plain(status: StatusCode, kind: &'static str, text: String) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// The headers of every answer: nothing is run or shown but what is ours, nothing is kept, nothing leaves.
pub(super) fn with_headers(mut response: Response, nonce: Option<&str>) -> Response {
    let policy = match nonce {
        Some(nonce) => format!(
            "default-src 'self'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; object-src 'none'; base-uri \
             'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        None => "default-src 'none'; frame-ancestors 'none'; sandbox".to_owned(),
    };
    let headers = response.headers_mut();
    headers.extend(HeaderValue::from_str(&policy).ok().map(|policy| (CONTENT_SECURITY_POLICY, policy)));
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-store"),
        (REFERRER_POLICY, "no-referrer"),
        (X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
