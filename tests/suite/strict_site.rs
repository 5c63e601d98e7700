//! Any folder as a site under the strict policy that the documentation gives, with a real inbox at `/requests`.

use std::path::Path;
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result, ensure};
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::post;
use seloste_inbox::{Options, Store};
use seloste_model::request::Kind;
use serde_json::json;
use tempfile::TempDir;
use tower_http::services::ServeDir;
use xtask::site_server::SiteServer;

use crate::browser::Browser;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'; report-uri /reports";

/// The form for inspection.
const FORM: &str = "form:has([name=kind][value=access])";

/// The site.
pub struct StrictSite {
    server: SiteServer,
    store: Store,
    reports: Arc<Mutex<Vec<String>>>,
    // The file of the store goes with its folder.
    _folder: TempDir,
}

impl StrictSite {
    /// Serves a folder with an empty inbox.
    pub fn start(site: &Path) -> Result<Self> {
        let folder = TempDir::new()?;
        let store = Store::open(folder.path().join("requests.sqlite"))?;
        let reports = Arc::new(Mutex::new(Vec::new()));
        let noted = Arc::clone(&reports);
        let note = async move |report: String| {
            noted.lock().expect("no test panics with it").push(report);
        };
        let policy = |mut response: Response| {
            // The inbox has its own.
            let headers = response.headers_mut();
            headers
                .entry(CONTENT_SECURITY_POLICY)
                .or_insert(HeaderValue::from_static(POLICY));
            std::future::ready(response)
        };
        let router = seloste_inbox::router(store.clone(), Options::default())
            .route("/reports", post(note))
            .fallback_service(ServeDir::new(site))
            .layer(map_response(policy));
        Ok(Self {
            server: SiteServer::start(site, router)?,
            store,
            reports,
            _folder: folder,
        })
    }

    /// The address of a page.
    pub fn page(&self, name: &str) -> String {
        self.server.page(name)
    }

    /// Fills in the form for inspection of the page that is open, once the widget has it, sends it, and waits for
    /// the receipt.
    pub async fn send_one(&self, browser: &Browser) -> Result<()> {
        let there = format!("return !!document.querySelector('{FORM}')");
        browser.wait(&there, &json!(true)).await?;
        let unfold = format!(
            "const form = document.querySelector('{FORM}');
            for (let e = form.closest('details'); e; e = e.parentElement.closest('details')) e.open = true;
            form.elements.name.value = 'Maija Meikäläinen';
            form.elements.contact.value = 'maija@example.fi';
            form.elements.name.focus();"
        );
        browser.run(&unfold).await?;
        let taken_over = format!("return document.querySelector('{FORM}').noValidate");
        browser.wait(&taken_over, &json!(true)).await?;
        let send = format!("document.querySelector('{FORM} .seloste-button').click()");
        browser.run(&send).await?;
        let shown = "return document.querySelector('[data-seloste-block]')?.dataset.selosteBlock";
        browser.wait(shown, &json!("receipt")).await
    }

    /// The only request that is kept, as its reference and its kind.
    pub fn kept_once(&self) -> Result<(String, Kind)> {
        let mut kept = self.store.all()?;
        ensure!(kept.len() == 1, "{} requests are kept", kept.len());
        let kept = kept.pop().context("one is kept")?;
        Ok((kept.reference.to_string(), kept.request.kind))
    }

    /// The reports of the browser on breaches of the policy.
    pub fn reports(&self) -> Vec<String> {
        self.reports.lock().expect("no test panics with it").clone()
    }
}
