//! The record of a build, kept in the output folder: what was written, by which configuration, from what.

use std::collections::{BTreeMap, HashSet};
use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Result, bail};
use rayon::prelude::*;
use serde::ser::Error as _;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::to_raw_value;

use super::link::Link;
use super::recorded::{Recorded, hash};
use crate::site::{Listing, Site};

/// The name of the record's file.
pub const NAME: &str = ".seloste-build.json";

/// The record of a build: the files that it wrote, and what from.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The version of the program.
    seloste: String,
    /// The configuration file, from the output folder.
    configuration: String,
    /// The files of each notice, by the notice's file.
    #[serde(serialize_with = "on_all_processors")]
    pub notices: BTreeMap<String, NoticeRecord>,
    /// The files that belong to no single notice.
    pub common: CommonRecord,
}

/// The record of one notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeRecord {
    /// A hash of everything that the files of the notice follow from.
    pub input: u64,
    /// The notice as lists show it.
    pub listing: Listing,
    /// The files of the notice.
    pub files: Vec<Recorded>,
    /// The links in the files that lead to other files, or nowhere.
    pub links: Vec<Link>,
}

/// The record of the files that belong to no single notice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonRecord {
    /// A hash of everything that the files follow from.
    pub input: u64,
    /// The files.
    pub files: Vec<Recorded>,
}

impl AsMut<Vec<Recorded>> for NoticeRecord {
    fn as_mut(&mut self) -> &mut Vec<Recorded> {
        &mut self.files
    }
}

impl AsMut<Vec<Recorded>> for CommonRecord {
    fn as_mut(&mut self) -> &mut Vec<Recorded> {
        &mut self.files
    }
}

impl Record {
    /// A record with nothing in it yet. Both paths are as the file system names them.
    pub fn new(configuration: &Path, folder: &Path) -> Record {
        Record {
            seloste: env!("CARGO_PKG_VERSION").to_owned(),
            configuration: from_folder(folder, configuration),
            notices: BTreeMap::new(),
            common: CommonRecord::default(),
        }
    }

    /// The record that is in a folder. One that cannot be read is as good as none: then it is only not known which
    /// files are no longer needed.
    pub fn read(folder: &Path) -> Option<Record> {
        let bytes = fs::read(folder.join(NAME)).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// An error where a folder holds the files of another configuration that is still there; the two would remove
    /// each other's files for ever.
    pub fn refuse_other(&self, earlier: &Record, folder: &Path, named: &Path) -> Result<()> {
        let other = folder.join(&earlier.configuration);
        if earlier.configuration == self.configuration || !other.exists() {
            return Ok(());
        }
        let shown = |path: &Path| match path.canonicalize() {
            Ok(path) => path.display().to_string(),
            Err(_) => path.display().to_string(),
        };
        bail!(
            "the files in {} are those of {}, and would be replaced by those of {}; give each its own folder with \
             `out` or --out, or remove {} if the folder is to change hands",
            named.display(),
            shown(&other),
            shown(&folder.join(&self.configuration)),
            named.join(NAME).display()
        )
    }

    /// The record as it is written, with a line break at its end.
    pub fn json(&self) -> Result<Vec<u8>> {
        let mut json = serde_json::to_vec(self)?;
        json.push(b'\n');
        Ok(json)
    }

    /// Every file.
    pub fn files(&self) -> impl Iterator<Item = &Recorded> {
        let of_notices = self.notices.values().flat_map(|notice| &notice.files);
        of_notices.chain(&self.common.files)
    }
}

/// Writes the notices of a record, each as JSON that was made on whichever processor had time: nothing else is left to
/// do by then, and one processor alone would keep the others waiting.
fn on_all_processors<S: Serializer>(
    notices: &BTreeMap<String, NoticeRecord>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let made: Result<Vec<_>, serde_json::Error> = notices
        .par_iter()
        .map(|(path, notice)| Ok((path, to_raw_value(notice)?)))
        .collect();
    serializer.collect_map(made.map_err(S::Error::custom)?)
}

/// The files that a record names, though another version wrote it that kept other things in it: each file has always
/// been a row that begins with its path, in a list called `files`.
pub fn paths_of_any_version(folder: &Path) -> HashSet<String> {
    fn gather(value: &Value, paths: &mut HashSet<String>) {
        let Some(object) = value.as_object() else {
            return;
        };
        for (key, value) in object {
            match value.as_array() {
                Some(rows) if key == "files" => {
                    let first = rows.iter().filter_map(|row| row.get(0)?.as_str());
                    paths.extend(first.map(str::to_owned));
                }
                Some(_) | None => gather(value, paths),
            }
        }
    }
    let mut paths = HashSet::new();
    let bytes = fs::read(folder.join(NAME)).unwrap_or_default();
    if let Ok(record) = serde_json::from_slice(&bytes) {
        gather(&record, &mut paths);
    }
    paths
}

/// A hash of everything besides the notice that its files follow from: the configuration, the layout, and the program,
/// which is another one once it is compiled again.
pub fn circumstances(configuration: &str, site: &Site<'_>) -> u64 {
    let (layout, several) = (site.layout, site.has_several());
    let program = env::current_exe().and_then(fs::metadata).map(|metadata| {
        let modified = metadata.modified().ok();
        (metadata.len(), modified)
    });
    hash(format!("{program:?} {layout:?} {several} {configuration}").as_bytes())
}

/// The way to a file from a folder, so that the two can be moved together.
fn from_folder(folder: &Path, file: &Path) -> String {
    let shared = folder
        .components()
        .zip(file.components())
        .take_while(|(one, other)| one == other)
        .count();
    let has_no_root = |part: &Component<'_>| matches!(part, Component::Normal(_));
    if !folder
        .components()
        .skip(shared)
        .all(|part| has_no_root(&part))
    {
        return file.to_string_lossy().into_owned();
    }
    let up = folder
        .components()
        .skip(shared)
        .map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(file.components().skip(shared)).collect();
    way.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_the_configuration_stays_when_both_are_moved() {
        for (folder, file, way) in [
            ("/a/site", "/a/seloste.toml", "../seloste.toml"),
            ("/a", "/a/seloste.toml", "seloste.toml"),
            ("/a/b/c", "/a/d/x.toml", "../../d/x.toml"),
        ] {
            assert_eq!(from_folder(Path::new(folder), Path::new(file)), way);
        }
    }

    #[test]
    fn a_record_is_written_as_it_was_read() {
        let notice = |id: &str| {
            format!(
                r#""n/{id}.toml":{{"input":7,"listing":{{"id":"{id}","languages":["fi","sv"],"items":["<li>ä</li>"]}},"files":[["{id}.fi.html",3,-1,2,9]],"links":[{{"page":"a","href":"b","file":"c"}}]}}"#
            )
        };
        let notices: Vec<String> = ["asiakkaat", "jasenet", "potilaat"].map(notice).to_vec();
        let written = format!(
            r#"{{"seloste":"0.1.0","configuration":"../seloste.toml","notices":{{{}}},"common":{{"input":8,"files":[]}}}}"#,
            notices.join(",")
        );
        let record: Record = serde_json::from_str(&written).unwrap();
        let json = String::from_utf8(record.json().unwrap()).unwrap();
        assert_eq!(json, format!("{written}\n"));
    }
}
