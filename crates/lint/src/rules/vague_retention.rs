//! The rule G-2AV.

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::section_items::items;

rule! {
    /// Finds retention that is only "as long as necessary".
    ///
    /// # Why
    /// The guidelines on transparency say that such a phrase is not enough: the reader must be able to work out
    /// the time, so say what ends the need.
    ///
    /// # Example
    /// ```toml
    /// [retention]
    /// items = [{ criterion = "niin kauan kuin on tarpeellista" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [retention]
    /// items = [{ criterion = "kolme vuotta jäsenyyden päättymisestä" }]
    /// ```
    VAGUE_RETENTION {
        code: "G-2AV",
        name: "vague-retention",
        severity: Warning,
        citation: "GDPR 13(2)(a), 14(2)(a); WP260",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "säilytysajan kriteeri on liian yleinen",
            sv: "kriteriet för förvaringstiden är för allmänt",
            en: "the criterion for retention is too general",
        },
        help: {
            fi: "kerro, mikä päättää tarpeen: tapahtuma ja aika siitä",
            sv: "berätta vad som avslutar behovet: en händelse och tiden efter den",
            en: "say what ends the need: an event, and the time from it",
        },
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for (index, item) in items(&look.notice.retention).enumerate() {
        if item.period.is_some() || item.provision.is_some() {
            continue;
        }
        let Some(criterion) = &item.criterion else {
            continue;
        };
        let is_vague = criterion.strings().into_iter().all(|(_, text)| {
            let text = text.to_lowercase();
            let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
            has(&NEED) && !has(&EVENT)
        });
        if is_vague {
            found.at(&format!("retention.items.{index}.criterion"));
        }
    }
}

/// Words that only say that there is a need.
const NEED: [&str; 7] = [
    "tarpee",
    "tarpeel",
    "tarvit",
    "nödvändig",
    "behöv",
    "necessary",
    "needed",
];

/// Words that say when the need ends.
const EVENT: [&str; 16] = [
    "päätty",
    "päättä",
    "jälkeen",
    "kunnes",
    "vuo",
    "kuukau",
    "upphör",
    "avslut",
    "efter",
    "tills",
    "år",
    "månad",
    "after",
    "until",
    "year",
    "month",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::examples;

    #[test]
    fn as_long_as_necessary_is_too_general() {
        examples(&VAGUE_RETENTION, &["retention.items.0.criterion"]);
    }
}
