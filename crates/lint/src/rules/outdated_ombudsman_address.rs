//! The rule OBS-DPAADDR.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use seloste_model::Lang;
use seloste_model::notice::About;

use crate::check::rule;
use crate::finding::Finding;
use crate::findings::Findings;
use crate::look::Look;
use crate::old_address::{OldAddress, new_postal_code, old_addresses};
use crate::old_name::tells_of_change;
use crate::ombudsman::{OLD_FAX, Ombudsman};
use crate::phone_in_text::phones_in_text;
use crate::sentence::{Sentence, Value, sentence};
use crate::text::{Folded, Passage};
use crate::word::as_written;

rule! {
    /// Finds street addresses, post office boxes, postal codes, telephone and fax numbers that the Data Protection
    /// Ombudsman had before, in texts that name the Ombudsman and in `[supervisory_authority]`, and offers those of
    /// today. Numbers are compared as digits.
    ///
    /// Today's details are those that the Ombudsman's own page gave in November 2026. The day of the move was not
    /// found, so every notice under the GDPR is held against them; an archived notice gives the address of its own day.
    /// `[check.ombudsman]` in `seloste.toml` says what has changed since. Nothing is changed by itself in a sentence that
    /// gives the new address too, or that tells of a change. The fax is no longer there, and what to leave out with its
    /// number is for the author.
    ///
    /// # Why
    /// The right to complain is of no use where the letter does not arrive.
    ///
    /// # Example
    /// ```toml
    /// [supervisory_authority]
    /// text = "Tietosuojavaltuutetun toimisto, PL 800, 00521 Helsinki"
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [supervisory_authority]
    /// text = "Tietosuojavaltuutetun toimisto, PL 800, 00531 Helsinki"
    /// ```
    OUTDATED_OMBUDSMAN_ADDRESS {
        code: "OBS-DPAADDR",
        name: "outdated-ombudsman-address",
        severity: Warning,
        citation: "GDPR 13(2)(d), 14(2)(e)",
        law: Gdpr,
        evidence: Verified,
        message: {
            fi: "tietosuojavaltuutetun toimiston yhteystiedot ovat vanhentuneet",
            sv: "kontaktuppgifterna till dataombudsmannens byrå är föråldrade",
            en: "the contact details of the Data Protection Ombudsman are out of date",
        },
        help: {
            fi: "käyntiosoite on {street}, {code} Helsinki, postiosoite PL {box}, {box_code} Helsinki, ja puhelinvaihde {phone}",
            sv: "besöksadressen är {street}, {code} Helsingfors, postadressen PB {box}, {box_code} Helsingfors, och växeln {phone}",
            en: "the street address is {street}, {code} Helsinki, the postal address P.O. Box {box}, {box_code} Helsinki, and the switchboard {phone}",
        },
        check: check,
    }
}

static NO_FAX: Sentence = sentence! {
    fi: "tietosuojavaltuutetun toimistolla ei enää ole tätä faksinumeroa",
    sv: "dataombudsmannens byrå har inte längre det här faxnumret",
    en: "the Data Protection Ombudsman no longer has this fax number",
};

static HELP_NO_FAX: Sentence = sentence! {
    fi: "poista faksinumero; kirjaamon puhelinnumero on {registry}",
    sv: "ta bort faxnumret; registratorskontorets telefonnummer är {registry}",
    en: "leave the fax number out; the telephone number of the registry is {registry}",
};

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let today = &look.ombudsman;
    let of_ombudsman = look
        .passages
        .iter()
        .filter(|passage| is_of_ombudsman(passage));
    for passage in of_ombudsman {
        let folded = passage.folded.text.as_str();
        let is_certain = |old: &Range<usize>, today: &HashSet<Option<usize>>| {
            !tells_of_change(passage, old) && !today.contains(&passage.sentence_at(old.start))
        };
        let mut of_today: HashMap<String, HashSet<Option<usize>>> = HashMap::new();
        for address in old_addresses(folded, today) {
            let range = passage.folded.original(&address.range);
            let fixed = fixed_address(passage, &address);
            let finding = saying_today(found.in_text(passage, range), today);
            let new = Folded::of(&address.new_street).text;
            // A post office box that keeps its number has another postal code alone.
            let is_kept = folded[address.street.clone()].starts_with(&new);
            let beside = of_today.entry(new).or_insert_with_key(|new| {
                let places = folded.match_indices(new.as_str());
                places.map(|(at, _)| passage.sentence_at(at)).collect()
            });
            if is_kept || is_certain(&address.street, beside) {
                finding.fixed_by(fixed);
            }
        }
        if passage.key() == "postal_code"
            && let Some(new) = new_postal_code(today, folded.trim())
        {
            let whole = 0..passage.text.len();
            saying_today(found.in_text(passage, whole), today).fixed_by(new);
        }
        let phones_of_today: HashSet<Option<usize>> =
            phones_in_text(folded, &today.phone_as_digits())
                .iter()
                .map(|number| passage.sentence_at(number.start))
                .collect();
        for number in today
            .old_phones()
            .iter()
            .flat_map(|old| phones_in_text(folded, old))
        {
            let new = if folded[number.clone()].starts_with('0') {
                today.phone.to_owned()
            } else {
                today.phone_abroad()
            };
            let range = passage.folded.original(&number);
            let finding = saying_today(found.in_text(passage, range), today);
            if is_certain(&number, &phones_of_today) {
                finding.fixed_by(new);
            }
        }
        for number in phones_in_text(folded, OLD_FAX) {
            found
                .in_text(passage, passage.folded.original(&number))
                .saying(&NO_FAX)
                .advising(&HELP_NO_FAX)
                .with(
                    "registry",
                    at_home_and_abroad(today.registry, &today.registry_abroad()),
                );
        }
    }
}

/// Gives a finding the details of today, which the help tells.
fn saying_today<'f>(finding: &'f mut Finding, today: &Ombudsman<'_>) -> &'f mut Finding {
    let street = Value::each(|lang| {
        let street = match lang {
            Lang::Fi | Lang::En => today.street,
            Lang::Sv => today.street_sv,
        };
        street.to_owned()
    });
    finding
        .with("street", street)
        .with("code", today.postal_code)
        .with("box", today.post_box)
        .with("box_code", today.post_box_code)
        .with(
            "phone",
            at_home_and_abroad(today.phone, &today.phone_abroad()),
        )
}

/// A number as it is dialled in Finland; in English as it is dialled from abroad.
fn at_home_and_abroad(number: &str, abroad: &str) -> Value {
    Value::each(|lang| match lang {
        Lang::Fi | Lang::Sv => number.to_owned(),
        Lang::En => abroad.to_owned(),
    })
}

/// Whether a text is about the Ombudsman. Others had offices in the same streets.
fn is_of_ombudsman(passage: &Passage) -> bool {
    let names = [
        "tietosuojavaltuute",
        "dataombudsman",
        "data protection ombudsman",
    ];
    passage.is_about(About::SupervisoryAuthority)
        || names.iter().any(|name| passage.folded.text.contains(name))
}

/// The new street and postal code, with the text between the old ones kept.
fn fixed_address(passage: &Passage, address: &OldAddress) -> String {
    let street = &passage.text[passage.folded.original(&address.street)];
    let street = as_written(street, &address.new_street);
    match &address.postal_code {
        Some(code) => {
            let between = passage.folded.original(&(address.street.end..code.start));
            format!(
                "{street}{}{}",
                &passage.text[between], address.new_postal_code
            )
        }
        None => street,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{examples, finds, fixed, meant, routes};

    #[test]
    fn an_old_box_is_found() {
        examples(&OUTDATED_OMBUDSMAN_ADDRESS, &["supervisory_authority.text"]);
    }

    #[test]
    fn the_details_of_today_take_the_place_of_the_old() {
        for (old, new) in [
            (
                "Tietosuojavaltuutettu: Ratapihantie 9, 6. krs, 00520 HELSINKI",
                "Tietosuojavaltuutettu: Lintulahdenkuja 4, 00530 HELSINKI",
            ),
            (
                "tietosuojavaltuutettu\nRatapihantie 9\n00520 Helsinki\n",
                "tietosuojavaltuutettu\nLintulahdenkuja 4\n00530 Helsinki\n",
            ),
            (
                "Tietosuojavaltuutettu, Albertinkatu 25 A",
                "Tietosuojavaltuutettu, Lintulahdenkuja 4",
            ),
            (
                "Tietosuojavaltuutetun toimisto PL 315, 00181 Helsinki",
                "Tietosuojavaltuutetun toimisto PL 800, 00531 Helsinki",
            ),
            (
                "Dataombudsmannen, PB 800, 00521 Helsingfors",
                "Dataombudsmannen, PB 800, 00531 Helsingfors",
            ),
            (
                "Dataombudsmannen, Bangårdsvägen 9, 00520 Helsingfors",
                "Dataombudsmannen, Fågelviksgränden 4, 00530 Helsingfors",
            ),
            (
                "tietosuojavaltuutettu, puh. 010 36 66700",
                "tietosuojavaltuutettu, puh. 029 566 6700",
            ),
            (
                "tietosuojavaltuutettu, +358 (0)10 366 6700",
                "tietosuojavaltuutettu, +358 29 566 6700",
            ),
            (
                "tietosuojavaltuutettu, faksi 029 56 66735",
                "tietosuojavaltuutettu, faksi 029 56 66735",
            ),
        ] {
            assert_eq!(fixed(&OUTDATED_OMBUDSMAN_ADDRESS, old), new);
        }
    }

    #[test]
    fn the_fax_is_found_in_any_grouping() {
        let toml = "[supervisory_authority]\ntext = \"Fax: 029 56 66735Sähköposti\"\n";
        assert_eq!(meant(&OUTDATED_OMBUDSMAN_ADDRESS, toml), ["029 56 66735"]);
    }

    #[test]
    fn an_address_in_parts_is_read_too() {
        let toml = "[supervisory_authority]\naddress = { street = \"Ratapihantie 9, 6. krs.\", postal_code = \"00520\" }\n";
        let found = finds(&OUTDATED_OMBUDSMAN_ADDRESS, toml);
        let route = "supervisory_authority.address";
        assert_eq!(
            routes(&found),
            [format!("{route}.street"), format!("{route}.postal_code")]
        );
        let fixes: Vec<String> = found
            .into_iter()
            .filter_map(|finding| finding.fix)
            .map(|fix| fix.replacement)
            .collect();
        assert_eq!(fixes, ["Lintulahdenkuja 4", "00530"]);
    }

    #[test]
    fn others_in_the_same_street_and_the_details_of_today_are_left_alone() {
        for text in [
            "Kuusikko Oy, Ratapihantie 9, 00520 Helsinki",
            "Tietosuojavaltuutettu, PL 800, 00531 Helsinki, puh. 029 56 66700",
            "Tietosuojavaltuutettu, Lintulahdenkuja 4, 00530 Helsinki",
            "Tietosuojavaltuutettu, Ratapihantie 95",
            "Tietosuojavaltuutettu, puh. 010 366 67001",
        ] {
            let toml = format!("[other]\ntext = \"{text}\"\n");
            assert!(
                finds(&OUTDATED_OMBUDSMAN_ADDRESS, &toml).is_empty(),
                "{text}"
            );
        }
    }
}
