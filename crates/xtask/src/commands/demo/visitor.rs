//! A visitor in a headless Chromium, whose requests the widget sends.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use seloste_inbox::Store;
use serde::Deserialize;
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::WebDriver;
use tokio::runtime;
use xtask::headless_chromium;
use xtask::tools::{chromedriver, chromium};

use super::first_form::FirstForm;

/// The programs of the browser that is here.
pub struct Programs {
    chromium: PathBuf,
    chromedriver: PathBuf,
}

/// A block that the widget shows in the place of the form.
#[derive(Deserialize)]
struct Shown {
    block: String,
    text: String,
}

/// Fills in what the form demands, once the widget has it, presses its button and gives what is shown then.
const SEND: &str = "
    const send = async (kind, answers) => {
        const until = async (is) => {
            while (!is()) await new Promise(requestAnimationFrame);
            return is();
        };
        const form = document.querySelector(`form:has([name=kind][value=${kind}])`);
        const body = form.closest('.seloste-request-body');
        for (let e = form.closest('details'); e; e = e.parentElement.closest('details')) e.open = true;
        form.querySelector('input:not([type=hidden]):not([tabindex]), textarea').focus();
        await until(() => form.noValidate);
        for (const [name, value] of answers) {
            const controls = [...form.querySelectorAll(`[name=${name}]`)];
            const chosen = controls.find(control => /checkbox|radio/.test(control.type) && control.value == value);
            if (chosen) chosen.checked || chosen.click();
            // The field that catches robots is gone, once the widget has the form.
            else if (controls[0] && controls[0].type != 'hidden') {
                controls[0].value = value;
                controls[0].dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
        }
        form.querySelector('.seloste-button').click();
        const shown = await until(() => body.querySelector('[data-seloste-block]:not([hidden])'));
        return { block: shown.dataset.selosteBlock, text: shown.innerText };
    };
    return send(...arguments)";

/// The browser, or an error that says what is missing. Nothing is installed.
pub fn browser() -> Result<Programs> {
    Ok(Programs {
        chromium: chromium::PROGRAM.find()?,
        chromedriver: chromedriver::PROGRAM.find()?,
    })
}

/// Sends a request by each form, and tells of each its reference or why it failed.
pub fn send_each(
    programs: &Programs,
    forms: &[FirstForm],
    store: &Store,
    tell: &mut impl FnMut(&FirstForm, Result<String>),
) -> Result<()> {
    let driver = headless_chromium::driver(&programs.chromedriver)?;
    let profile = TempDir::new()?;
    let capabilities = headless_chromium::capabilities(&programs.chromium, profile.path())?;
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let session = WebDriver::new(&driver.address, capabilities)
            .await
            .context("the browser did not start")?;
        session.set_script_timeout(Duration::from_secs(60)).await?;
        for form in forms {
            tell(form, send(&session, form, store).await);
        }
        Ok(session.quit().await?)
    })
}

async fn send(session: &WebDriver, form: &FirstForm, store: &Store) -> Result<String> {
    let before = store.count()?;
    session.goto(&form.address).await?;
    let arguments = vec![json!(form.kind.code()), json!(form.form.minimal())];
    let shown = session
        .execute(SEND, arguments)
        .await
        .context("the widget did not answer")?;
    let shown: Shown = shown.convert()?;
    ensure!(
        shown.block == "receipt",
        "the widget shows `{}`: {}",
        shown.block,
        shown.text
    );
    let reference = form.stored_since(before, store)?;
    ensure!(
        shown.text.contains(&reference),
        "the receipt lacks its reference"
    );
    Ok(reference)
}
