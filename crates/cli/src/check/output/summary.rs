//! The sentences below the remarks.

use std::path::Path;

use seloste_lint::Severity;
use seloste_model::Lang;

use crate::check::checked_file::CheckedFile;

/// The number of remarks of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    errors: usize,
    warnings: usize,
    infos: usize,
}

impl Counts {
    /// The number of remarks on these files.
    pub fn of(files: &[CheckedFile]) -> Counts {
        let mut counts = Counts::default();
        for remark in files.iter().flat_map(|file| &file.remarks) {
            match remark.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Info => counts.infos += 1,
            }
        }
        counts
    }
}

/// The sentence that the results are not legal advice, shown with every result.
pub fn not_legal_advice(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Tämä on sääntöjen tulos, ei oikeudellinen neuvo.",
        Lang::Sv => "Detta är reglernas resultat, inte juridisk rådgivning.",
        Lang::En => "This is what the rules find, not legal advice.",
    }
}

/// The sentence with the number of remarks.
pub fn counted(counts: Counts, files: usize, lang: Lang) -> String {
    let Counts {
        errors,
        warnings,
        infos,
    } = counts;
    let words: [(usize, &str, &str); 4] = match lang {
        Lang::Fi => [
            (errors, "virhe", "virhettä"),
            (warnings, "varoitus", "varoitusta"),
            (infos, "huomautus", "huomautusta"),
            (files, "tiedosto", "tiedostoa"),
        ],
        Lang::Sv => [
            (errors, "fel", "fel"),
            (warnings, "varning", "varningar"),
            (infos, "anmärkning", "anmärkningar"),
            (files, "fil", "filer"),
        ],
        Lang::En => [
            (errors, "error", "errors"),
            (warnings, "warning", "warnings"),
            (infos, "info", "infos"),
            (files, "file", "files"),
        ],
    };
    let [errors, warnings, infos, files] = words.map(|(count, one, many)| {
        let word = if count == 1 { one } else { many };
        format!("{count} {word}")
    });
    match lang {
        Lang::Fi => format!("{errors}, {warnings}, {infos}; tarkastettu: {files}"),
        Lang::Sv => format!("{errors}, {warnings}, {infos}; granskat: {files}"),
        Lang::En => format!("{errors}, {warnings}, {infos}; checked: {files}"),
    }
}

/// The sentence with the number of findings that `--fix` fixes.
pub fn fixable(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Fi => format!("--fix korjaa näistä {count}, --diff näyttää ensin miten"),
        Lang::Sv => format!("--fix rättar {count} av dessa, --diff visar först hur"),
        Lang::En => format!("--fix mends {count} of these, --diff shows how first"),
    }
}

/// The sentence with the command that makes a notice file of an old text, to whose tables the advice refers.
pub fn importable(old: &Path, lang: Lang) -> String {
    let stem = old.file_stem().unwrap_or_default().to_string_lossy();
    let words: Vec<String> = stem
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let id = match words.is_empty() {
        true => "notice".to_owned(),
        false => words.join("-"),
    };
    let file = old.display().to_string();
    let file = match file.contains(char::is_whitespace) {
        true => format!("\"{file}\""),
        false => file,
    };
    let command = format!("`seloste import {file} -o notices/{id}.toml`");
    match lang {
        Lang::Fi => format!("{command} tekee tekstistä selostetiedoston; ohjeet viittaavat siihen"),
        Lang::Sv => {
            format!("{command} gör texten till en beskrivningsfil; råden hänvisar till den")
        }
        Lang::En => {
            format!("{command} makes a notice file of the text, to which the help refers")
        }
    }
}
