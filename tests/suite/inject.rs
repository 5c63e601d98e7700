//! Placeholders in the pages of a built site: what is filled, what is left alone, what is refused, and the form of a
//! filled page in real browsers.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use anyhow::{Result, ensure};
use seloste_model::request::Kind;
use tempfile::{TempDir, tempdir};

use crate::axe;
use crate::browser::Browser;
use crate::command::{Outcome, names_in, seloste};
use crate::console::Console;
use crate::strict_site::StrictSite;

const CONFIGURATION: &str =
    "notices = [\"notices/*.toml\"]\n\n[requests]\nendpoint = \"/requests\"\n";

const NOTICE: &str = "languages = [\"fi\", \"sv\"]\nupdated = 2026-10-12\nrights = \"law\"\n\n[controller]\nname = \"Esimerkki Oy\"\nemails = [\"info@example.fi\"]\n";

/// A project whose site `public` another generator has built, with these pages.
fn project(pages: &[(&str, &str)]) -> TempDir {
    let folder = tempdir().expect("a temporary folder");
    write(&folder, "seloste.toml", CONFIGURATION);
    write(&folder, "notices/asiakkaat.toml", NOTICE);
    for (name, html) in pages {
        write(&folder, &format!("public/{name}"), html);
    }
    folder
}

fn write(folder: &TempDir, name: &str, text: &str) {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it is writable");
    fs::write(path, text).expect("it is writable");
}

fn read(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).expect("it is readable")
}

fn modified(folder: &TempDir, name: &str) -> SystemTime {
    let metadata = fs::metadata(folder.path().join(name));
    metadata
        .and_then(|metadata| metadata.modified())
        .expect("it has a time")
}

fn inject(folder: &TempDir) -> Outcome {
    seloste(folder.path(), ["inject", "public"])
}

/// Sets the time of a file back, so that a write would show.
fn make_old(folder: &TempDir, name: &str) {
    let file = fs::File::options()
        .append(true)
        .open(folder.path().join(name));
    let old = SystemTime::now() - Duration::from_secs(1000);
    file.and_then(|file| file.set_modified(old))
        .expect("its time can be set");
}

const PLACEHOLDER: &str = "<div data-seloste=\"asiakkaat\"></div>";

#[test]
fn pages_are_filled_and_a_second_run_changes_nothing() {
    let minified = "<!doctype html><html lang=sv><title>a</title><p>a<p>b<div data-seloste=asiakkaat data-seloste-part=notice></div><p>c";
    let folder = project(&[
        (
            "index.html",
            "<!doctype html><title>a</title>\u{e4}<br>\r\n",
        ),
        (
            "a/b/index.html",
            &format!("<html lang=\"fi\"><body>\r\n{PLACEHOLDER}\n</body></html>"),
        ),
        ("pieni.htm", minified),
    ]);
    make_old(&folder, "public/index.html");
    let untouched = modified(&folder, "public/index.html");
    let said = inject(&folder).succeeded();
    assert_eq!(
        said.output,
        "filled 2 placeholders in 2 pages, 0 unchanged, in public\n"
    );
    let deep = read(&folder, "public/a/b/index.html");
    assert!(deep.starts_with("<html lang=\"fi\"><body>\r\n<div data-seloste=\"asiakkaat\"><link rel=\"stylesheet\" href=\"../../seloste/seloste.css\">"), "{deep}");
    assert!(deep.ends_with("</article></div>\n</body></html>"), "{deep}");
    assert!(
        deep.contains("lang=\"fi\"><header")
            || deep.contains("id=\"seloste-asiakkaat\" lang=\"fi\"")
    );
    let small = read(&folder, "public/pieni.htm");
    assert!(small.contains("href=\"seloste/seloste.css\"") && small.ends_with("</div><p>c"));
    assert!(
        small.contains("id=\"seloste-asiakkaat\" lang=\"sv\""),
        "{small}"
    );
    assert!(!small.contains("<form"), "the notice alone has no form");
    assert_eq!(modified(&folder, "public/index.html"), untouched);
    assert!(names_in(&folder.path().join("public/seloste")).contains(&"seloste.css".to_owned()));

    for name in [
        "public/a/b/index.html",
        "public/pieni.htm",
        "public/seloste/seloste.css",
    ] {
        make_old(&folder, name);
    }
    let before = modified(&folder, "public/a/b/index.html");
    let said = inject(&folder).succeeded();
    assert_eq!(
        said.output,
        "filled 2 placeholders in 0 pages, 2 unchanged, in public\n"
    );
    assert_eq!(read(&folder, "public/a/b/index.html"), deep);
    assert_eq!(modified(&folder, "public/a/b/index.html"), before);
    assert!(
        modified(&folder, "public/seloste/seloste.css")
            < SystemTime::now() - Duration::from_secs(500)
    );
    assert_eq!(
        names_in(&folder.path().join("public")).len(),
        4,
        "nothing is left aside"
    );

    write(
        &folder,
        "notices/asiakkaat.toml",
        &NOTICE.replace("Esimerkki Oy", "Uusi Oy"),
    );
    inject(&folder).succeeded();
    let anew = read(&folder, "public/a/b/index.html");
    assert_eq!(anew.matches("<article").count(), 1);
    assert!(anew.contains("Uusi Oy") && !anew.contains("Esimerkki Oy"));
}

#[test]
fn one_wrong_placeholder_keeps_every_page_as_it_was() {
    let folder = project(&[
        ("a.html", PLACEHOLDER),
        (
            "b.html",
            "<p>\n<p>\n<div data-seloste=\"asiakaat\"></div>\n<div data-seloste=\"asiakkaat\" data-seloste-part=\"frm\"></div>",
        ),
        (
            "c/d.html",
            "<main><div data-seloste=\"asiakkaat\"><p>Etusivu</main>",
        ),
    ]);
    inject(&folder).failed(
        1,
        &[
            "public/b.html:3: there is no notice `asiakaat`; did you mean `asiakkaat`?",
            "public/b.html:4: there is no part `frm`; did you mean `form`?",
            "public/c/d.html:1: the placeholder has no end tag",
            "3 faults found; nothing was written",
        ],
    );
    assert_eq!(read(&folder, "public/a.html"), PLACEHOLDER);
    assert_eq!(
        names_in(&folder.path().join("public")),
        ["a.html", "b.html", "c"]
    );
}

#[test]
fn a_part_stands_on_a_page_once() {
    let page = |parts: [&str; 3]| {
        parts
            .map(|part| {
                format!("<div data-seloste=\"asiakkaat\" data-seloste-part=\"{part}\"></div>\n")
            })
            .concat()
    };
    let folder = project(&[
        ("a.html", &page(["notice", "form", "all"])),
        ("b.html", &page(["form", "contents", "form"])),
        ("c.html", &page(["updated", "updated", "all"])),
    ]);
    inject(&folder).failed(
        1,
        &[
            "public/a.html:3: the part `all` of the notice `asiakkaat` cannot stand on a page with `notice`",
            "public/b.html:3: the part `form` of the notice `asiakkaat` is on this page already",
            "2 faults found; nothing was written",
        ],
    );
}

#[test]
fn a_page_that_is_not_utf_8_is_told_and_left_alone() {
    let folder = project(&[]);
    let latin: &[u8] = b"<p>\xe4</p>\n<div data-seloste=\"asiakkaat\"></div>";
    write(&folder, "public/other.html", "<p>");
    fs::write(folder.path().join("public/a.html"), latin).expect("it is writable");
    inject(&folder).failed(1, &["public/a.html:1: the page is not UTF-8 text"]);
    assert_eq!(
        fs::read(folder.path().join("public/a.html")).expect("it is there"),
        latin
    );
}

#[test]
fn a_site_without_placeholders_is_told_how_to_write_one() {
    let folder = project(&[("a.html", "<!-- <div data-seloste=\"x\"></div> --><p>a")]);
    inject(&folder).failed(
        1,
        &[
            "has a placeholder",
            "<div data-seloste=\"asiakkaat\"></div>",
        ],
    );
    seloste(folder.path(), ["inject", "dist"]).failed(1, &["there is no folder dist"]);
}

#[cfg(unix)]
#[test]
fn nothing_is_read_or_written_through_links() -> Result<()> {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = project(&[("a.html", PLACEHOLDER)]);
    write(&folder, "outside/page.html", PLACEHOLDER);
    let path = |name: &str| folder.path().join(name);
    symlink(path("outside"), path("public/in"))?;
    symlink(path("outside/page.html"), path("public/b.html"))?;
    // A folder that holds itself.
    symlink(path("public"), path("public/again"))?;
    fs::set_permissions(path("public/a.html"), PermissionsExt::from_mode(0o640))?;
    inject(&folder).succeeded();
    assert_eq!(read(&folder, "outside/page.html"), PLACEHOLDER);
    assert!(read(&folder, "public/a.html").contains("<article"));
    assert_eq!(
        fs::metadata(path("public/a.html"))?.permissions().mode() & 0o777,
        0o640
    );

    fs::remove_dir_all(path("public/seloste"))?;
    symlink(path("outside"), path("public/seloste"))?;
    write(&folder, "public/a.html", PLACEHOLDER);
    inject(&folder).failed(1, &["public/seloste is a link to another place"]);
    assert_eq!(names_in(&path("outside")), ["page.html"]);
    assert_eq!(read(&folder, "public/a.html"), PLACEHOLDER);
    Ok(())
}

#[test]
fn the_site_may_bring_the_assets_itself() {
    let folder = project(&[("a/b.html", PLACEHOLDER)]);
    seloste(
        folder.path(),
        ["inject", "public", "--assets", "/css/seloste"],
    )
    .succeeded();
    assert!(read(&folder, "public/a/b.html").contains("href=\"/css/seloste/seloste.css\""));
    seloste(folder.path(), ["inject", "public", "--no-assets"]).succeeded();
    assert!(!read(&folder, "public/a/b.html").contains("seloste.css"));
    assert_eq!(names_in(&folder.path().join("public")), ["a"]);
}

/// The page of a site in a folder below, with two parts of a notice.
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Privacy</title><body><main><h1>Privacy</h1>
<div data-seloste=\"asiakkaat\" data-seloste-part=\"notice\" lang=\"sv\"></div>
<div data-seloste=\"asiakkaat\" data-seloste-part=\"form\" data-seloste-kind=\"access\" lang=\"sv\"></div></main>";

#[tokio::test]
async fn the_form_of_a_filled_page_works_in_a_folder_below() -> Result<()> {
    let folder = project(&[("om/integritet/index.html", PAGE)]);
    inject(&folder).succeeded();
    works(&folder.path().join("public"), "om/integritet/index.html").await
}

async fn works(site: &Path, page: &str) -> Result<()> {
    Browser::in_each(async |browser| {
        let site = StrictSite::start(site)?;
        let console = Console::listen(browser).await?;
        browser.open(&site.page(page)).await?;
        let violations = axe::violations(browser).await?;
        ensure!(violations.is_empty(), "{}", violations.join("\n"));
        site.send_one(browser).await?;
        ensure!(site.kept_once()?.1 == Kind::Access);
        let written = console.read().await?;
        ensure!(written.is_empty(), "{written:?}");
        ensure!(site.reports().is_empty(), "{:?}", site.reports());
        Ok(())
    })
    .await
}
