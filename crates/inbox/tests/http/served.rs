//! An inbox that is being served.

use std::path::PathBuf;

use tempfile::TempDir;
use tokio::runtime::Runtime;
use ureq::Agent;
use ureq::http::{Request, Response};

use seloste_inbox::{Options, Store, router};

/// An inbox on a port of its own, with a store in a folder of its own.
pub struct Served {
    pub store: Store,
    pub folder: TempDir,
    address: String,
    agent: Agent,
    // Dropping it stops the server.
    _runtime: Runtime,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: ureq::http::HeaderMap,
    pub body: String,
}

/// 15 January 2026, 23:30 in Helsinki.
pub const EVENING: i64 = 1_768_512_600;

impl Served {
    pub fn new() -> Served {
        Served::in_folder(tempfile::tempdir().unwrap())
    }

    pub fn in_folder(folder: TempDir) -> Served {
        let options = Options {
            stylesheet: Some("/seloste.css".into()),
            clock: || EVENING,
            ..Options::default()
        };
        Served::with(folder, options)
    }

    pub fn with(folder: TempDir, options: Options) -> Served {
        let store = Store::open(folder.path().join("requests.sqlite")).unwrap();
        let runtime = Runtime::new().unwrap();
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
            .unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let app = router(store.clone(), options);
        runtime.spawn(async move { axum::serve(listener, app).await });
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .build()
            .into();
        Served {
            store,
            folder,
            address,
            agent,
            _runtime: runtime,
        }
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("requests.sqlite")
    }

    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.request("GET", path, headers).body(()).unwrap();
        Answer::read(self.agent.run(request).unwrap())
    }

    /// Asks, as a browser does before it lets a page of another origin post.
    pub fn options(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.request("OPTIONS", path, headers).body(()).unwrap();
        Answer::read(self.agent.run(request).unwrap())
    }

    /// Posts a body with exactly these headers.
    pub fn post(&self, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let request = self.request("POST", "/requests", headers);
        Answer::read(self.agent.run(request.body(body).unwrap()).unwrap())
    }

    /// Posts as a browser sends a form by itself.
    pub fn post_form(&self, body: &str) -> Answer {
        let headers = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("accept", "text/html,application/xhtml+xml,*/*;q=0.8"),
            ("accept-language", "en-GB,en;q=0.5"),
        ];
        self.post(&headers, body.as_bytes())
    }

    pub fn post_json(&self, body: &serde_json::Value) -> Answer {
        let headers = [("content-type", "application/json")];
        self.post(&headers, body.to_string().as_bytes())
    }

    fn request(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
    ) -> ureq::http::request::Builder {
        let address = format!("{}{path}", self.address);
        let request = Request::builder().method(method).uri(address);
        headers.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        })
    }
}

impl Answer {
    fn read(mut response: Response<ureq::Body>) -> Answer {
        Answer {
            status: response.status().as_u16(),
            head: response.headers().clone(),
            body: response.body_mut().read_to_string().unwrap(),
        }
    }

    pub fn header(&self, name: &str) -> &str {
        let value = self.head.get(name);
        value.map_or("", |value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }

    /// The field and the code of each error.
    pub fn errors(&self) -> Vec<(String, String)> {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let errors = problem["errors"].as_array().unwrap().iter();
        errors
            .map(|error| (text(&error["field"]), text(&error["code"])))
            .collect()
    }
}
