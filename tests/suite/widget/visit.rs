//! A visitor at one form of a page: what they do, and what they see.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::{Value, json};
use thirtyfour::WebElement;

use crate::browser::Browser;
use crate::patience::PATIENCE;

/// A script by which every page notes from its beginning on: the widget's events, errors that no one caught, and
/// how often the page was printed, which would otherwise open a window.
const NOTES: &str = "() => {
    window.seen = [];
    for (const name of ['ready', 'invalid', 'send', 'accepted', 'rejected', 'unknown'])
        document.addEventListener('seloste:' + name, event => seen.push([name, event.detail]));
    window.thrown = [];
    addEventListener('error', event => thrown.push('' + event.message));
    addEventListener('unhandledrejection', event => thrown.push('' + event.reason));
    window.printed = 0;
    window.print = () => printed++;
}";

/// A script that lets no wait of a second or more end by itself. So the wait of the widget before it asks again ends
/// when the test says so, however long the test takes until then.
const HOLD: &str = "() => {
    window.waits = [];
    const own = setTimeout;
    window.setTimeout = (then, time, ...given) =>
        time < 1000 ? own(then, time, ...given) : waits.push({ time, end: () => then(...given) });
}";

/// A visitor at one form.
pub struct Visit<'a> {
    /// The visitor's browser.
    pub browser: &'a Browser,
    form: String,
}

/// Lets every page that this browser opens note what happens.
pub async fn take_notes(browser: &Browser) -> Result<()> {
    take_notes_by(browser, NOTES).await
}

/// Lets every page that this browser opens begin with a script.
pub async fn take_notes_by(browser: &Browser, script: &str) -> Result<()> {
    let bidi = browser.session.bidi().await?;
    let preload = json!({ "functionDeclaration": script });
    let added = bidi.send_raw("script.addPreloadScript", preload).await;
    added.context("the browser refused a script at the beginning of pages")?;
    Ok(())
}

/// Lets no wait end by itself on the pages that this browser opens; see [`Visit::asks_again`].
pub async fn hold_waits(browser: &Browser) -> Result<()> {
    take_notes_by(browser, HOLD).await
}

impl<'a> Visit<'a> {
    /// Opens a page, unfolds the form for this kind of request and waits until the widget has it.
    pub async fn begin(browser: &'a Browser, address: &str, kind: Kind) -> Result<Visit<'a>> {
        let visit = Self::open(browser, address, kind).await?;
        visit.wait("form.noValidate", json!(true)).await?;
        Ok(visit)
    }

    /// Opens a page and unfolds the form for this kind of request.
    pub async fn open(browser: &'a Browser, address: &str, kind: Kind) -> Result<Visit<'a>> {
        browser.open(address).await?;
        let visit = Self::at(browser, kind);
        visit.unfold().await?;
        Ok(visit)
    }

    /// At another form of the page that is open.
    pub fn at(browser: &'a Browser, kind: Kind) -> Visit<'a> {
        let form = format!("form:has([name=kind][value={}])", kind.code());
        Visit { browser, form }
    }

    /// At a form of one of the notices of the page that is open.
    pub fn at_notice(browser: &'a Browser, notice: &str, kind: Kind) -> Visit<'a> {
        let Visit { browser, form } = Self::at(browser, kind);
        let form = format!("{form}:has([name=notice][value={notice}])");
        Visit { browser, form }
    }

    /// Unfolds the form and comes to it, so that the widget is loaded.
    pub async fn unfold(&self) -> Result<()> {
        self.run(UNFOLD).await?;
        Ok(())
    }

    /// Changes an attribute of the element.
    pub async fn set(&self, attribute: &str, value: &str) -> Result<()> {
        let (name, value) = (json!(attribute), json!(value));
        let set = format!("form.closest('seloste-form').setAttribute({name}, {value})");
        self.run(&set).await?;
        Ok(())
    }

    /// Fills in a field as typing does it.
    pub async fn fill(&self, field: Field, text: &str) -> Result<()> {
        let (name, text) = (json!(field.code()), json!(text));
        let fill = format!(
            "const c = form.elements[{name}]; c.value = {text};
             c.dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
        );
        self.run(&fill).await?;
        Ok(())
    }

    /// The text in a field.
    pub async fn text(&self, field: Field) -> Result<String> {
        let text = format!("form.elements[{}].value", json!(field.code()));
        let text = self.ask(&text).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Presses the button that sends the form.
    pub async fn send(&self) -> Result<()> {
        self.run("form.querySelector('.seloste-button').click()")
            .await?;
        Ok(())
    }

    /// Presses a button of what is shown, as a visitor presses it.
    pub async fn press(&self, action: &str) -> Result<()> {
        let button = self.element(&format!("[data-seloste-do={action}]")).await?;
        self.browser.press(&button).await
    }

    /// Lets the widget ask again, where waits are held, and says how many milliseconds it would have waited.
    pub async fn asks_again(&self) -> Result<Value> {
        self.wait("waits.length", json!(1)).await?;
        self.run("const [wait] = waits.splice(0); wait.end(); return wait.time")
            .await
    }

    /// The first element in or beside the form that a selector leads to.
    pub async fn element(&self, selector: &str) -> Result<WebElement> {
        let found = self.with_names(&format!("return body.querySelector({})", json!(selector)));
        let found = self.browser.session.execute(&found, Vec::new()).await?;
        let found = found.element();
        found.with_context(|| format!("there is no `{selector}`"))
    }

    /// Waits until a block is shown and has the focus.
    pub async fn sees(&self, block: &str) -> Result<()> {
        self.sees_still(block).await?;
        self.wait(
            "document.activeElement.dataset.selosteBlock ?? null",
            json!(block),
        )
        .await
    }

    /// Waits until a block is shown, wherever the focus is.
    pub async fn sees_still(&self, block: &str) -> Result<()> {
        self.wait(
            "[...body.querySelectorAll('[data-seloste-block]:not([hidden])')].map(b => b.dataset.selosteBlock)",
            json!([block]),
        )
        .await
    }

    /// The text of what is shown.
    pub async fn shown(&self) -> Result<String> {
        let text = self
            .ask("body.querySelector('[data-seloste-block]').innerText")
            .await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The events since they were asked for last, each with its name and its details.
    pub async fn events(&self) -> Result<Vec<(String, Value)>> {
        Ok(serde_json::from_value(self.ask("seen.splice(0)").await?)?)
    }

    /// The value of an expression, in which `form` is the form and `body` is the element around it.
    pub async fn ask(&self, expression: &str) -> Result<Value> {
        self.run(&format!("return {expression}")).await
    }

    /// Runs a script with the same names.
    pub async fn run(&self, script: &str) -> Result<Value> {
        self.browser.run(&self.with_names(script)).await
    }

    /// Waits until an expression gives what is wanted.
    pub async fn wait(&self, expression: &str, wanted: Value) -> Result<()> {
        let script = self.with_names(&format!("return {expression}"));
        self.browser.wait(&script, &wanted).await
    }

    /// Waits until an expression is true of what came by other ways than the page.
    pub async fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) -> Result<()> {
        let start = Instant::now();
        while !is_so() {
            ensure!(start.elapsed() < PATIENCE, "never: {what}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    fn with_names(&self, script: &str) -> String {
        let form = json!(self.form);
        format!(
            "const form = document.querySelector({form});
             const body = form?.closest('.seloste-request-body');
             {script}"
        )
    }
}

const UNFOLD: &str = "for (let e = form.closest('details'); e; e = e.parentElement.closest('details')) e.open = true;
    form.scrollIntoView();
    form.querySelector('input:not([type=hidden]):not([tabindex]), textarea').focus()";
