//! The rule NAME-VAR.

use std::ops::Range;

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::text::{Folded, Part, Passage};

rule! {
    /// Finds an old text that calls the register by another name than its own: one of `aliases`, or a double
    /// name such as `henkilöstö- ja asiakasrekisteri` for an `asiakasrekisteri`. Other names in a notice that is
    /// printed from its facts are printed as such, and are no fault.
    ///
    /// # Why
    /// A reader cannot tell whether there is one register or two, and which of them the notice is about.
    ///
    /// # Example
    /// ```toml
    /// [register]
    /// name = "Havun asiakastietokanta"
    /// aliases = ["Havun asiakasrekisteri"]
    ///
    /// [[wording]]
    /// text = "Tämä on Havun asiakasrekisteri."
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [register]
    /// name = "Havun asiakastietokanta"
    ///
    /// [[wording]]
    /// text = "Tämä on Havun asiakastietokanta."
    /// ```
    SEVERAL_NAMES {
        code: "NAME-VAR",
        name: "several-names",
        severity: Warning,
        citation: "good practice",
        law: Any,
        evidence: Form,
        message: {
            fi: "rekisterillä on useita nimiä: `{name}`, `{other}`",
            sv: "registret har flera namn: `{name}`, `{other}`",
            en: "the register has several names: `{name}`, `{other}`",
        },
        help: {
            fi: "käytä kaikkialla yhtä nimeä, tai tee toisesta rekisteristä oma selosteensa",
            sv: "använd ett namn överallt, eller skriv en egen beskrivning om det andra registret",
            en: "use one name everywhere, or write a notice of its own for the other register",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(register) = &look.notice.register else {
        return;
    };
    let names: Vec<String> = register.name.iter().flat_map(folded).collect();
    let Some(name) = register
        .name
        .as_ref()
        .and_then(|name| name.strings().into_iter().next())
    else {
        return;
    };
    let texts = || {
        look.printed()
            .filter(|passage| passage.block().is_some() && passage.part == Part::Prose)
    };
    let mut report = |passage: &Passage, place: Range<usize>| {
        let range = passage.folded.original(&place);
        found
            .in_text(passage, range.clone())
            .with("name", name.1.trim())
            .with("other", &passage.text[range]);
    };
    for alias in register.aliases.iter().flat_map(folded) {
        let place = texts().find_map(|passage| {
            let text = passage.folded.text.as_str();
            let at = outside(text, &alias, &names)?;
            Some((passage, at..at + alias.len()))
        });
        if let (Some((passage, place)), false) = (place, names.contains(&alias)) {
            report(passage, place);
        }
    }
    let known: Vec<String> = register
        .aliases
        .iter()
        .flat_map(folded)
        .chain(names.clone())
        .collect();
    for passage in texts() {
        if let Some(place) = double_name(&passage.folded.text, &names, &known) {
            report(passage, place);
        }
    }
}

fn folded(name: &seloste_model::Text) -> Vec<String> {
    let names = name.strings().into_iter();
    names
        .map(|(_, name)| {
            Folded::of(name)
                .text
                .trim()
                .trim_end_matches('.')
                .to_owned()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// The place of an alias in a text, outside the register's name.
fn outside(text: &str, alias: &str, names: &[String]) -> Option<usize> {
    text.match_indices(alias).map(|(at, _)| at).find(|at| {
        !names.iter().any(|name| {
            let mut places = text.match_indices(name.as_str());
            places.any(|(start, _)| start <= *at && at + alias.len() <= start + name.len())
        })
    })
}

/// The place of a double name in a text: of `x- ja asiakasrekisteri` for a register whose name ends with
/// `asiakasrekisteri` and does not have `x` in it.
fn double_name(text: &str, names: &[String], known: &[String]) -> Option<Range<usize>> {
    ["- ja ", "- och "].into_iter().find_map(|joint| {
        text.match_indices(joint).find_map(|(at, _)| {
            let start = text[..at]
                .rfind(|c: char| !c.is_alphanumeric())
                .map_or(0, |before| {
                    before + text[before..].chars().next().map_or(1, char::len_utf8)
                });
            let first = &text[start..at];
            let second_at = at + joint.len();
            let second = text[second_at..]
                .split(|c: char| !c.is_alphanumeric())
                .next()
                .unwrap_or_default();
            let is_register = names.iter().any(|name| {
                let last = name.rsplit(' ').next().unwrap_or_default();
                let is_kind_of_register = last.contains("rekisteri") || last.contains("register");
                is_kind_of_register && second.starts_with(last)
            });
            let is_new = !first.is_empty() && !known.iter().any(|name| name.contains(first));
            (is_register && is_new).then(|| start..second_at + second.len())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, meant};

    #[test]
    fn another_name_in_the_text_is_found() {
        examples(&SEVERAL_NAMES, &["wording.0.text"]);
    }

    #[test]
    fn a_double_name_is_found() {
        let toml = "register.name = \"Asiakasrekisteri\"\n\
            [[wording]]\ntext = \"Vain henkilöstö- ja asiakasrekisteriä ylläpitävät näkevät tiedot.\"\n";
        assert_eq!(
            meant(&SEVERAL_NAMES, toml),
            ["henkilöstö- ja asiakasrekisteriä"]
        );
    }

    #[test]
    fn other_names_that_are_printed_as_such_and_parts_of_the_name_are_let_be() {
        for toml in [
            "register = { name = \"Asiakkaat\", aliases = [\"Kanta\"] }",
            "register = { name = \"Havun asiakasrekisteri\", aliases = [\"asiakasrekisteri\"] }\n\
             wording = [{ text = \"Havun asiakasrekisteri\" }]",
            "register.name = \"Henkilöstö- ja asiakasrekisteri\"\n\
             wording = [{ text = \"henkilöstö- ja asiakasrekisterin tiedot; kauppa- ja yhdistysrekisteri\" }]",
        ] {
            assert!(finds(&SEVERAL_NAMES, toml).is_empty(), "{toml}");
        }
    }
}
