//! The form in a browser that runs no script: the browser itself refuses what is incomplete,
//! and sends what is complete to the inbox.

use anyhow::{Context, Result, ensure};
use seloste_model::request::Kind;
use serde_json::{Value, json};
use thirtyfour::{By, WebElement};
use xtask::bare_form;

use crate::browser::Browser;
use crate::inbox::{FormOnPage, SiteWithInbox, forms, required};

#[tokio::test]
async fn the_browser_refuses_what_is_incomplete_and_sends_what_is_complete() -> Result<()> {
    let site = SiteWithInbox::start()?;
    let forms = forms()?;
    Browser::in_each(async |browser| {
        browser.switch_scripts_off().await?;
        for kind in Kind::ALL {
            let form = forms.iter().find(|form| form.kind == kind);
            let form = form.with_context(|| format!("no page offers {kind:?}"))?;
            let tried = try_form(browser, &site, form).await;
            tried.with_context(|| format!("{kind:?} on {}", form.page))?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_has_no_script_but_its_data_and_the_widget() -> Result<()> {
    for form in forms()? {
        let html = std::fs::read_to_string(crate::site::with_form().join(&form.page))?;
        let scripts = html.matches("<script").count();
        let data = html.matches("<script type=\"application/ld+json\"").count();
        let widget = html
            .matches("<script type=\"module\" src=\"seloste.js\">")
            .count();
        ensure!(scripts == data + widget, "{} has a script", form.page);
    }
    Ok(())
}

async fn try_form(browser: &Browser, site: &SiteWithInbox, on_page: &FormOnPage) -> Result<()> {
    let address = site.server.page(&on_page.page);
    let kind = on_page.kind.code();
    browser.session.goto(&address).await?;
    let form = format!("form:has(input[name=kind][value={kind}])");
    let form = browser.session.find(By::Css(form)).await?;
    unfold(browser, &form).await?;

    let invalid = "return [...arguments[0].elements]
        .filter(e => e.willValidate && !e.checkValidity()).map(e => e.name)";
    let invalid = run(browser, invalid, &form).await?;
    ensure!(
        invalid == json!(required(on_page.kind)),
        "the browser demands {invalid}"
    );

    let before = site.store.count()?;
    let submit = form
        .find(By::Css("button[type=submit], button:not([type])"))
        .await?;
    for name in required(on_page.kind) {
        submit.click().await?;
        let focused = "return document.activeElement.name";
        let moved = browser.wait(focused, &json!(name)).await;
        moved.with_context(|| format!("without `{name}`"))?;
        let here = browser.session.current_url().await?;
        ensure!(
            here.path() == format!("/{}", on_page.page),
            "it was sent without `{name}`"
        );
        ensure!(
            site.store.count()? == before,
            "it was kept without `{name}`"
        );

        let control = on_page
            .form
            .controls
            .iter()
            .find(|control| control.name == name);
        let answer = bare_form::answer(control.context("the form has the control")?);
        form.find(By::Name(name)).await?.send_keys(&answer).await?;
    }
    submit.click().await?;
    let arrived =
        "return document.readyState == 'complete' && location.pathname.startsWith('/receipts/')";
    browser.wait(arrived, &json!(true)).await?;
    let receipt = browser.session.current_url().await?.path().to_owned();
    ensure!(site.store.count()? == before + 1, "it was not kept once");
    let kept = site.last()?;
    ensure!(
        kept.request.kind == on_page.kind,
        "kept as {:?}",
        kept.request.kind
    );
    ensure!(
        receipt.ends_with(kept.reference.as_str()),
        "the receipt is {receipt}"
    );
    let text = browser.session.find(By::Tag("main")).await?.text().await?;
    ensure!(
        text.contains(kept.reference.as_str()),
        "the receipt says {text}"
    );
    Ok(())
}

/// Opens what the form is folded into, as a visitor does: by its summary, the outermost first.
async fn unfold(browser: &Browser, form: &WebElement) -> Result<()> {
    let outermost = "const closed = [];
        for (let e = arguments[0].closest('details'); e; e = e.parentElement.closest('details'))
            if (!e.open) closed.push(e.querySelector('summary'));
        return closed.pop() ?? null";
    loop {
        let arguments = vec![form.to_json()?];
        let closed = browser.session.execute(outermost, arguments).await?;
        if closed.json().is_null() {
            return Ok(());
        }
        closed.element()?.click().await?;
    }
}

async fn run(browser: &Browser, script: &str, form: &WebElement) -> Result<Value> {
    let answer = browser
        .session
        .execute(script, vec![form.to_json()?])
        .await?;
    Ok(answer.json().clone())
}
