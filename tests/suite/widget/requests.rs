//! Every kind of request in every language goes from the page to an endpoint, byte for byte what the model makes
//! of it, and from there to the inbox, which keeps exactly that.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use seloste_model::dialect::form;
use seloste_model::request::{Field, Kind, Scope};
use seloste_model::{Request, Words};
use serde_json::json;

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, take_notes};
use crate::browser::Browser;
use crate::inbox::{FormOnPage, forms};

/// A text with the characters that mean something somewhere on the way.
const WRITTEN: &str = "1. Äiti & isä = 50 % + \"1\" <b>\\ € 🙂\n\n2. toinen\trivi;";

#[tokio::test]
async fn every_kind_in_every_language_arrives_as_it_was_written() -> Result<()> {
    let all = forms()?;
    let mut tried = BTreeSet::new();
    let once: Vec<_> = all
        .iter()
        .filter(|form| tried.insert((form.kind, form.lang)))
        .collect();
    ensure!(once.len() == 12 * 3, "only {} are offered", once.len());
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        for on_page in &once {
            let arrives = arrives(browser, &endpoint, on_page).await;
            arrives.with_context(|| format!("{:?} on {}", on_page.kind, on_page.page))?;
        }
        Ok(())
    })
    .await
}

async fn arrives(browser: &Browser, endpoint: &Endpoint, on_page: &FormOnPage) -> Result<()> {
    let address = endpoint.page(&on_page.page);
    let visit = Visit::begin(browser, &address, on_page.kind).await?;
    let mut wanted = fill(&visit, on_page).await?;

    // First nothing is known of it, then it is sent again.
    visit.set("endpoint", "told").await?;
    endpoint.says(Said::status(500));
    visit.send().await?;
    visit.sees("unknown").await?;
    let first = endpoint.came_once()?;
    endpoint.says(Said::json(202, "{}"));
    visit.press("again").await?;
    visit.sees("receipt").await?;
    let again = endpoint.came_once()?;
    ensure!(first.body == again.body, "the retry is another request");

    let pairs = form_urlencoded::parse(first.body.as_bytes());
    let (request, problems) = form::read(pairs);
    ensure!(problems.is_empty(), "{problems:?}");
    ensure!(request.check().is_empty(), "{:?}", request.check());
    ensure!(request.id.len() == 36, "its id is `{}`", request.id);
    wanted.id = request.id.clone();
    ensure!(request == wanted, "{request:#?}\nis not\n{wanted:#?}");
    ensure!(form::write(&request) == first.body, "{}", first.body);
    let told: Vec<_> = visit.events().await?;
    let names: Vec<&str> = told.iter().map(|(name, _)| name.as_str()).collect();
    let usual = ["ready", "send", "unknown", "send", "accepted"];
    ensure!(names == usual, "the page was told {names:?}");
    for (name, detail) in told.iter().skip(1) {
        let told: Request = serde_json::from_value(detail["request"].clone())?;
        ensure!(told == request, "with `{name}` the page was told {told:?}");
    }

    // Then another of the same, to the inbox.
    visit.press("another").await?;
    visit.wait("form.hidden", json!(false)).await?;
    ensure!(
        visit.text(Field::Contact).await?.is_empty(),
        "the next form is not empty"
    );
    let mut wanted = fill(&visit, on_page).await?;
    visit.set("endpoint", "requests").await?;
    visit.set("dialect", "seloste").await?;
    visit.send().await?;
    visit.sees("receipt").await?;
    let came = endpoint.came_once()?;
    let read: Request = serde_json::from_str(&came.body)?;
    ensure!(read.check().is_empty(), "{:?}", read.check());
    ensure!(read.id != request.id, "two requests have the same id");
    ensure!(came.header("idempotency-key") == read.id);
    wanted.id = read.id.clone();
    ensure!(read == wanted, "{read:#?}\nis not\n{wanted:#?}");
    let kept = endpoint.store.all()?.pop().context("nothing is kept")?;
    ensure!(kept.request == read, "{:#?} is kept", kept.request);
    let words = Words::of(on_page.lang);
    let shown = visit.shown().await?;
    for part in [
        kept.reference.as_str(),
        &(words.date)(kept.received),
        &(words.date)(kept.due),
        words.receipt.title,
    ] {
        ensure!(shown.contains(part), "the receipt lacks `{part}`: {shown}");
    }
    Ok(())
}

/// Fills every field in, and says what request that makes.
async fn fill(visit: &Visit<'_>, on_page: &FormOnPage) -> Result<Request> {
    let hash = on_page.form.value("notice_hash");
    let mut request = Request {
        kind: on_page.kind,
        lang: on_page.lang,
        notice: on_page.notice.clone(),
        notice_hash: hash.unwrap_or_default().to_owned(),
        ..Request::default()
    };
    for used in on_page.kind.fields() {
        if used.field == Field::Scope {
            let tick = "const boxes = [...form.elements.scope].slice(0, 2);
                boxes.forEach(b => b.click()); return boxes.map(b => b.value)";
            let ticked: Vec<String> = serde_json::from_value(visit.run(tick).await?)?;
            let scopes = ticked.iter().map(|code| Scope::from_code(code));
            request.scope = scopes.collect::<Option<_>>().context("no such scope")?;
            continue;
        }
        let one_line = used.field.longest() <= 500;
        let text = match one_line {
            true => WRITTEN.replace(['\n', '\t'], " "),
            false => WRITTEN.to_owned(),
        };
        visit.fill(used.field, &text).await?;
        request.put_text(used.field, text);
    }
    Ok(request)
}

#[test]
fn what_is_written_is_more_than_one_line() {
    assert!(WRITTEN.contains('\n') && Kind::ALL.len() == 12);
}
