//! Finding the site that is in a folder already.

use std::path::Path;

use anyhow::{Result, bail};

use crate::generator::{ExistingSite, Program, programs};

/// The site of a program in a folder; an error where there is none, or where it is not clear which program makes it.
pub fn find_site(program: &'static Program, folder: &Path) -> Result<ExistingSite> {
    // So that the files in it are named without a dot.
    let folder = match folder == Path::new(".") {
        true => Path::new(""),
        false => folder,
    };
    if !folder.join(".").is_dir() {
        bail!("there is no folder {}; check the name", folder.display());
    }
    let own = (program.configurations)(folder);
    let other = programs()
        .filter(|other| other.code != program.code)
        .find_map(|other| Some((other, (other.configurations)(folder).into_iter().next()?)));
    match (own.as_slice(), other) {
        ([], None) => bail!(none_here(program, folder)),
        ([], Some((other, configuration))) => bail!(
            "{} is the configuration of a {other} site; run `seloste init --{}` instead",
            configuration.display(),
            other.code
        ),
        ([own, ..], Some((other, configuration))) => bail!(
            "{} has the configurations of two generators, {} of {program} and {} of {other}; remove the one that is no \
             longer used",
            shown(folder),
            own.display(),
            configuration.display()
        ),
        ([first, second, ..], None) => bail!(
            "{} has two configurations, {} and {}, of which {program} reads one; remove the other",
            shown(folder),
            first.display(),
            second.display()
        ),
        ([own], None) => (program.read)(folder, own.clone()),
    }
}

fn none_here(program: &Program, folder: &Path) -> String {
    let above = std::path::absolute(folder.join("."))
        .ok()
        .and_then(|folder| {
            let mut above = folder.ancestors().skip(1);
            above.find_map(|folder| (program.configurations)(folder).into_iter().next())
        });
    let advice = match above {
        Some(above) => format!(
            "there is {}; run it in the folder of that site",
            above.display()
        ),
        None => "run it in the folder of the site, or name that folder".to_owned(),
    };
    format!(
        "{} has no {program} site: none of {} is there; {advice}",
        shown(folder),
        program.names.join(", ")
    )
}

fn shown(folder: &Path) -> String {
    match folder.as_os_str().is_empty() {
        true => "this folder".to_owned(),
        false => folder.display().to_string(),
    }
}
