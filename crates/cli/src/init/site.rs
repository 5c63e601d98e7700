//! The site that is in a folder already.

use super::generator::Generator;
use super::settings::Settings;
use super::{hugo, zola};
use anyhow::{Result, bail};
use seloste_model::Lang;
use std::path::{Path, PathBuf};

/// A site, as its configuration describes it.
#[derive(Debug, PartialEq)]
pub struct Site {
    /// The file that it was read from.
    pub configuration: PathBuf,
    /// The tags of its languages, the main one first.
    pub tags: Vec<String>,
    /// What the person should know of its settings.
    pub notes: Vec<String>,
}

impl Site {
    /// The site of a generator in a folder; an error where there is none, or where it is not clear which.
    pub fn find(generator: Generator, folder: &Path) -> Result<Site> {
        // So that the files in it are named without a dot.
        let folder = match folder == Path::new(".") {
            true => Path::new(""),
            false => folder,
        };
        if !folder.join(".").is_dir() {
            bail!("there is no folder {}; check the name", folder.display());
        }
        let of_hugo = hugo::configurations(folder);
        let of_zola = zola::configurations(folder);
        let (own, other, other_generator) = match generator {
            Generator::Hugo => (of_hugo, of_zola, Generator::Zola),
            Generator::Zola => (of_zola, of_hugo, Generator::Hugo),
        };
        match (own.as_slice(), other.as_slice()) {
            ([], []) => bail!(none_here(generator, folder)),
            ([], [other, ..]) => bail!(
                "{} is the configuration of a {other_generator} site; run `seloste init --{}` instead",
                other.display(),
                other_generator.code()
            ),
            ([own, ..], [other, ..]) => bail!(
                "{} has the configurations of two generators, {} of {generator} and {} of {other_generator}; remove \
                 the one that is no longer used",
                shown(folder),
                own.display(),
                other.display()
            ),
            ([first, second, ..], []) => bail!(
                "{} has two configurations, {} and {}, of which {generator} reads one; remove the other",
                shown(folder),
                first.display(),
                second.display()
            ),
            ([own], []) => match generator {
                Generator::Hugo => hugo::site(folder, own.clone()),
                Generator::Zola => zola::site(own.clone()),
            },
        }
    }

    /// The languages of the site that notices can be in, and the tags of the others.
    pub fn languages(&self) -> (Vec<Lang>, Vec<&str>) {
        let mut languages = Vec::new();
        let mut others = Vec::new();
        for tag in &self.tags {
            match Lang::from_tag(tag) {
                Some(lang) if languages.contains(&lang) => {}
                Some(lang) => languages.push(lang),
                None => others.push(tag.as_str()),
            }
        }
        (languages, others)
    }
}

/// Languages by their weight, those without one last, as they stand in the file.
pub fn sorted_by_weight(mut languages: Vec<(String, Settings)>) -> Vec<(String, Settings)> {
    let weight = |language: &Settings| match language.number("weight") {
        Some(weight) if weight != 0.0 => weight,
        Some(_) | None => f64::INFINITY,
    };
    languages.sort_by(|(_, one), (_, other)| weight(one).total_cmp(&weight(other)));
    languages
}

fn none_here(generator: Generator, folder: &Path) -> String {
    let names: &[&str] = match generator {
        Generator::Hugo => &hugo::NAMES,
        Generator::Zola => &zola::NAMES,
    };
    let above = std::path::absolute(folder.join("."))
        .ok()
        .and_then(|folder| {
            let above = folder.ancestors().skip(1);
            above
                .flat_map(|folder| match generator {
                    Generator::Hugo => hugo::configurations(folder),
                    Generator::Zola => zola::configurations(folder),
                })
                .next()
        });
    let advice = match above {
        Some(above) => format!(
            "there is {}; run it in the folder of that site",
            above.display()
        ),
        None => "run it in the folder of the site, or name that folder".to_owned(),
    };
    format!(
        "{} has no {generator} site: none of {} is there; {advice}",
        shown(folder),
        names.join(", ")
    )
}

fn shown(folder: &Path) -> String {
    match folder.as_os_str().is_empty() {
        true => "this folder".to_owned(),
        false => folder.display().to_string(),
    }
}
