//! The socket: who is let in, how much of a request is read, how long it may take.

use super::answer;
use super::guard::{Address, Guard};
use super::reply;
use super::state::Shared;
use crate::problem::{Problem, Problems};
use axum::Router;
use axum::extract::{Request, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

/// Where a preview is, if it is free.
const USUAL: u16 = 4747;
/// How many ports after it are tried.
const NEXT: u16 = 100;
/// Header lines of a request, and bytes of all of them.
const MOST_HEADERS: usize = 64;
const MOST_BYTES: usize = 16 * 1024;
/// How long a request's head may take, and a whole answer.
const HEAD: Duration = Duration::from_secs(5);
const ANSWER: Duration = Duration::from_secs(30);
/// Connections at once; further ones are closed at once.
const MOST_CONNECTIONS: usize = 768;
/// Pages at once that are told of changes.
const MOST_LISTENERS: usize = 64;
/// How often a page that is told of changes is asked whether it is still there.
const STILL_THERE: Duration = Duration::from_secs(20);

/// A socket that is ours, and who may come in.
pub(super) struct Door {
    listener: TcpListener,
    address: SocketAddr,
    pub guard: Guard,
}

impl Door {
    /// Takes the port asked for; else the first free one from the usual on.
    ///
    /// # Errors
    /// A port that is taken or may not be used.
    pub fn open(address: &Address) -> Result<Self, Problems> {
        let ports = match address.port {
            Some(port) => port..=port,
            None => USUAL..=USUAL + NEXT,
        };
        let mut taken = None;
        for port in ports {
            match TcpListener::bind((address.host, port)) {
                Ok(listener) => return Door::of(listener).map_err(|error| failed(address, &error).into()),
                Err(error) if error.kind() == ErrorKind::AddrInUse => taken = Some(error),
                Err(error) => return Err(failed(address, &error).into()),
            }
        }
        let error = taken.unwrap_or_else(|| ErrorKind::AddrInUse.into());
        Err(failed(address, &error).into())
    }

    fn of(listener: TcpListener) -> std::io::Result<Self> {
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let key = reply::secret()?;
        Ok(Door { listener, address, guard: Guard::new(address, || key) })
    }

    /// The address of a page, as it is told to people.
    pub fn url(&self, path: Option<&str>) -> String {
        format!("http://{}{}{}", self.address, path.unwrap_or("/"), self.guard.query())
    }
}

fn failed(address: &Address, error: &std::io::Error) -> Problem {
    let port = address.port.map(|port| format!(" and port {port}")).unwrap_or_default();
    let message = format!("the address {}{port} cannot be used: {error}", address.host);
    let help = match error.kind() {
        ErrorKind::AddrInUse => "leave --port out to take one that is free, or name another",
        ErrorKind::AddrNotAvailable => "name an address of this computer, or leave --host out",
        ErrorKind::PermissionDenied => "name a port of 1024 or more, or leave --port out",
        _ => "leave --host and --port out",
    };
    Problem::error("SP609", message).help(help)
}

/// What every answer is made from.
#[derive(Clone)]
struct Reception {
    shared: Arc<Shared>,
    guard: Arc<Guard>,
    listeners: Arc<Semaphore>,
}

/// Answers from now on, on a thread of its own.
///
/// # Errors
/// No thread can be started.
pub(super) fn start(door: Door, shared: Arc<Shared>) -> Result<(), Problems> {
    let address = Address { host: door.address.ip(), port: Some(door.address.port()) };
    let failed = |error: std::io::Error| failed(&address, &error);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let answers = move || runtime.block_on(answer_all(door, shared));
    std::thread::Builder::new().name("server".to_owned()).spawn(answers).map_err(failed)?;
    Ok(())
}

async fn answer_all(door: Door, shared: Arc<Shared>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(door.listener) else { return };
    let listeners = Arc::new(Semaphore::new(MOST_LISTENERS));
    let reception = Reception { shared, guard: Arc::new(door.guard), listeners };
    let router = Router::new().fallback(answer_one).with_state(reception);
    let room = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                // Where there is no room the connection is closed by being dropped.
                if let Ok(place) = room.clone().try_acquire_owned() {
                    let router = router.clone();
                    tokio::spawn(async move {
                        serve(stream, router).await;
                        drop(place);
                    });
                }
            }
            // The system has no more connections to give; it will when some have ended.
            Err(_) => tokio::time::sleep(HEAD / 50).await,
        }
    }
}

/// Whether a connection is one that is told of changes, and stays open.
#[derive(Clone, Default)]
struct Listens(Arc<AtomicBool>);

/// One request, one answer.
async fn serve(stream: TcpStream, router: Router) {
    let _ = stream.set_nodelay(true);
    let listens = Listens::default();
    let router = router.layer(axum::Extension(listens.clone()));
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD).keep_alive(false);
    http.max_headers(MOST_HEADERS).max_buf_size(MOST_BYTES);
    let service = TowerToHyperService::new(router);
    let connection = http.serve_connection(TokioIo::new(stream), service);
    tokio::pin!(connection);
    if tokio::time::timeout(ANSWER, connection.as_mut()).await.is_err() && listens.0.load(Ordering::Relaxed) {
        let _ = connection.await;
    }
}

async fn answer_one(
    State(reception): State<Reception>,
    axum::Extension(listens): axum::Extension<Listens>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    if let Err(refusal) = reception.guard.look_at(&parts) {
        return reply::refused(refusal);
    }
    if parts.uri.path() == answer::EVENTS {
        let Ok(place) = reception.listeners.clone().try_acquire_owned() else { return reply::too_many() };
        listens.0.store(true, Ordering::Relaxed);
        let signals = WatchStream::new(reception.shared.signals()).map(move |signal| {
            let _ = &place;
            let data = format!("{{\"generation\":{},\"path\":\"{}\"}}", signal.generation, signal.path);
            Ok::<_, Infallible>(Event::default().event(signal.kind).data(data))
        });
        let stream = Sse::new(signals).keep_alive(KeepAlive::new().interval(STILL_THERE));
        return reply::with_headers(stream.into_response(), None);
    }
    match parts.uri.query() {
        None => answer::answer(&reception.shared, parts.uri.path()).await,
        Some(_) => reply::not_there(),
    }
}
