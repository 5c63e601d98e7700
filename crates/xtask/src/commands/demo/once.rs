//! One request of each kind, sent by the bare form and by the widget, and found stored.

use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use seloste_inbox::Store;
use xtask::sent_form;
use xtask::site_server::SiteServer;

use super::first_form::FirstForm;
use super::visitor;

/// Sends one request of each kind both ways; an error where any is not stored as it was sent.
pub fn run(site: &Path, server: &SiteServer, store: &Store) -> Result<()> {
    let forms = FirstForm::of_each_kind(site, server)?;
    println!("\nby the bare form, as a browser sends it without scripts:");
    let mut failed = 0;
    for form in &forms {
        failed += told(form, send_bare(form, store));
    }
    let mut ways = "by the bare form";
    match visitor::browser() {
        Ok(browser) => {
            println!("\nby the widget, in Chromium:");
            let mut told_each = |form: &FirstForm, sent| failed += told(form, sent);
            visitor::send_each(&browser, &forms, store, &mut told_each)?;
            ways = "by the bare form and by the widget";
        }
        Err(missing) => println!("\nnote: the widget sends nothing here: {missing:#}"),
    }
    if failed > 0 {
        bail!("{failed} requests failed");
    }
    println!(
        "\nall {} kinds of request were sent {ways}, and found stored",
        forms.len()
    );
    Ok(())
}

/// Prints how a request fared; how many failed, which is one or none.
fn told(form: &FirstForm, sent: Result<String>) -> usize {
    let kind = form.kind.code();
    match sent {
        Ok(reference) => {
            println!("ok      {kind:18} {reference} from {}", form.page);
            0
        }
        Err(error) => {
            println!("FAILED  {kind:18} {error:#}");
            1
        }
    }
}

fn send_bare(form: &FirstForm, store: &Store) -> Result<String> {
    let before = store.count()?;
    let answer = sent_form::send(&form.address, &form.form, &form.form.minimal())?;
    ensure!(
        answer.status == 303,
        "the inbox answered {}: {}",
        answer.status,
        answer.page
    );
    let receipt = answer.location.context("the inbox named no receipt")?;
    let shown = sent_form::open(&receipt)?;
    ensure!(
        shown.status == 200,
        "the receipt `{receipt}` answered {}",
        shown.status
    );
    let reference = form.stored_since(before, store)?;
    ensure!(
        shown.page.contains(&reference),
        "the receipt lacks its reference"
    );
    Ok(reference)
}
