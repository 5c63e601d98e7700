//! Hugo, in the oldest version that is supported and in the newest.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use seloste_model::request::Kind;
use xtask::tools::hugo::{NEWEST, OLDEST};

use super::generated_site::{BELOW, GeneratedSite, are_valid};
use super::running::{Running, wait_for};
use super::same_html::{count, holds, values};
use crate::axe;
use crate::browser::Browser;
use crate::command::program;
use crate::console::Console;
use crate::free_port::free_port;
use crate::strict_site::StrictSite;

/// How the languages of the site are told apart, by its configuration, with the pages of the notice.
const SITES: [(&str, [(&str, &str); 3]); 2] = [
    (
        "hugo.toml",
        [
            ("fi", "tietosuoja/index.html"),
            ("sv", "sv/tietosuoja/index.html"),
            ("en", "en/tietosuoja/index.html"),
        ],
    ),
    (
        "by-folder.toml",
        [
            ("fi", "fi/tietosuoja/index.html"),
            ("sv", "sv/tietosuoja/index.html"),
            ("en", "en/tietosuoja/index.html"),
        ],
    ),
];

fn versions() -> Result<[PathBuf; 2]> {
    Ok([OLDEST.find()?, NEWEST.find()?])
}

/// Builds a site, and fails unless Hugo has nothing to complain of.
fn build(site: &GeneratedSite, hugo: &Path, arguments: &[&str]) -> Result<()> {
    let (is_well, said) = site.run(hugo, &[&["--destination", "public"], arguments].concat())?;
    ensure!(is_well, "{said}");
    for word in ["WARN", "ERROR", "deprecated"] {
        ensure!(!said.contains(word), "{said}");
    }
    Ok(())
}

#[test]
fn pages_hold_the_notice_in_their_language() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    for hugo in versions()? {
        for (configuration, pages) in SITES {
            for minified in [&["--minify"][..], &[]] {
                let arguments = [
                    &["--cleanDestinationDir", "--config", configuration],
                    minified,
                ];
                build(&site, &hugo, &arguments.concat())?;
                for (lang, page) in pages {
                    let page = site.read(&format!("public/{page}"))?;
                    let part = site.read(&format!("assets/seloste/potilaat.{lang}.all.html"))?;
                    holds(&page, &part, "article#seloste-potilaat")
                        .with_context(|| format!("{} {configuration} {lang}", hugo.display()))?;
                    assets_are_there_once(&site, &page)?;
                    let policy = values(&page, "head link[rel=privacy-policy]", "href");
                    let prefix = match (configuration, lang) {
                        ("hugo.toml", "fi") => String::new(),
                        (_, lang) => format!("{lang}/"),
                    };
                    ensure!(
                        policy == [format!("/{BELOW}/{prefix}tietosuoja/")],
                        "{policy:?}"
                    );
                }
            }
        }
    }
    Ok(())
}

/// The style sheet and the widget, by addresses that hold below a path.
fn assets_are_there_once(site: &GeneratedSite, page: &str) -> Result<()> {
    let style = values(page, "link[rel=stylesheet][href*=seloste]", "href");
    ensure!(
        style == [format!("/{BELOW}/seloste/seloste.css")],
        "{style:?}"
    );
    let script = values(page, "script[type=module]", "src");
    ensure!(
        script == [format!("/{BELOW}/seloste/seloste.js")],
        "{script:?}"
    );
    for name in ["seloste.css", "seloste.js", "potilaat.json"] {
        ensure!(site.path("public/seloste").join(name).is_file(), "{name}");
    }
    Ok(())
}

#[test]
fn the_head_of_the_theme_can_hold_the_style_sheet_and_the_widget() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    build(&site, &NEWEST.find()?, &["--config", "by-folder.toml"])?;
    let page = site.read("public/fi/tietosuoja/index.html")?;
    ensure!(count(&page, "head link[href*=seloste], head script") == 2);
    ensure!(count(&page, "body link, body script[src]") == 0);
    // A page without a notice loads nothing of it.
    let other = site.read("public/fi/index.html")?;
    ensure!(!other.contains("seloste.css"));
    Ok(())
}

#[test]
fn pages_with_notices_are_valid() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    build(&site, &NEWEST.find()?, &[])?;
    let pages = ["tietosuoja", "en/tietosuoja", "osat", "selosteet"];
    are_valid(&site.path("public"), &pages)
}

#[test]
fn a_template_can_take_in_a_part() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    site.write(
        "layouts/pyynto.html",
        "{{ define \"main\" }}{{ partial \"seloste.html\" (dict \"page\" . \"id\" \"potilaat\" \"part\" \"form\" \
         \"kind\" \"access\" \"level\" 3) }}{{ end }}\n",
    )?;
    let page = "---\ntitle: Pyyntö\nlayout: pyynto\nseloste: true\n---\n";
    site.write("content-by-folder/fi/pyynto.md", page)?;
    for hugo in versions()? {
        build(&site, &hugo, &["--config", "by-folder.toml"])?;
        let page = site.read("public/fi/pyynto/index.html")?;
        ensure!(count(&page, "form") == 1 && count(&page, "h3") > 0);
        ensure!(count(&page, "head link[href*=seloste], head script") == 2);
        ensure!(count(&page, "body link, body script[src]") == 0);
    }
    Ok(())
}

#[test]
fn parts_can_stand_alone() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    for hugo in versions()? {
        build(&site, &hugo, &["--minify"])?;
        let page = site.read("public/osat/index.html")?;
        for (part, selector) in [
            ("fi.updated", "span.seloste-updated"),
            ("fi.contents", "nav.seloste-contents"),
            ("fi.notice", "article#seloste-verkkokauppa"),
            ("fi.form-access", "div.seloste[lang=fi]"),
        ] {
            let name = format!("assets/seloste/verkkokauppa.{part}.html");
            holds(&page, &site.read(&name)?, selector).context(part)?;
        }
        // The Swedish form was asked for with its headings two levels below their own.
        ensure!(count(&page, "div.seloste[lang=sv] h4") > 0);
        ensure!(count(&page, "div.seloste[lang=sv] :is(h1, h2, h3)") == 0);
        assets_are_there_once(&site, &page)?;
        let links = |page: &str| values(page, "ul.seloste-notices a", "href");
        let list = site.read("public/selosteet/index.html")?;
        ensure!(links(&list) == ["/alla/tietosuoja/", "/alla/osat/"]);
        // A page that is not translated is linked in the language that it has.
        let list = site.read("public/en/selosteet/index.html")?;
        ensure!(links(&list) == ["/alla/en/tietosuoja/", "/alla/osat/"]);
    }
    Ok(())
}

#[test]
fn a_notice_without_forms_says_what_is_missing() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    let said = site.without_endpoint()?;
    let folders = "in assets/seloste, data/seloste, static/seloste\n";
    ensure!(said.ends_with(folders), "{said}");
    let summary = site.read("assets/seloste/_site.json")?;
    ensure!(summary.contains("\"script\":null"), "{summary}");
    for hugo in versions()? {
        let (is_well, said) = site.run(&hugo, &["--destination", "without"])?;
        let wanted = "has no forms: seloste.toml names no endpoint";
        ensure!(!is_well && said.contains(wanted), "{said}");
    }
    Ok(())
}

#[test]
fn what_is_wrong_stops_the_build_and_is_said_with_its_place() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    for (shortcode, words) in [
        (
            "\"potilas\"",
            &["no notice `potilas`", "potilaat, verkkokauppa"][..],
        ),
        ("", &["say which notice", "potilaat, verkkokauppa"]),
        (
            "\"potilaat\" \"osa\"",
            &["no part `osa`", "all, notice, form"],
        ),
        (
            "\"potilaat\" \"form\" \"acess\"",
            &["no form of the kind `acess`", "access"],
        ),
        ("id=\"potilaat\" kind=\"access\"", &["part=\"form\""]),
        (
            "id=\"potilaat\" lang=\"de\"",
            &["not in the language `de`", "fi, sv, en"],
        ),
        ("id=\"potilaat\" level=\"9\"", &["1 to 4, not 9"]),
        (
            "\"potilaat\" \"form\" >}} {{< seloste \"potilaat\" \"form\"",
            &["the part `form` of the notice `potilaat`", "already"],
        ),
        (
            "\"potilaat\" >}} {{< seloste \"potilaat\" \"notice\"",
            &["the part `notice` of the notice `potilaat`", "`all`"],
        ),
        (
            "id=\"potilaat\" tpye=\"x\"",
            &["no parameter `tpye`", "part, kind"],
        ),
        ("\"potilaat\" \"form\" \"access\" \"sv\"", &["lang=\"sv\""]),
    ] {
        let text = format!("---\ntitle: Väärin\n---\n\n{{{{< seloste {shortcode} >}}}}\n");
        site.write("content/vaarin.md", &text)?;
        for hugo in versions()? {
            let (is_well, said) = site.run(&hugo, &["--destination", "wrong"])?;
            ensure!(!is_well, "it builds `{shortcode}`");
            for word in words.iter().chain(&["content/vaarin.md:5"]) {
                ensure!(said.contains(word), "no `{word}` in:\n{said}");
            }
        }
    }
    site.write(
        "content/vaarin.md",
        "---\ntitle: Ei\n---\n{{< seloste \"potilaat\" >}}\n",
    )?;
    fs::remove_dir_all(site.path("assets/seloste"))?;
    let (is_well, said) = site.run(&NEWEST.find()?, &["--destination", "wrong"])?;
    ensure!(
        !is_well && said.contains("run `seloste build` first"),
        "{said}"
    );
    Ok(())
}

#[tokio::test]
async fn the_form_works_below_a_path_under_the_strict_policy() -> Result<()> {
    let site = GeneratedSite::of("hugo")?;
    let served = tempfile::tempdir()?;
    let below = served.path().join(BELOW);
    let destination = below.to_string_lossy();
    let (is_well, said) = site.run(
        &NEWEST.find()?,
        &["--minify", "--destination", &destination],
    )?;
    ensure!(is_well, "{said}");
    Browser::in_each(async |browser| {
        for page in ["tietosuoja/", "en/tietosuoja/", "osat/"] {
            let strict = StrictSite::start(served.path())?;
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
fn an_edit_of_the_notice_shows_in_hugos_server() -> Result<()> {
    for hugo in versions()? {
        let site = GeneratedSite::of("hugo")?;
        let port = free_port()?.to_string();
        let _watching = Running::start(program(), &["build", "--watch"], site.folder())?;
        let _server = Running::start(
            &hugo,
            &["server", "--port", &port, "--bind", "127.0.0.1"],
            site.folder(),
        )?;
        let page = format!("http://127.0.0.1:{port}/{BELOW}/tietosuoja/");
        wait_for(&page, "Havunneula")?;
        let notice = site.read("notices/potilaat.toml")?;
        site.write(
            "notices/potilaat.toml",
            &notice.replace("Havunneula", "Kanerva"),
        )?;
        let shown = wait_for(&page, "Kanerva")?;
        assets_are_there(&shown)?;
    }
    Ok(())
}

fn assets_are_there(page: &str) -> Result<()> {
    ensure!(count(page, "link[href*='seloste.css']") == 1);
    Ok(())
}
