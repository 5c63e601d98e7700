//! Zola, beside a theme.

use std::fs;

use anyhow::{Context, Result, ensure};
use seloste_model::request::Kind;
use xtask::tools::zola;

use super::generated_site::{BELOW, GeneratedSite, are_valid};
use super::running::{Running, wait_for};
use super::same_html::{count, holds, values};
use crate::axe;
use crate::browser::Browser;
use crate::command::program;
use crate::console::Console;
use crate::free_port::free_port;
use crate::strict_site::StrictSite;

/// Where the example site says that it is.
const BASE: &str = "https://example.fi/alla";

fn run(site: &GeneratedSite, arguments: &[&str]) -> Result<(bool, String)> {
    site.run(&zola::find()?, arguments)
}

fn build(site: &GeneratedSite) -> Result<()> {
    let (is_well, said) = run(site, &["build", "--force"])?;
    ensure!(is_well && !said.contains("WARN"), "{said}");
    Ok(())
}

#[test]
fn pages_hold_the_notice_in_their_language() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    let configuration = site.read("config.toml")?;
    for minified in ["true", "false"] {
        let text =
            configuration.replace("minify_html = true", &format!("minify_html = {minified}"));
        site.write("config.toml", &text)?;
        build(&site)?;
        for (lang, page) in [
            ("fi", "tietosuoja/index.html"),
            ("sv", "sv/tietosuoja/index.html"),
            ("en", "en/tietosuoja/index.html"),
            // A folder of pages in another language than the site says.
            ("sv", "pa-svenska/dataskydd/index.html"),
        ] {
            let page = site.read(&format!("public/{page}"))?;
            let part = site.read(&format!("content/seloste/potilaat.{lang}.all.html"))?;
            holds(&page, &part, "article#seloste-potilaat").context(lang)?;
            assets_are_there_once(&page)?;
        }
    }
    for name in ["seloste.css", "seloste.js", "potilaat.json"] {
        ensure!(site.path("public/seloste").join(name).is_file(), "{name}");
    }
    // The parts themselves are nobody's pages.
    ensure!(!site.path("public/seloste/_site.json").exists());
    ensure!(!site.path("public/seloste/potilaat.fi.all.html").exists());
    Ok(())
}

fn assets_are_there_once(page: &str) -> Result<()> {
    let style = values(page, "link[rel=stylesheet][href*='seloste/']", "href");
    ensure!(
        style == [format!("{BASE}/seloste/seloste.css")],
        "{style:?}"
    );
    let script = values(page, "script[type=module]", "src");
    ensure!(
        script == [format!("{BASE}/seloste/seloste.js")],
        "{script:?}"
    );
    Ok(())
}

#[test]
fn the_head_of_the_theme_can_hold_the_style_sheet_and_the_widget() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    let configuration = site.read("config.toml")?;
    let text = configuration.replace(
        "[extra.seloste.pages]",
        "[extra.seloste]\nhead = true\n[extra.seloste.pages]",
    );
    site.write("config.toml", &text)?;
    // As docs/zola.md has it.
    site.write(
        "templates/page.html",
        "{% extends \"pihla/templates/page.html\" %}\n{% import \"macros/seloste.html\" as seloste %}\n\
         {% block head %}{{ seloste::assets() }}{{ seloste::policy(page=\"@/tietosuoja.md\", lang=lang) }}{% endblock %}\n",
    )?;
    build(&site)?;
    for (page, policy) in [
        ("tietosuoja", "/tietosuoja/"),
        ("sv/tietosuoja", "/sv/tietosuoja/"),
    ] {
        let page = site.read(&format!("public/{page}/index.html"))?;
        assets_are_there_once(&page)?;
        ensure!(count(&page, "body link, body script[src]") == 0);
        let found = values(&page, "head link[rel=privacy-policy]", "href");
        ensure!(found == [format!("{BASE}{policy}")], "{found:?}");
    }
    Ok(())
}

#[test]
fn pages_with_notices_are_valid() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    build(&site)?;
    let pages = ["tietosuoja", "en/tietosuoja", "osat", "selosteet"];
    are_valid(&site.path("public"), &pages)
}

#[test]
fn a_template_can_take_in_a_part() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    site.write(
        "templates/pyynto.html",
        "{% extends \"page.html\" %}\n{% import \"macros/seloste.html\" as seloste %}\n\
         {% block main %}{{ seloste::part(id=\"potilaat\", part=\"form\", kind=\"access\", level=3, lang=lang) }}{% endblock %}\n",
    )?;
    let page = "+++\ntitle = \"Pyyntö\"\ntemplate = \"pyynto.html\"\n+++\n";
    site.write("content/pyynto.md", page)?;
    build(&site)?;
    let page = site.read("public/pyynto/index.html")?;
    ensure!(count(&page, "form") == 1 && count(&page, "h3") > 0);
    Ok(())
}

#[test]
fn parts_can_stand_alone() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    build(&site)?;
    let page = site.read("public/osat/index.html")?;
    for (part, selector) in [
        ("fi.updated", "span.seloste-updated"),
        ("fi.contents", "nav.seloste-contents"),
        ("fi.notice", "article#seloste-verkkokauppa"),
        ("fi.form-access", "div.seloste[lang=fi]"),
    ] {
        let name = format!("content/seloste/verkkokauppa.{part}.html");
        holds(&page, &site.read(&name)?, selector).context(part)?;
    }
    ensure!(count(&page, "div.seloste[lang=sv] h4") > 0);
    ensure!(count(&page, "div.seloste[lang=sv] :is(h1, h2, h3)") == 0);
    assets_are_there_once(&page)?;
    for (page, notice) in [
        ("selosteet", "tietosuoja"),
        ("en/selosteet", "en/tietosuoja"),
    ] {
        let list = site.read(&format!("public/{page}/index.html"))?;
        let links = values(&list, "ul.seloste-notices a", "href");
        // A page that is not translated is linked in the language that it has.
        ensure!(
            links == [format!("{BASE}/{notice}/"), format!("{BASE}/osat/")],
            "{links:?}"
        );
    }
    Ok(())
}

#[test]
fn zola_check_has_nothing_to_say() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    let (is_well, said) = run(&site, &["check"])?;
    ensure!(is_well && !said.contains("WARN"), "{said}");
    Ok(())
}

#[test]
fn what_is_wrong_stops_the_build_and_is_said_with_its_place() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    for (shortcode, words) in [
        (
            "id=\"potilas\"",
            &["no notice `potilas`", "potilaat, verkkokauppa"][..],
        ),
        ("", &["say which notice", "potilaat, verkkokauppa"]),
        (
            "id=\"potilaat\", part=\"osa\"",
            &["no part `osa`", "all, notice, form"],
        ),
        (
            "id=\"potilaat\", part=\"form\", kind=\"acess\"",
            &["no form of the kind `acess`", "access"],
        ),
        ("id=\"potilaat\", kind=\"access\"", &["part=`form`"]),
        (
            "id=\"potilaat\", language=\"de\"",
            &["not in the language `de`", "fi, sv, en"],
        ),
        ("id=\"potilaat\", level=9", &["1 to 4, not 9"]),
    ] {
        let text = format!("+++\ntitle = \"Väärin\"\n+++\n\n{{{{ seloste({shortcode}) }}}}\n");
        site.write("content/vaarin.md", &text)?;
        for command in ["build", "check"] {
            let (is_well, said) = run(&site, &[command])?;
            ensure!(!is_well, "it takes `{shortcode}`");
            for word in words.iter().chain(&["content/vaarin.md"]) {
                ensure!(said.contains(word), "no `{word}` in:\n{said}");
            }
        }
    }
    fs::remove_file(site.path("content/vaarin.md"))?;
    fs::remove_dir_all(site.path("content/seloste"))?;
    let (is_well, said) = run(&site, &["build"])?;
    ensure!(
        !is_well && said.contains("run `seloste build` first"),
        "{said}"
    );
    Ok(())
}

#[test]
fn a_notice_without_forms_says_what_is_missing() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    let said = site.without_endpoint()?;
    ensure!(
        said.ends_with("in content/seloste, static/seloste\n"),
        "{said}"
    );
    let summary = site.read("content/seloste/_site.json")?;
    ensure!(summary.contains("\"script\":null"), "{summary}");
    let (is_well, said) = run(&site, &["build"])?;
    ensure!(
        !is_well && said.contains("has no forms: seloste.toml names no endpoint"),
        "{said}"
    );
    Ok(())
}

#[tokio::test]
async fn the_form_works_below_a_path_under_the_strict_policy() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    Browser::in_each(async |browser| {
        for page in ["tietosuoja/", "en/tietosuoja/", "osat/"] {
            let served = tempfile::tempdir()?;
            let strict = StrictSite::start(served.path())?;
            let base = strict.page(BELOW);
            let below = served.path().join(BELOW);
            let arguments = ["build", "--base-url", &base, "--output-dir"];
            let (is_well, said) = run(
                &site,
                &[&arguments[..], &[&*below.to_string_lossy()]].concat(),
            )?;
            ensure!(is_well, "{said}");
            let console = Console::listen(browser).await?;
            browser
                .open(&strict.page(&format!("{BELOW}/{page}")))
                .await?;
            let violations = axe::violations(browser).await?;
            ensure!(violations.is_empty(), "{page}: {}", violations.join("\n"));
            strict.send_one(browser).await?;
            let (_, kind) = strict.kept_once()?;
            ensure!(kind == Kind::Access, "a request of another kind is kept");
            ensure!(strict.reports().is_empty(), "{:#?}", strict.reports());
            let written = console.read().await?;
            ensure!(written.is_empty(), "{page}: {written:#?}");
        }
        Ok(())
    })
    .await
}

#[test]
fn an_edit_of_the_notice_shows_in_zolas_server() -> Result<()> {
    let site = GeneratedSite::of("zola")?;
    let port = free_port()?.to_string();
    let _watching = Running::start(program(), &["build", "--watch"], site.folder())?;
    let _server = Running::start(
        &zola::find()?,
        &["serve", "--port", &port, "--interface", "127.0.0.1"],
        site.folder(),
    )?;
    // Its server leaves the path of the address out.
    let page = format!("http://127.0.0.1:{port}/tietosuoja/");
    wait_for(&page, "Havunneula")?;
    let notice = site.read("notices/potilaat.toml")?;
    site.write(
        "notices/potilaat.toml",
        &notice.replace("Havunneula", "Kanerva"),
    )?;
    wait_for(&page, "Kanerva")?;
    Ok(())
}
