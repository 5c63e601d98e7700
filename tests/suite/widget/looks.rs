//! Every state of the form as a visitor may have it before them: light and dark, on a desk and on the narrowest
//! screen, in colours of their own. axe finds nothing, and nothing has to be scrolled sideways.

use anyhow::{Result, ensure};
use seloste_model::request::{Field, Kind};
use serde_json::json;

use super::endpoint::{Endpoint, Said};
use super::visit::{Visit, take_notes};
use crate::axe;
use crate::browser::{Browser, Preference, Scheme, Width};
use crate::pictures;

/// The looks that are tried: the wishes of the visitor's system, and the width of the window.
const LOOKS: [(&str, &[Preference], Width); 4] = [
    ("light", &[], Width::DESKTOP),
    (
        "dark-narrow",
        &[Preference::Scheme(Scheme::Dark), Preference::ReducedMotion],
        Width::PHONE,
    ),
    ("forced", &[Preference::ForcedColours], Width::DESKTOP),
    (
        "forced-dark-narrow",
        &[Preference::ForcedColours, Preference::Scheme(Scheme::Dark)],
        Width::PHONE,
    ),
];

/// A script that gives every element that sticks out to the right, or whose text sticks out.
const TOO_WIDE: &str = "const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > width + 0.5).map(e => e.outerHTML.slice(0, 100));
    return document.documentElement.scrollWidth > width ? ['the page', ...out] : out";

/// A script that gives everything that can be pressed and is smaller than a finger, but for links within sentences.
const TOO_SMALL: &str = "return [...document.querySelectorAll('seloste-form :is(button, summary, .seloste-choice, .seloste-buttons a)')]
    .map(e => [e, e.getBoundingClientRect()])
    .filter(([e, box]) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
    .map(([e]) => e.outerHTML.slice(0, 100))";

/// A script that gives everything that moves, though the visitor asked for no motion.
const MOVES: &str =
    "return document.getAnimations().map(a => a.effect.target.outerHTML.slice(0, 100))";

#[tokio::test]
async fn every_state_is_healthy_in_every_look() -> Result<()> {
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        take_notes(browser).await?;
        let page = endpoint.page("verkkokauppa.fi.html");
        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.set("endpoint", "/told").await?;
        healthy(browser, "untouched").await?;
        visit.fill(Field::Data, "Tilaukset 131052-308T").await?;
        visit.send().await?;
        visit.sees("errors").await?;
        healthy(browser, "errors").await?;
        visit.fill(Field::Data, &"Pitkä sana: ".repeat(9)).await?;
        visit.fill(Field::Name, "Maija Meikäläinen").await?;
        let contact = "maija.meikalainen.hyvin.pitka.osoite@posti.example.fi";
        visit.fill(Field::Contact, contact).await?;
        visit.press("letter").await?;
        visit.sees("letter").await?;
        healthy(browser, "letter").await?;
        visit.press("close").await?;
        let closed = "!body.querySelector('[data-seloste-block]')";
        visit.wait(closed, json!(true)).await?;

        endpoint.says(Said::Nothing);
        visit.send().await?;
        visit
            .wait("form.getAttribute('data-seloste-busy')", json!(""))
            .await?;
        healthy(browser, "sending").await?;

        let visit = Visit::begin(browser, &page, Kind::Access).await?;
        visit.set("endpoint", "/told").await?;
        visit.fill(Field::Data, "Tilaukset\nlaskut").await?;
        visit.fill(Field::Name, "Maija Meikäläinen").await?;
        visit.fill(Field::Contact, contact).await?;
        endpoint.says(Said::status(500));
        visit.send().await?;
        visit.sees("unknown").await?;
        healthy(browser, "unknown").await?;
        endpoint.says(Said::json(
            201,
            "{\"reference\": \"AB-12\", \"due_at\": \"2027-01-22\"}",
        ));
        visit.press("again").await?;
        visit.sees("receipt").await?;
        healthy(browser, "receipt").await?;
        visit.press("print").await?;
        pictures::print(browser, &format!("{:?}.receipt", browser.engine)).await
    })
    .await
}

async fn healthy(browser: &Browser, state: &str) -> Result<()> {
    for (look, preferences, width) in LOOKS {
        browser.prefer(preferences).await?;
        browser.set_width(width).await?;
        let name = format!("{:?}.{state}.{look}", browser.engine);
        for (what, script) in [
            ("sticks out", TOO_WIDE),
            ("is small", TOO_SMALL),
            ("moves", MOVES),
        ] {
            let found = browser.run(script).await?;
            ensure!(found == json!([]), "{name}: {found:#} {what}");
        }
        // Colours that are not the page's own are not its fault.
        if !preferences.contains(&Preference::ForcedColours) {
            let violations = axe::violations(browser).await?;
            ensure!(violations.is_empty(), "{name}: {}", violations.join("\n"));
        }
        pictures::take_of(browser, ".seloste-request[open]", &name).await?;
    }
    browser.prefer(&[]).await?;
    browser.set_width(Width::DESKTOP).await
}

#[tokio::test]
async fn a_visitor_s_own_colours_and_wishes_reach_the_page() -> Result<()> {
    // Else the looks above would all be one.
    Browser::in_each(async |browser| {
        let endpoint = Endpoint::start()?;
        browser.open(&endpoint.page("verkkokauppa.fi.html")).await?;
        let looks = [
            (
                "(prefers-color-scheme: dark)",
                Preference::Scheme(Scheme::Dark),
            ),
            ("(forced-colors: active)", Preference::ForcedColours),
            (
                "(prefers-reduced-motion: reduce)",
                Preference::ReducedMotion,
            ),
        ];
        for (query, preference) in looks {
            let matches = format!("return matchMedia('{query}').matches");
            for (preferences, wanted) in [(&[preference][..], true), (&[], false)] {
                browser.prefer(preferences).await?;
                browser.wait(&matches, &json!(wanted)).await?;
            }
        }
        Ok(())
    })
    .await
}
