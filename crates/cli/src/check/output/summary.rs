//! The sentences below the findings.

use crate::check::checked::Counts;
use seloste_model::Lang;

/// That this is not legal advice; said wherever results are shown.
pub fn not_legal_advice(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Tämä on sääntöjen tulos, ei oikeudellinen neuvo.",
        Lang::Sv => "Detta är reglernas resultat, inte juridisk rådgivning.",
        Lang::En => "This is what the rules find, not legal advice.",
    }
}

/// How many findings there are.
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

/// How many findings `--fix` mends.
pub fn mendable(count: usize, lang: Lang) -> String {
    match lang {
        Lang::Fi => format!("--fix korjaa näistä {count}, --diff näyttää ensin miten"),
        Lang::Sv => format!("--fix rättar {count} av dessa, --diff visar först hur"),
        Lang::En => format!("--fix mends {count} of these, --diff shows how first"),
    }
}
