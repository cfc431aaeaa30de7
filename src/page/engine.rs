//! The template engine, kept within bounds: where it fails, how much it writes, how long it takes.

use super::escape;
use crate::problem::{Problem, Problems, Source, Spot};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;
use tera::{Context, ErrorKind, Tera};

/// The most that one template may write, in bytes.
const LARGEST: usize = 32 * 1024 * 1024;

/// The longest that one page may take; it takes a thousandth of a second if it does what pages do.
const LONGEST: Duration = Duration::from_secs(5);

/// An edition's templates by their names, such as `release.md.tera`.
pub(super) type Sources = BTreeMap<String, Arc<Source>>;

/// One edition's templates, compiled.
pub(super) struct Engine {
    edition: String,
    markdown: Tera,
    html: Tera,
    sources: Sources,
    /// Whether any of them is the newsroom's own; the built-in ones end in time.
    pub own: bool,
    /// Whether a page has not ended in time; the next is not tried then.
    endless: AtomicBool,
}

impl Engine {
    /// Compiles the templates of an edition; `own` is whether any of them is the newsroom's.
    ///
    /// # Errors
    /// A template that cannot be read, with its line and column.
    pub fn new(edition: &str, sources: Sources, own: bool) -> Result<Self, Problems> {
        let compile = |suffix: &'static str, escape| compile(edition, suffix, escape, &sources);
        let markdown = compile(".md.tera", escape::markdown)?;
        let html = compile(".html.tera", tera::escape_html)?;
        Ok(Engine { edition: edition.to_owned(), markdown, html, sources, own, endless: AtomicBool::new(false) })
    }

    /// A template's text with everything in it escaped for Markdown.
    ///
    /// # Errors
    /// What it asks for and is not there, with its line and column; more text than 32 MiB.
    pub fn markdown(&self, name: &str, context: &Context) -> Result<String, Problems> {
        self.render(&self.markdown, name, context)
    }

    /// A template's text with everything in it escaped for HTML.
    ///
    /// # Errors
    /// As [`Engine::markdown`].
    pub fn html(&self, name: &str, context: &Context) -> Result<String, Problems> {
        self.render(&self.html, name, context)
    }

    fn render(&self, engine: &Tera, name: &str, context: &Context) -> Result<String, Problems> {
        let mut out = Bounded { text: Vec::with_capacity(16 * 1024), full: false };
        let result = engine.render_to(name, context, &mut out);
        if out.full {
            let message = format!("the template {name} writes more than {} MiB", LARGEST >> 20);
            return Err(self.endless(message).into());
        }
        result.map_err(|error| explain(&self.edition, name, &error, &self.sources))?;
        String::from_utf8(out.text).map_err(|_| broken(&self.edition, name, "it wrote what is no text").into())
    }

    fn endless(&self, message: String) -> Problem {
        let problem = Problem::error("SP507", message).in_file(folder(&self.edition));
        problem.help("look for a loop in a loop, and for a component that calls itself")
    }
}

/// Lets a page be made; where a newsroom's own templates make it, waits no longer than `LONGEST`. What has not ended by
/// then ends with the program.
pub(super) fn in_time<T: Send + 'static>(
    engine: &Arc<Engine>,
    work: impl FnOnce(&Engine) -> Result<T, Problems> + Send + 'static,
) -> Result<T, Problems> {
    if !engine.own {
        return work(engine);
    }
    let endless = || engine.endless(format!("the templates have not ended after {} seconds", LONGEST.as_secs()));
    if engine.endless.load(Ordering::Relaxed) {
        return Err(endless().into());
    }
    let (sender, receiver) = mpsc::sync_channel(1);
    let worker = engine.clone();
    let spawned = thread::Builder::new().spawn(move || drop(sender.send(work(&worker))));
    match spawned.map(|_| receiver.recv_timeout(LONGEST)) {
        Ok(Ok(result)) => result,
        Ok(Err(mpsc::RecvTimeoutError::Timeout)) => {
            engine.endless.store(true, Ordering::Relaxed);
            Err(endless().into())
        }
        Ok(Err(mpsc::RecvTimeoutError::Disconnected)) => {
            Err(broken(&engine.edition, "engine", "it gave up in the middle").into())
        }
        Err(error) => Err(broken(&engine.edition, "engine", &format!("no thread can be started: {error}")).into()),
    }
}

fn compile(edition: &str, suffix: &'static str, escape: tera::EscapeFn, sources: &Sources) -> Result<Tera, Problems> {
    let mut engine = Tera::new();
    engine.autoescape_on([suffix]);
    engine.set_escape_fn(escape);
    engine.register_filter("quoted", |text: &str, _: tera::Kwargs, _: &tera::State| escape::quoted(text));
    engine.register_filter("destination", |text: &str, _: tera::Kwargs, _: &tera::State| escape::destination(text));
    let own = sources.iter().filter(|(name, _)| name.ends_with(suffix));
    let texts: Vec<(&str, &str)> = own.map(|(name, source)| (name.as_str(), source.text.as_str())).collect();
    engine.add_raw_templates(texts).map_err(|error| explain(edition, suffix, &error, sources))?;
    Ok(engine)
}

/// The engine's complaint with the template's file, line and column.
fn explain(edition: &str, name: &str, error: &tera::Error, sources: &Sources) -> Problems {
    let around = |chain: &[String]| {
        let message = format!("the template leads back to itself: {}", chain.join(" → "));
        named(sources, &chain[0], chain.get(1).unwrap_or(&chain[0]), message)
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) => reported("SP502", report, sources).into(),
        ErrorKind::RenderingError(report) => reported("SP503", report, sources).into(),
        ErrorKind::CircularInclude { include_chain: chain, .. } if !chain.is_empty() => around(chain).into(),
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
            let chain: Vec<String> = [tpl].into_iter().chain(chain).cloned().collect();
            around(&chain).into()
        }
        ErrorKind::MissingParent { current, parent } => {
            named(sources, current, parent, format!("there is no template `{parent}`")).into()
        }
        ErrorKind::TemplateNotFound(missing) => broken(edition, missing, "it is not there").into(),
        other => listed(&other.to_string(), sources)
            .unwrap_or_else(|| broken(edition, name, other.to_string().lines().next().unwrap_or_default()).into()),
    }
}

fn reported(code: &'static str, report: &tera::ReportError, sources: &Sources) -> Problem {
    let span = report.span();
    let length = span.range.len().clamp(1, 200) as u32;
    let place = (span.start_line as u32, span.start_col as u32 + 1, length);
    placed(code, report.message(), report.filename(), place, sources)
}

/// What the engine tells of several names at once: `error: Unknown filter …`, then ` --> file:line:column`.
fn listed(reports: &str, sources: &Sources) -> Option<Problems> {
    let lines: Vec<&str> = reports.lines().collect();
    let one = |pair: &[&str]| {
        let message = pair[0].strip_prefix("error: ")?;
        let mut place = pair[1].trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
        Some(placed("SP504", message, place.next()?, (line, column, 1), sources))
    };
    let told: Vec<Problem> = lines.windows(2).filter_map(one).collect();
    (!told.is_empty()).then_some(Problems(told))
}

/// A problem with the place where one template names another.
fn named(sources: &Sources, template: &str, other: &str, message: String) -> Problem {
    let text = sources.get(template).map(|source| source.text.as_str()).unwrap_or_default();
    let before = &text[..text.find(other).unwrap_or_default()];
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() as u32 + 1;
    let place = (before.matches('\n').count() as u32 + 1, column, other.chars().count() as u32);
    placed("SP504", &message, template, place, sources)
}

fn placed(
    code: &'static str,
    message: &str,
    template: &str,
    (line, column, length): (u32, u32, u32),
    sources: &Sources,
) -> Problem {
    let problem = Problem::error(code, format!("the template cannot be used: {message}"));
    let problem = problem.help("templates/README.md lists what a template sees");
    match sources.get(template) {
        Some(source) => problem.at(&Spot { source: source.clone(), line, column, length }),
        None => problem.in_file(template),
    }
}

fn broken(edition: &str, name: &str, why: &str) -> Problem {
    let message = format!("the template {name} cannot be used: {why}");
    Problem::error("SP504", message).in_file(folder(edition)).help("templates/README.md lists what an edition needs")
}

fn folder(edition: &str) -> String {
    format!("templates/{edition}")
}

/// Memory that a template cannot fill without end.
struct Bounded {
    text: Vec<u8>,
    full: bool,
}

impl Write for Bounded {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        self.write_all(part).map(|()| part.len())
    }

    fn write_all(&mut self, part: &[u8]) -> io::Result<()> {
        if self.text.len() + part.len() > LARGEST {
            self.full = true;
            return Err(io::Error::other("there is no more room"));
        }
        self.text.extend_from_slice(part);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
