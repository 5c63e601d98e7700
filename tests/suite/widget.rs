//! The form with its widget in a browser, under the strict policy that the documentation gives: what the
//! visitor sees after each outcome, and that the form works where the widget cannot.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use axum::Router;
use axum::extract::{Request as HttpRequest, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use seloste_model::Request;
use seloste_model::dialect::form;
use serde_json::{Value, json};
use tower_http::services::ServeDir;
use xtask::site_server::SiteServer;

use crate::axe;
use crate::browser::Browser;
use crate::site;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// What the endpoint answers: status, type, body.
type Said = (u16, &'static str, &'static str);

/// The site under a policy, with an endpoint that answers what it is told and notes what came.
struct Endpoint {
    server: SiteServer,
    said: Arc<Mutex<Said>>,
    came: Arc<Mutex<Vec<String>>>,
}

type Kept = (Arc<Mutex<Said>>, Arc<Mutex<Vec<String>>>);

async fn answer((said, came): Kept, request: HttpRequest) -> Response {
    let body = axum::body::to_bytes(request.into_body(), 1_000_000).await;
    let body = String::from_utf8_lossy(&body.unwrap_or_default()).into_owned();
    came.lock().expect("no test panics with it").push(body);
    let (status, kind, text) = *said.lock().expect("no test panics with it");
    let status = StatusCode::from_u16(status).unwrap_or_default();
    (status, [(CONTENT_TYPE, kind)], text).into_response()
}

impl Endpoint {
    fn start(policy: &'static str) -> Result<Endpoint> {
        let kept = Kept::default();
        let (said, came) = kept.clone();
        let handle = |State(kept): State<Kept>, request: HttpRequest| answer(kept, request);
        let router = Router::new()
            .route("/requests", post(handle))
            .route_service("/{*path}", ServeDir::new(site::with_form()))
            .layer(map_response(move |mut response: Response| async move {
                let policy = HeaderValue::from_static(policy);
                response
                    .headers_mut()
                    .insert(CONTENT_SECURITY_POLICY, policy);
                response
            }))
            .with_state(kept);
        let server = SiteServer::start(site::with_form(), router, 0)?;
        Ok(Endpoint { server, said, came })
    }

    fn says(&self, said: Said) {
        *self.said.lock().expect("no test panics with it") = said;
    }

    fn came(&self) -> Vec<String> {
        self.came.lock().expect("no test panics with it").clone()
    }
}

/// Opens the form for access in English and fills it in.
const FILL: &str = "const form = document.querySelector('form:has([name=kind][value=access])');
    form.closest('details').open = true;
    form.elements.name.value = 'Maija Meikäläinen';
    form.elements.contact.value = 'maija@example.fi';
    form.scrollIntoView();
    form.elements.name.focus();
    document.querySelector('seloste-form').addEventListener('seloste:unknown', e => window.told = e.detail);
    document.querySelector('seloste-form').addEventListener('seloste:accepted', e => window.told = e.detail);";

async fn open(browser: &Browser, endpoint: &Endpoint) -> Result<()> {
    browser
        .session
        .goto(endpoint.server.page("verkkokauppa.en.html"))
        .await?;
    run(browser, FILL).await?;
    let ready = "return !!document.querySelector('form:has([value=access])[novalidate]')";
    wait(browser, ready, &json!(true)).await
}

async fn run(browser: &Browser, script: &str) -> Result<Value> {
    Ok(browser
        .session
        .execute(script, Vec::new())
        .await?
        .json()
        .clone())
}

async fn wait(browser: &Browser, script: &str, wanted: &Value) -> Result<()> {
    let start = Instant::now();
    loop {
        let got = run(browser, script).await?;
        if got == *wanted {
            return Ok(());
        }
        ensure!(
            start.elapsed() < Duration::from_secs(10),
            "`{script}` says {got}"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

const SEND: &str = "document.querySelector('form:has([value=access]) .seloste-button').click()";
const SHOWN: &str =
    "return document.querySelector('[data-seloste-block]')?.dataset.selosteBlock ?? null";
const FOCUSED: &str = "return document.activeElement.dataset.selosteBlock ?? null";

async fn healthy(browser: &Browser, state: &str) -> Result<()> {
    let violations = axe::violations(browser).await?;
    ensure!(violations.is_empty(), "{state}: {}", violations.join("\n"));
    Ok(())
}

#[tokio::test]
async fn an_accepted_request_has_a_receipt() -> Result<()> {
    let endpoint = Endpoint::start(POLICY)?;
    endpoint.says((
        201,
        "application/json",
        "{\"reference\": \"AB-12\", \"due_at\": \"2027-01-22\"}",
    ));
    Browser::with(async |browser| {
        open(browser, &endpoint).await?;
        healthy(browser, "untouched").await?;
        run(browser, SEND).await?;
        wait(browser, SHOWN, &json!("receipt")).await?;
        wait(browser, FOCUSED, &json!("receipt")).await?;
        let text = run(
            browser,
            "return document.querySelector('[data-seloste-block]').innerText",
        )
        .await?;
        let text = text.as_str().unwrap_or_default().to_owned();
        for part in [
            "AB-12",
            "22 January 2027",
            "Maija Meikäläinen",
            "maija@example.fi",
        ] {
            ensure!(text.contains(part), "the receipt lacks {part}: {text}");
        }
        let came = endpoint.came();
        ensure!(came.len() == 1, "it came {} times", came.len());
        let pairs = pairs(&came[0]);
        let (request, problems) = form::read(pairs.into_iter());
        ensure!(
            problems.is_empty() && request.check().is_empty(),
            "{problems:?}"
        );
        ensure!(request.id.len() == 36, "its id is `{}`", request.id);
        ensure!(
            form::write(&request) == came[0],
            "{} is not {}",
            form::write(&request),
            came[0]
        );
        let told: Request = serde_json::from_value(run(browser, "return told.request").await?)?;
        ensure!(told == request, "the page was told {told:?}");
        let hrefs = "return ['save', 'calendar'].map(f => decodeURIComponent(
            document.querySelector(`[data-seloste-block] [data-seloste-file=${f}]`).href))";
        let files = run(browser, hrefs).await?.to_string();
        ensure!(
            files.contains("Maija Meikäläinen") && files.contains("DTSTART;VALUE=DATE:20270122"),
            "{files}"
        );
        healthy(browser, "receipt").await
    })
    .await
}

#[tokio::test]
async fn a_request_of_unknown_fate_keeps_its_text_and_its_id() -> Result<()> {
    let endpoint = Endpoint::start(POLICY)?;
    endpoint.says((200, "text/html", "<title>Are you a robot?</title>"));
    Browser::with(async |browser| {
        open(browser, &endpoint).await?;
        run(browser, SEND).await?;
        wait(browser, SHOWN, &json!("unknown")).await?;
        wait(browser, FOCUSED, &json!("unknown")).await?;
        healthy(browser, "unknown").await?;
        let name = "return document.querySelector('form:has([value=access])').elements.name.value";
        ensure!(run(browser, name).await? == "Maija Meikäläinen");
        endpoint.says((202, "", ""));
        run(
            browser,
            "document.querySelector('[data-seloste-block] [data-seloste-do=again]').click()",
        )
        .await?;
        wait(browser, SHOWN, &json!("receipt")).await?;
        let came = endpoint.came();
        ensure!(came.len() == 2 && came[0] == came[1], "{came:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_wrong_is_shown_at_its_field() -> Result<()> {
    let endpoint = Endpoint::start(POLICY)?;
    endpoint.says((
        422,
        "application/problem+json",
        "{\"errors\": [{\"field\": \"contact\", \"code\": \"x\", \"message\": \"Not that one.\"}]}",
    ));
    Browser::with(async |browser| {
        open(browser, &endpoint).await?;
        let errors =
            "return [...document.querySelectorAll('.seloste-error')].map(e => e.innerText)";
        run(browser, SEND).await?;
        wait(browser, errors, &json!(["Not that one."])).await?;
        wait(browser, FOCUSED, &json!("errors")).await?;
        healthy(browser, "rejected").await?;

        let input = "const f = document.querySelector('form:has([value=access])').elements;
            f.contact.value = ''; f.data.value = 'koodi 131052-308T';
            f.data.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        run(browser, input).await?;
        let code =
            "return document.querySelector('[data-seloste-field=data] .seloste-error')?.innerText
            .includes('personal identity code') ?? false";
        wait(browser, code, &json!(true)).await?;
        run(browser, SEND).await?;
        let count = "return document.querySelectorAll('[data-seloste-block=errors] li a').length";
        wait(browser, count, &json!(2)).await?;
        ensure!(
            endpoint.came().len() == 1,
            "it was sent with an identity code"
        );
        run(
            browser,
            "document.querySelector('[data-seloste-block=errors] li:last-child a').click()",
        )
        .await?;
        wait(
            browser,
            "return document.activeElement.name",
            &json!("contact"),
        )
        .await?;
        healthy(browser, "invalid").await
    })
    .await
}

#[tokio::test]
async fn the_inbox_is_asked_again_by_itself_also_after_the_element_was_moved() -> Result<()> {
    let endpoint = Endpoint::start(POLICY)?;
    endpoint.says((503, "application/problem+json", "{}"));
    Browser::with(async |browser| {
        open(browser, &endpoint).await?;
        let moved = "const e = document.querySelector('seloste-form'); const p = e.parentElement;
            const next = e.nextSibling; e.remove(); p.insertBefore(e, next);
            e.setAttribute('dialect', 'seloste');";
        run(browser, moved).await?;
        run(browser, SEND).await?;
        let status =
            "return document.querySelector('form:has([value=access]) [role=status]').innerText";
        wait(browser, status, &json!("No answer yet. Trying again…")).await?;
        endpoint.says((201, "application/json", "{\"reference\": \"AB-12\"}"));
        wait(browser, SHOWN, &json!("receipt")).await?;
        let came = endpoint.came();
        ensure!(came.len() >= 2, "it came {} times", came.len());
        ensure!(came.iter().all(|body| *body == came[0]), "{came:?}");
        let request: Request = serde_json::from_str(&came[0])?;
        ensure!(
            request.check().is_empty() && request.id.len() == 36,
            "{request:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn two_forms_of_a_page_do_not_know_of_each_other() -> Result<()> {
    let endpoint = Endpoint::start(POLICY)?;
    endpoint.says((200, "text/html", ""));
    Browser::with(async |browser| {
        open(browser, &endpoint).await?;
        run(browser, SEND).await?;
        wait(browser, SHOWN, &json!("unknown")).await?;
        endpoint.says((202, "", ""));
        let other = "const form = document.querySelector('form:has([value=object_marketing])');
            form.closest('details').open = true;
            form.elements.contact.value = '+358 40 123';
            form.querySelector('.seloste-button').click();";
        run(browser, other).await?;
        let shown = "return [...document.querySelectorAll('[data-seloste-block]')].map(b => b.dataset.selosteBlock)";
        wait(browser, shown, &json!(["unknown", "receipt"])).await?;
        let came: Vec<_> = endpoint.came().iter().map(|body| pairs(body)).collect();
        let ids: Vec<_> = came.iter().map(|pairs| &pairs[0].1).collect();
        ensure!(came.len() == 2 && ids[0] != ids[1], "{came:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_webassembly_the_form_is_sent_by_the_browser() -> Result<()> {
    let endpoint = Endpoint::start(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'",
    )?;
    endpoint.says((200, "text/html", "<title>kept</title>"));
    Browser::with(async |browser| {
        browser
            .session
            .goto(endpoint.server.page("verkkokauppa.en.html"))
            .await?;
        run(browser, FILL).await?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        run(browser, SEND).await?;
        wait(browser, "return document.title", &json!("kept")).await?;
        let came = endpoint.came();
        ensure!(
            came.len() == 1 && came[0].contains("contact=maija%40example.fi"),
            "{came:?}"
        );
        Ok(())
    })
    .await
}

fn pairs(body: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect()
}
