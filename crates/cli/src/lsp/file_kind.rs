//! The kind of an open file: editors send every TOML file, and most are no notices.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use glob::Pattern;
use lsp_types::Uri;

use seloste_model::Route;
use seloste_source::Shapes;

use crate::config::{Config, FILE_NAME, SCHEMA_FILE};
use crate::file;

/// The kind of a file.
#[derive(Debug, Default)]
pub enum FileKind {
    /// A notice, and the configuration of its site where there is one.
    Notice(Option<Box<Config>>),
    /// The configuration of a site.
    Configuration,
    /// Any other file.
    #[default]
    Other,
}

static CONFIGURATION_SHAPES: LazyLock<Shapes> = LazyLock::new(Shapes::of::<Config>);

impl FileKind {
    /// The kind of a document, by its name, by its site, or else by its content.
    pub fn of(uri: &Uri, text: &str) -> FileKind {
        let path = path_of(uri);
        if path
            .as_deref()
            .is_some_and(|path| path.ends_with(FILE_NAME))
        {
            return FileKind::Configuration;
        }
        if let Some(config) = path.as_deref().and_then(site_of) {
            return FileKind::Notice(Some(Box::new(config)));
        }
        match names_schema(text) || has_keys_of_notice(text) {
            true => FileKind::Notice(None),
            false => FileKind::Other,
        }
    }

    /// The keys and words that may be written in the file.
    pub fn shapes(&self) -> Option<&'static Shapes> {
        match self {
            FileKind::Notice(_) => Some(Shapes::of_notice()),
            FileKind::Configuration => Some(&CONFIGURATION_SHAPES),
            FileKind::Other => None,
        }
    }
}

fn path_of(uri: &Uri) -> Option<PathBuf> {
    if !uri.scheme()?.as_str().eq_ignore_ascii_case("file") {
        return None;
    }
    let path = uri.path().as_estr().decode().into_string().ok()?;
    // In an address the drive of Windows has a slash before it.
    let drive = path.strip_prefix('/').filter(|path| {
        path.as_bytes().get(1) == Some(&b':') && path.starts_with(|c: char| c.is_ascii_alphabetic())
    });
    Some(PathBuf::from(drive.unwrap_or(&path)))
}

/// The configuration that names this file among its notices. The nearest one above the file decides.
fn site_of(path: &Path) -> Option<Config> {
    let folder = path
        .ancestors()
        .skip(1)
        .find(|folder| folder.join(FILE_NAME).is_file())?;
    let text = file::read_utf8(&folder.join(FILE_NAME)).ok()?;
    // A configuration with faults shows them where it is itself open.
    let config: Config = seloste_source::read_as(&text).ok()?;
    let within = path.strip_prefix(folder).ok()?;
    let is_named = config.notices.iter().any(|pattern| {
        let pattern = pattern.trim_start_matches("./");
        Path::new(pattern) == within
            || Pattern::new(pattern).is_ok_and(|pattern| pattern.matches_path(within))
    });
    is_named.then_some(config)
}

/// Whether a file names the schema of notices.
fn names_schema(text: &str) -> bool {
    let mut comments = text
        .lines()
        .take_while(|line| line.starts_with(['#', '\u{feff}']));
    comments.any(|line| line.contains("#:schema") && line.contains(SCHEMA_FILE))
}

/// Whether most of the headings and first keys of the file, and two at least, are those of a notice.
fn has_keys_of_notice(text: &str) -> bool {
    let names: Vec<&str> = Shapes::of_notice()
        .keys(&Route::ROOT)
        .iter()
        .map(|key| key.name)
        .collect();
    let mut is_top = true;
    let (mut known, mut unknown) = (0, 0);
    for line in text.lines() {
        let heading = line.strip_prefix('[');
        is_top &= heading.is_none();
        let name = match (heading, line.split_once('=')) {
            (Some(heading), _) => heading.trim_start_matches('['),
            (None, Some((key, _))) if is_top => key,
            (None, _) => continue,
        };
        let name = name.split(['.', ']']).next().unwrap_or_default().trim();
        if name.is_empty()
            || !name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
        {
            continue;
        }
        match names.contains(&name) {
            true => known += 1,
            false => unknown += 1,
        }
    }
    known >= 2 && known > unknown
}

#[cfg(test)]
mod tests {
    use std::str::FromStr;

    use super::*;

    #[test]
    fn notices_are_told_from_other_files() {
        let uri = Uri::from_str("untitled:Untitled-1").unwrap();
        for (text, is_notice) in [
            ("#:schema ../notice.schema.json\n", true),
            ("\u{feff}#:schema ../notice.schema.json\n", true),
            ("languages = [\"fi\"]\n[controler]\n[purposes]\n", true),
            ("[package]\nname = \"a\"\n[dependencies]\nid = 1\n", false),
            ("id = 1\n", false),
            ("", false),
        ] {
            let kind = FileKind::of(&uri, text);
            assert_eq!(matches!(kind, FileKind::Notice(_)), is_notice, "{text}");
        }
    }

    #[test]
    fn addresses_lead_to_files() {
        for (uri, path) in [
            ("file:///a/b%20%C3%A4.toml", Some("/a/b ä.toml")),
            ("file:///c%3A/x.toml", Some("c:/x.toml")),
            ("untitled:x", None),
            ("file:///%FF", None),
        ] {
            let uri = Uri::from_str(uri).unwrap();
            assert_eq!(path_of(&uri), path.map(PathBuf::from));
        }
    }

    #[test]
    fn a_file_that_a_site_names_is_a_notice() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(
            folder.path().join(FILE_NAME),
            "notices = [\"notices/*.toml\"]\nlanguages = [\"sv\"]\n",
        )
        .unwrap();
        let uri = |name: &str| {
            Uri::from_str(&format!("file://{}/{name}", folder.path().display())).unwrap()
        };
        let named = FileKind::of(&uri("notices/a.toml"), "");
        assert!(matches!(named, FileKind::Notice(Some(config)) if config.languages.len() == 1));
        assert!(matches!(
            FileKind::of(&uri("other.toml"), ""),
            FileKind::Other
        ));
        assert!(matches!(
            FileKind::of(&uri(FILE_NAME), ""),
            FileKind::Configuration
        ));
    }
}
