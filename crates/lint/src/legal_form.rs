//! Legal persons, told by their names.

/// Whether a name shows that its bearer is a Finnish legal person or registered trader: by the form in it, or
/// as a public body or religious community.
pub(crate) fn is_finnish_legal_person(name: &str) -> bool {
    words(name).any(|word| {
        FINNISH_FORMS.contains(&word.as_str())
            || FINNISH_ENDINGS.iter().any(|ending| word.ends_with(ending))
    })
}

/// Whether a name has the legal form of another country in it.
pub(crate) fn has_foreign_form(name: &str) -> bool {
    words(name).any(|word| FOREIGN_FORMS.contains(&word.as_str()))
}

fn words(name: &str) -> impl Iterator<Item = String> {
    name.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

const FINNISH_FORMS: [&str; 20] = [
    "oy",
    "oyj",
    "ab",
    "abp",
    "ky",
    "kb",
    "ay",
    "öb",
    "tmi",
    "toiminimi",
    "firma",
    "ry",
    "rf",
    "rs",
    "osk",
    "anl",
    "sr",
    "sce",
    "kela",
    "fpa",
];

/// The endings of words in names that show a Finnish legal person.
const FINNISH_ENDINGS: [&str; 37] = [
    "osakeyhtiö",
    "aktiebolag",
    "yhtiö",
    "yhdistys",
    "förening",
    "föreningen",
    "säätiö",
    "stiftelse",
    "stiftelsen",
    "andelslag",
    "osuuspankki",
    "andelsbank",
    "säästöpankki",
    "liitto",
    "förbund",
    "förbundet",
    "kunta",
    "kommun",
    "kaupunki",
    "stad",
    "yhtymä",
    "hyvinvointialue",
    "välfärdsområde",
    "yliopisto",
    "universitet",
    "korkeakoulu",
    "opisto",
    "högskola",
    "virasto",
    "ministeriö",
    "ministeriet",
    "laitos",
    "hallinto",
    "keskus",
    "församling",
    "kirkko",
    "tuomioistuin",
];

const FOREIGN_FORMS: [&str; 14] = [
    "ltd", "limited", "inc", "llc", "plc", "gmbh", "ag", "bv", "nv", "sas", "sarl", "aps", "oü",
    "se",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_tells_what_its_bearer_is() {
        for name in [
            "Havu Oy",
            "Oy Havu Ab",
            "Soutajat ry",
            "Havulan kaupunki",
            "Havulan seurakunta",
            "Tmi Tuisku Esimerkki",
            "Havu osuuskunta",
        ] {
            assert!(is_finnish_legal_person(name), "{name}");
        }
        for name in ["Havun Herkut", "Tuisku Esimerkki", "Example Ltd", ""] {
            assert!(!is_finnish_legal_person(name), "{name}");
        }
        assert!(has_foreign_form("Example Ltd."));
    }
}
