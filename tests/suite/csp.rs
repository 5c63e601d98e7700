//! The headers that `seloste csp` prints: pages served under exactly these work, in real browsers and with an
//! endpoint of another origin.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::json;
use tempfile::tempdir;
use tower_http::services::ServeDir;
use xtask::site_server::SiteServer;

use crate::browser::Browser;
use crate::command::seloste;
use crate::console::Console;

const NOTICE: &str = "languages = [\"en\"]\n\n[controller]\nname = \"Esimerkki Oy\"\nemails = [\"info@example.fi\"]\n";

/// An endpoint that takes everything from everywhere.
fn endpoint(folder: &Path) -> Result<SiteServer> {
    let take = async || {
        let anyone = [(HeaderName::from_static("access-control-allow-origin"), "*")];
        (StatusCode::ACCEPTED, anyone).into_response()
    };
    SiteServer::start(folder, Router::new().route("/take", post(take)))
}

/// The headers as they are printed.
fn headers(printed: &str) -> Result<HeaderMap> {
    let mut headers = HeaderMap::new();
    for line in printed.lines() {
        let (name, value) = line.split_once(": ").with_context(|| line.to_owned())?;
        headers.insert(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
    }
    Ok(headers)
}

fn serve(site: &Path, headers: HeaderMap) -> Result<SiteServer> {
    let add = move |mut response: Response| {
        response.headers_mut().extend(headers.clone());
        std::future::ready(response)
    };
    let files = ServeDir::new(site);
    let router = Router::new()
        .route_service("/{*path}", files)
        .layer(map_response(add));
    SiteServer::start(site, router)
}

const FORM: &str = "form:has([name=kind][value=access])";

#[tokio::test]
async fn pages_work_under_exactly_the_headers_that_are_printed() -> Result<()> {
    let folder = tempdir()?;
    let other = endpoint(folder.path())?;
    let address = other.page("take");
    let configuration =
        format!("notices = [\"a.toml\"]\nout = \"site\"\n\n[requests]\nendpoint = \"{address}\"\n");
    fs::write(folder.path().join("seloste.toml"), configuration)?;
    fs::write(folder.path().join("a.toml"), NOTICE)?;
    seloste(folder.path(), ["build"]).succeeded();
    let printed = seloste(folder.path(), ["csp"]).succeeded().output;
    let headers = headers(&printed)?;
    let policy = headers[CONTENT_SECURITY_POLICY].to_str()?.to_owned();
    let origin = address.trim_end_matches("/take");
    ensure!(
        policy.contains(&format!("connect-src 'self' {origin};")),
        "{policy}"
    );
    ensure!(
        policy.contains(&format!("form-action 'self' {origin};")),
        "{policy}"
    );
    let site = serve(&folder.path().join("site"), headers)?;

    Browser::in_each(async |browser| {
        let console = Console::listen(browser).await?;
        browser.open(&site.page("a.en.html")).await?;
        let fill = format!(
            "const form = document.querySelector('{FORM}');
            form.closest('details').open = true;
            form.elements.name.value = 'Maija Meikäläinen';
            form.elements.contact.value = 'maija@example.fi';
            form.elements.name.focus();"
        );
        browser.run(&fill).await?;
        let taken_over = format!("return document.querySelector('{FORM}').noValidate");
        browser.wait(&taken_over, &json!(true)).await?;
        browser
            .run(&format!(
                "document.querySelector('{FORM} .seloste-button').click()"
            ))
            .await?;
        let shown = "return document.querySelector('[data-seloste-block]')?.dataset.selosteBlock";
        browser.wait(shown, &json!("receipt")).await?;
        let written = console.read().await?;
        ensure!(written.is_empty(), "{written:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_is_not_named_is_forbidden() -> Result<()> {
    let folder = tempdir()?;
    fs::write(
        folder.path().join("seloste.toml"),
        "notices = [\"a.toml\"]\nout = \"site\"\n",
    )?;
    fs::write(folder.path().join("a.toml"), NOTICE)?;
    seloste(folder.path(), ["build"]).succeeded();
    let headers = headers(&seloste(folder.path(), ["csp"]).succeeded().output)?;
    let foreign = "<!doctype html><title>a</title><script>document.title = 'b'</script>";
    fs::write(folder.path().join("site/foreign.html"), foreign)?;
    let site = serve(&folder.path().join("site"), headers)?;
    let seen = Arc::new(Mutex::new(Vec::new()));
    Browser::in_each(async |browser| {
        browser.open(&site.page("foreign.html")).await?;
        let title = browser.run("return document.title").await?;
        seen.lock().expect("no test panics with it").push(title);
        Ok(())
    })
    .await?;
    let seen = seen.lock().expect("no test panics with it").clone();
    ensure!(seen == [json!("a"), json!("a")], "{seen:?}");
    Ok(())
}

#[test]
fn each_server_gets_its_own_file() -> Result<()> {
    let folder = tempdir()?;
    fs::write(
        folder.path().join("seloste.toml"),
        "notices = [\"a.toml\"]\n",
    )?;
    for (format, first) in [
        (
            "nginx",
            "add_header Content-Security-Policy \"default-src 'none'; ",
        ),
        (
            "apache",
            "Header always set Content-Security-Policy \"default-src 'none'; ",
        ),
        (
            "netlify",
            "/*\n  Content-Security-Policy: default-src 'none'; ",
        ),
    ] {
        let printed = seloste(folder.path(), ["csp", "--format", format]).succeeded();
        assert!(printed.output.starts_with(first), "{}", printed.output);
    }
    seloste(folder.path(), ["csp", "--format", "iis"]).failed(2, &["nginx", "apache"]);
    Ok(())
}
