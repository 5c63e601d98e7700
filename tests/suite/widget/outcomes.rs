//! Each outcome as the visitor has it: what is shown, what the page is told, and that nothing typed is lost.

use anyhow::{Context, Result, ensure};
use seloste_model::request::{Field, Kind, Problem};
use seloste_model::{Lang, Words};
use serde_json::json;

use super::endpoint::{Endpoint, POLICY, Said, Serving};
use super::visit::{Visit, hold_waits, take_notes, take_notes_by};
use crate::browser::Browser;
use crate::free_port::free_port;

const PAGE: &str = "verkkokauppa.en.html";
const TYPED: [(Field, &str); 3] = [
    (Field::Name, "Maija Meikäläinen"),
    (Field::Contact, "maija@example.fi"),
    (Field::Data, "All of it,\nplease."),
];

async fn begin<'a>(browser: &'a Browser, endpoint: &Endpoint) -> Result<Visit<'a>> {
    let visit = Visit::begin(browser, &endpoint.page(PAGE), Kind::Access).await?;
    visit.set("endpoint", "/told").await?;
    for (field, text) in TYPED {
        visit.fill(field, text).await?;
    }
    Ok(visit)
}

async fn nothing_is_lost(visit: &Visit<'_>) -> Result<()> {
    for (field, text) in TYPED {
        let now = visit.text(field).await?;
        ensure!(now == text, "{field:?} is now `{now}`");
    }
    Ok(())
}

/// The unknown outcome: what was typed stays, the request is sent again with the same id, and the same again
/// with another text has another.
async fn is_unknown(visit: &Visit<'_>, status: u16) -> Result<()> {
    visit.sees("unknown").await?;
    nothing_is_lost(visit).await?;
    let (name, detail) = visit.events().await?.pop().context("no event")?;
    ensure!(
        name == "unknown" && detail["status"] == status && detail["request"]["id"].is_string(),
        "`{name}` with {detail}"
    );
    let busy = visit.ask("form.getAttribute('data-seloste-busy')").await?;
    ensure!(busy.is_null(), "it is still busy");
    Ok(())
}

#[tokio::test]
async fn an_answer_that_says_neither_is_unknown() -> Result<()> {
    let html = "<title>Are you a robot?</title>".to_owned();
    let said = [
        (200, Said::Answer(200, "text/html", html)),
        (204, Said::status(204)),
        (500, Said::status(500)),
        (500, Said::json(500, "{\"reference\": \"AB-12\"}")),
        (429, Said::Wait(429, "60")),
        (200, Said::json(200, "[1, null")),
        (200, Said::json(200, "null")),
        (404, Said::Answer(404, "text/html", String::new())),
    ];
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        let mut ids = Vec::new();
        for (status, said) in &said {
            endpoint.says(said.clone());
            visit.send().await?;
            let unknown = is_unknown(&visit, *status).await;
            unknown.with_context(|| format!("{said:?}"))?;
            ids.push(id(&endpoint.came_once()?.body)?);
        }
        ids.dedup();
        ensure!(ids.len() == 1, "the same request has ids {ids:?}");

        visit.fill(Field::Data, "Something else").await?;
        visit.send().await?;
        visit.sees("unknown").await?;
        let other = id(&endpoint.came_once()?.body)?;
        ensure!(other != ids[0], "another request has the same id");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_went_out_under_an_id_is_all_that_goes_out_under_it() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        let problem = Said::Answer(400, "application/problem+json", "{}".to_owned());
        let unsure = Said::status(500);
        let mut last = (String::new(), String::new());
        for (data, said, block) in [
            ("Orders", &unsure, "unknown"),
            // A space is a change too, however little it says.
            ("Orders ", &unsure, "unknown"),
            ("Orders ", &problem, "errors"),
            // What was refused now may have arrived before.
            ("Orders", &problem, "errors"),
            ("Orders", &unsure, "unknown"),
        ] {
            endpoint.says(said.clone());
            visit.fill(Field::Data, data).await?;
            visit.send().await?;
            visit.sees(block).await?;
            let now = (data.to_owned(), id(&endpoint.came_once()?.body)?);
            let is_same = now.0 == last.0;
            ensure!(is_same == (now.1 == last.1), "{last:?}, and then {now:?}");
            last = now;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn no_answer_is_unknown() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        let elsewhere = Endpoint::start()?;
        let policy = POLICY.replace(
            "connect-src 'self'",
            &format!(
                "connect-src 'self' {} http://127.0.0.1:*",
                elsewhere.origin()
            ),
        );
        let serving = Serving {
            policy: &policy,
            ..Serving::default()
        };
        let site = Endpoint::serve(&serving)?;
        take_notes(browser).await?;

        // Its answer is hidden, since it allows no other origin; but it came.
        let visit = begin(browser, &site).await?;
        visit
            .set("endpoint", &format!("{}/told", elsewhere.origin()))
            .await?;
        visit.send().await?;
        is_unknown(&visit, 0).await.context("hidden by CORS")?;
        elsewhere.came_once().context("hidden by CORS")?;

        // No one listens there.
        let port = free_port()?;
        visit
            .set("endpoint", &format!("http://127.0.0.1:{port}/"))
            .await?;
        visit.send().await?;
        is_unknown(&visit, 0).await.context("no one there")?;

        // It is no address at all.
        visit.set("endpoint", "http://[").await?;
        visit.send().await?;
        is_unknown(&visit, 0).await.context("no address")?;

        // The policy of the page forbids it.
        let visit = begin(browser, &endpoint).await?;
        visit
            .set("endpoint", &format!("{}/told", elsewhere.origin()))
            .await?;
        visit.send().await?;
        is_unknown(&visit, 0).await.context("forbidden")?;
        ensure!(elsewhere.came().is_empty(), "it went where it must not");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_answer_that_never_comes_is_waited_for_as_long_as_is_said() -> Result<()> {
    // The limit is noted, and reached when the test says so.
    let note = "() => {
        const own = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'timeout');
        Object.defineProperty(XMLHttpRequest.prototype, 'timeout', {
            set(limit) { window.limit = limit; window.reach = () => own.set.call(this, 1); },
            get() { return own.get.call(this); },
        });
    }";
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        take_notes_by(browser, note).await?;
        let visit = begin(browser, &endpoint).await?;
        endpoint.says(Said::Nothing);
        // Pressing again meanwhile sends nothing.
        let twice = "const button = form.querySelector('.seloste-button'); button.click();
            window.busy = form.getAttribute('data-seloste-busy'); button.click()";
        visit.run(twice).await?;
        ensure!(
            visit.ask("busy").await? == "",
            "it does not say that it sends"
        );
        let mut came = Vec::new();
        let arrived = || {
            came.extend(endpoint.came());
            !came.is_empty()
        };
        visit.until("it came", arrived).await?;
        visit.run("reach()").await?;
        is_unknown(&visit, 0).await?;
        ensure!(visit.ask("limit").await? == 20_000);
        came.extend(endpoint.came());
        ensure!(came.len() == 1, "it came {} times", came.len());
        let first = came.remove(0);
        // It may have been kept, so it is the same that is sent again.
        endpoint.says(Said::json(201, "{\"reference\": \"AB-12\"}"));
        visit.press("again").await?;
        visit.sees("receipt").await?;
        ensure!(endpoint.came_once()?.body == first.body);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_accepted_request_has_a_receipt() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        endpoint.says(Said::json(
            201,
            "{\"reference\": \"AB-12\", \"due_at\": \"2027-01-22\"}",
        ));
        visit.send().await?;
        visit.sees("receipt").await?;
        let shown = visit.shown().await?;
        let parts = [
            "AB-12",
            "22 January 2027",
            "Maija Meikäläinen",
            "maija@example.fi",
        ];
        for part in parts {
            ensure!(shown.contains(part), "the receipt lacks {part}: {shown}");
        }
        let (name, detail) = visit.events().await?.pop().context("no event")?;
        ensure!(
            name == "accepted"
                && detail["reference"] == "AB-12"
                && detail["due"] == "2027-01-22"
                && detail["status"] == 201
                && detail["request"]["contact"] == "maija@example.fi",
            "`{name}` with {detail}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_the_endpoint_leads_on_to_the_configured_page_it_has_the_request() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.set("success-url", "thanks.en.html").await?;
        endpoint.says(Said::Redirect("/index.en.html".to_owned()));
        visit.send().await?;
        is_unknown(&visit, 200).await?;
        endpoint.says(Said::Redirect("/thanks.en.html".to_owned()));
        visit.send().await?;
        visit.sees("receipt").await
    })
    .await
}

#[tokio::test]
async fn what_the_endpoint_refuses_is_shown_at_its_field() -> Result<()> {
    let problem =
        "{\"errors\": [{\"field\": \"contact\", \"code\": \"x\", \"message\": \"Not that one.\"},
        {\"field\": \"nothing\", \"code\": \"y\", \"message\": \"<b>Nor</b> this.\"}]}";
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        let json = "application/problem+json";
        endpoint.says(Said::Answer(422, json, problem.to_owned()));
        visit.send().await?;
        visit.sees("errors").await?;
        nothing_is_lost(&visit).await?;
        let at_field = "[...form.querySelectorAll('[data-seloste-field=contact] .seloste-error')].map(e => e.innerText)";
        ensure!(visit.ask(at_field).await? == json!(["Not that one."]));
        let shown = visit.shown().await?;
        ensure!(shown.contains("<b>Nor</b> this."), "{shown}");
        let (name, detail) = visit.events().await?.pop().context("no event")?;
        ensure!(
            name == "rejected" && detail["status"] == 422 && detail["errors"][0]["field"] == "contact",
            "`{name}` with {detail}"
        );
        // An error that gives no reason still says that it was refused.
        endpoint.says(Said::Answer(400, json, "{}".to_owned()));
        visit.send().await?;
        visit.sees("errors").await?;
        let items = visit.ask("body.querySelectorAll('[data-seloste-block=errors] li').length").await?;
        ensure!(items == 1, "{items} reasons");
        nothing_is_lost(&visit).await
    })
    .await
}

#[tokio::test]
async fn the_inbox_is_asked_again_by_itself() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        hold_waits(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.set("dialect", "seloste").await?;
        endpoint.says(Said::Wait(429, "3"));
        visit.send().await?;
        let status = "form.querySelector('[role=status]').innerText";
        visit
            .wait(status, json!("No answer yet. Trying again…"))
            .await?;
        endpoint.says(Said::json(201, "{\"reference\": \"AB-12\"}"));
        let waited = visit.asks_again().await?;
        ensure!(waited == 3_000, "it is asked again after {waited} ms");
        visit.sees("receipt").await?;
        let came = endpoint.came();
        ensure!(came.len() == 2, "it came {} times", came.len());
        ensure!(came.iter().all(|one| one.body == came[0].body), "{came:#?}");
        let names: Vec<_> = visit
            .events()
            .await?
            .into_iter()
            .map(|event| event.0)
            .collect();
        ensure!(names == ["ready", "send", "accepted"], "{names:?}");

        // An inbox that asks for an hour is not waited for.
        visit.press("another").await?;
        visit.wait("form.hidden", json!(false)).await?;
        for (field, text) in TYPED {
            visit.fill(field, text).await?;
        }
        endpoint.says(Said::Wait(503, "3600"));
        visit.send().await?;
        is_unknown(&visit, 503).await?;
        endpoint.came_once()?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_request_with_something_wrong_is_not_sent() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        visit.fill(Field::Data, "koodi 131052-308T").await?;
        let at_once = "form.querySelector('[data-seloste-field=data] .seloste-error')?.innerText ?? ''";
        let said = visit.ask(at_once).await?;
        ensure!(said.as_str().is_some_and(|said| said.contains("personal identity code")), "{said}");
        visit.fill(Field::Contact, "").await?;
        visit.send().await?;
        visit.sees("errors").await?;
        ensure!(endpoint.came().is_empty(), "it was sent with an identity code");
        ensure!(visit.text(Field::Data).await? == "koodi 131052-308T");
        let (name, detail) = visit.events().await?.pop().context("no event")?;
        let fields = detail["errors"].as_array().map(Vec::len);
        ensure!(name == "invalid" && fields == Some(2), "`{name}` with {detail}");
        // An error goes when it is mended.
        visit.fill(Field::Data, "All of it").await?;
        ensure!(visit.ask(at_once).await? == "");

        // A page may stop a request that is right.
        visit.fill(Field::Contact, "maija@example.fi").await?;
        visit.run("form.closest('seloste-form').addEventListener('seloste:send', e => e.preventDefault())").await?;
        visit.send().await?;
        visit.wait("seen.at(-1)[0]", json!("send")).await?;
        ensure!(endpoint.came().is_empty(), "it was sent though the page forbade it");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_paste_that_is_too_long_is_kept_whole_and_said() -> Result<()> {
    let words = Words::of(Lang::En);
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let visit = begin(browser, &endpoint).await?;
        let at = "form.querySelector('[data-seloste-field=FIELD] .seloste-error')?.innerText ?? ''";
        for (field, after) in [(Field::Data, "message"), (Field::Contact, "data")] {
            let paste = format!(
                "const control = form.elements[{}]; control.focus(); control.select();
                 document.execCommand('insertText', false, 'a'.repeat({}));",
                json!(field.code()),
                field.longest() + 1
            );
            visit.run(&paste).await?;
            let length = visit.text(field).await?.len();
            ensure!(
                length == field.longest() + 1,
                "{field:?} was cut to {length}"
            );
            visit
                .run(&format!(
                    "(form.elements[{}] ?? form.elements.name).focus()",
                    json!(after)
                ))
                .await?;
            let said = (words.problem)(Kind::Access, field, Problem::TooLong);
            visit
                .wait(&at.replace("FIELD", field.code()), json!(said))
                .await?;
        }
        visit.send().await?;
        visit.sees("errors").await?;
        ensure!(
            endpoint.came().is_empty(),
            "it was sent though it is too long"
        );
        for (field, text) in TYPED {
            visit.fill(field, text).await?;
        }
        visit.send().await?;
        visit.sees("receipt").await
    })
    .await
}

fn id(body: &str) -> Result<String> {
    let mut pairs = form_urlencoded::parse(body.as_bytes());
    let id = pairs.find(|(name, _)| name == "id");
    Ok(id.context("it has no id")?.1.into_owned())
}
