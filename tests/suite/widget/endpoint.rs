//! The site with two endpoints: `/requests`, which is a real inbox, and `/told`, which answers what it is told.
//! Everything that is sent to them is noted byte for byte.

use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use seloste_inbox::{Options, Store};
use tempfile::TempDir;
use tower_http::services::ServeDir;
use xtask::site_server::SiteServer;

use crate::site;

/// The policy that the documentation gives, and everything that makes it stricter.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports";

/// An answer of `/told`.
#[derive(Debug, Clone)]
pub enum Said {
    /// A status, a type and a body.
    Answer(u16, &'static str, String),
    /// A status, with the number of seconds for which the endpoint asks to be left alone.
    Wait(u16, &'static str),
    /// The way to another address.
    Redirect(String),
    /// Nothing, ever.
    Nothing,
}

impl Said {
    /// A status with JSON.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::Answer(status, "application/json", body.into())
    }

    /// A status alone.
    pub fn status(status: u16) -> Self {
        Self::Answer(status, "", String::new())
    }
}

/// A request of HTTP that came to an endpoint.
#[derive(Debug, Clone)]
pub struct Came {
    /// How.
    pub method: Method,
    /// Where.
    pub path: String,
    /// With what headers.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub body: String,
}

impl Came {
    /// The value of a header; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default()
    }
}

/// The site with its endpoints.
pub struct Endpoint {
    server: SiteServer,
    /// The requests that the inbox keeps.
    pub store: Store,
    noted: Arc<Noted>,
    _folder: TempDir,
}

struct Noted {
    said: Mutex<Said>,
    came: Mutex<Vec<Came>>,
}

/// The way in which the site is served.
pub struct Serving<'a> {
    /// The value of `Content-Security-Policy`.
    pub policy: &'a str,
    /// The path above the site; empty where it is at the root.
    pub below: &'a str,
    /// Pages beside those of the site: names and contents.
    pub pages: &'a [(&'a str, &'a str)],
    /// The origins from which the inbox takes requests of scripts.
    pub allowed_origins: Vec<String>,
}

impl Default for Serving<'_> {
    fn default() -> Self {
        Serving {
            policy: POLICY,
            below: "",
            pages: &[],
            allowed_origins: Vec::new(),
        }
    }
}

impl Endpoint {
    /// The site at the root, under the strict policy.
    pub fn start() -> Result<Self> {
        Self::serve(&Serving::default())
    }

    /// The site as it is wanted.
    pub fn serve(serving: &Serving<'_>) -> Result<Self> {
        let folder = TempDir::new()?;
        let store = Store::open(folder.path().join("requests.sqlite"))?;
        for (name, content) in serving.pages {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap_or(folder.path()))?;
            std::fs::write(path, content)?;
        }
        let noted = Arc::new(Noted {
            said: Mutex::new(Said::status(202)),
            came: Mutex::default(),
        });
        let options = Options {
            allowed_origins: serving
                .allowed_origins
                .iter()
                .map(|origin| origin.parse())
                .collect::<Result<_, _>>()?,
            ..Options::default()
        };
        let policy = HeaderValue::from_str(serving.policy)?;
        let told = Router::new()
            .route("/told", post(answer))
            .route("/reports", post(StatusCode::NO_CONTENT))
            .with_state(Arc::clone(&noted));
        let endpoints = seloste_inbox::router(store.clone(), options)
            .merge(told)
            .layer(from_fn_with_state(Arc::clone(&noted), note));
        let pages = ServeDir::new(folder.path()).fallback(ServeDir::new(site::with_form()));
        let pages = match serving.below {
            "" => Router::new().route_service("/{*path}", pages),
            below => Router::new().nest_service(below, pages),
        };
        let router = Router::new()
            .merge(endpoints)
            .merge(pages)
            .layer(map_response(move |mut response: Response| {
                let headers = response.headers_mut();
                // The inbox has its own policy.
                headers
                    .entry(CONTENT_SECURITY_POLICY)
                    .or_insert_with(|| policy.clone());
                std::future::ready(response)
            }));
        let server = SiteServer::start(folder.path(), router)?;
        Ok(Self {
            server,
            store,
            noted,
            _folder: folder,
        })
    }

    /// The origin of the site.
    pub fn origin(&self) -> String {
        self.server.origin()
    }

    /// The address of a page.
    pub fn page(&self, name: &str) -> String {
        self.server.page(name)
    }

    /// Sets the answer of `/told` from now on.
    pub fn says(&self, said: Said) {
        *self.noted.said.lock().expect("no test panics with it") = said;
    }

    /// The requests by POST since the last call, without reports.
    pub fn came(&self) -> Vec<Came> {
        self.take(|came| came.method == Method::POST && came.path != "/reports")
    }

    /// The only thing that came since it was asked last.
    pub fn came_once(&self) -> Result<Came> {
        let came = self.came();
        anyhow::ensure!(came.len() == 1, "it came {} times: {came:#?}", came.len());
        came.into_iter().next().context("it came once")
    }

    /// The reports of what the policy forbade.
    pub fn reports(&self) -> Vec<String> {
        let reports = self.take(|came| came.path == "/reports");
        reports.into_iter().map(|report| report.body).collect()
    }

    /// The questions that a browser asked before a request from another origin.
    pub fn preflights(&self) -> Vec<Came> {
        self.take(|came| came.method == Method::OPTIONS)
    }

    fn take(&self, wanted: impl Fn(&Came) -> bool) -> Vec<Came> {
        let mut came = self.noted.came.lock().expect("no test panics with it");
        let (taken, left) = came.drain(..).partition(|came| wanted(came));
        *came = left;
        taken
    }
}

async fn note(State(noted): State<Arc<Noted>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 10_000_000).await.unwrap_or_default();
    let came = Came {
        method: parts.method.clone(),
        path: parts.uri.path().to_owned(),
        headers: parts.headers.clone(),
        body: String::from_utf8_lossy(&body).into_owned(),
    };
    noted
        .came
        .lock()
        .expect("no test panics with it")
        .push(came);
    next.run(Request::from_parts(parts, Body::from(body))).await
}

async fn answer(State(noted): State<Arc<Noted>>) -> Response {
    let said = noted.said.lock().expect("no test panics with it").clone();
    let status = |status| StatusCode::from_u16(status).unwrap_or_default();
    match said {
        Said::Answer(code, "", body) => (status(code), body).into_response(),
        Said::Answer(code, kind, body) => {
            (status(code), [(CONTENT_TYPE, kind)], body).into_response()
        }
        Said::Wait(code, seconds) => {
            let retry = HeaderName::from_static("retry-after");
            (status(code), [(retry, seconds)]).into_response()
        }
        Said::Redirect(to) => axum::response::Redirect::to(&to).into_response(),
        Said::Nothing => std::future::pending().await,
    }
}
