//! The provisions that took the place of the Personal Data Act (523/1999).

use crate::sentence::{Sentence, sentence};

/// The provisions that took the place of a section of the act. For a section that is not known or has no successor
/// of its own, they are the law as a whole.
pub(crate) fn successor(section: Option<u32>) -> Sentence {
    match section {
        Some(3) => sentence! {
            fi: "tietosuoja-asetuksen 4 artiklaan",
            sv: "artikel 4 i dataskyddsförordningen",
            en: "article 4 of the GDPR",
        },
        Some(8) => sentence! {
            fi: "tietosuoja-asetuksen 6 artiklaan",
            sv: "artikel 6 i dataskyddsförordningen",
            en: "article 6 of the GDPR",
        },
        Some(10) => sentence! {
            fi: "tietosuoja-asetuksen 13 ja 14 artiklaan, ja sisäisessä selosteessa 30 artiklaan",
            sv: "artiklarna 13 och 14 i dataskyddsförordningen, och i ett internt register artikel 30",
            en: "articles 13 and 14 of the GDPR, and article 30 in an internal record",
        },
        Some(11 | 12) => sentence! {
            fi: "tietosuoja-asetuksen 9 artiklaan ja tietosuojalain (1050/2018) 6 §:ään",
            sv: "artikel 9 i dataskyddsförordningen och 6 § i dataskyddslagen (1050/2018)",
            en: "article 9 of the GDPR and section 6 of the Data Protection Act (1050/2018)",
        },
        Some(13) => sentence! {
            fi: "tietosuojalain (1050/2018) 29 §:ään",
            sv: "29 § i dataskyddslagen (1050/2018)",
            en: "section 29 of the Data Protection Act (1050/2018)",
        },
        Some(19) => sentence! {
            fi: "tietosuoja-asetuksen 21 artiklaan ja lain 917/2014 200–203 §:ään",
            sv: "artikel 21 i dataskyddsförordningen och 200–203 § i lag 917/2014",
            en: "article 21 of the GDPR and sections 200–203 of Act 917/2014",
        },
        Some(22 | 23) => sentence! {
            fi: "tietosuoja-asetuksen 44–49 artiklaan",
            sv: "artiklarna 44–49 i dataskyddsförordningen",
            en: "articles 44–49 of the GDPR",
        },
        Some(24 | 25) => sentence! {
            fi: "tietosuoja-asetuksen 12–14 artiklaan ja tietosuojalain (1050/2018) 33 §:ään",
            sv: "artiklarna 12–14 i dataskyddsförordningen och 33 § i dataskyddslagen (1050/2018)",
            en: "articles 12–14 of the GDPR and section 33 of the Data Protection Act (1050/2018)",
        },
        Some(26..=28) => sentence! {
            fi: "tietosuoja-asetuksen 12 ja 15 artiklaan ja tietosuojalain (1050/2018) 34 §:ään",
            sv: "artiklarna 12 och 15 i dataskyddsförordningen och 34 § i dataskyddslagen (1050/2018)",
            en: "articles 12 and 15 of the GDPR and section 34 of the Data Protection Act (1050/2018)",
        },
        Some(29) => sentence! {
            fi: "tietosuoja-asetuksen 16, 17 ja 19 artiklaan",
            sv: "artiklarna 16, 17 och 19 i dataskyddsförordningen",
            en: "articles 16, 17 and 19 of the GDPR",
        },
        Some(30) => sentence! {
            fi: "tietosuoja-asetuksen 21 artiklaan",
            sv: "artikel 21 i dataskyddsförordningen",
            en: "article 21 of the GDPR",
        },
        Some(31) => sentence! {
            fi: "tietosuoja-asetuksen 22 artiklaan",
            sv: "artikel 22 i dataskyddsförordningen",
            en: "article 22 of the GDPR",
        },
        Some(32) => sentence! {
            fi: "tietosuoja-asetuksen 32 artiklaan",
            sv: "artikel 32 i dataskyddsförordningen",
            en: "article 32 of the GDPR",
        },
        Some(34) => sentence! {
            fi: "tietosuoja-asetuksen 5 artiklan 1 kohdan e alakohtaan ja 17 artiklaan",
            sv: "artiklarna 5.1 e och 17 i dataskyddsförordningen",
            en: "articles 5(1)(e) and 17 of the GDPR",
        },
        Some(_) | None => sentence! {
            fi: "tietosuoja-asetukseen ja tietosuojalakiin (1050/2018)",
            sv: "dataskyddsförordningen och dataskyddslagen (1050/2018)",
            en: "the GDPR and the Data Protection Act (1050/2018)",
        },
    }
}

/// The provisions that took the place of an item of section 8(1); none for an item without a successor.
pub(crate) fn successor_of_basis(item: u32) -> Option<Sentence> {
    Some(match item {
        1 => sentence! {
            fi: "tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohtaan",
            sv: "artikel 6.1 a i dataskyddsförordningen",
            en: "article 6(1)(a) of the GDPR",
        },
        2 => sentence! {
            fi: "tietosuoja-asetuksen 6 artiklan 1 kohdan b alakohtaan",
            sv: "artikel 6.1 b i dataskyddsförordningen",
            en: "article 6(1)(b) of the GDPR",
        },
        4 => sentence! {
            fi: "tietosuoja-asetuksen 6 artiklan 1 kohdan c tai e alakohtaan",
            sv: "artikel 6.1 c eller e i dataskyddsförordningen",
            en: "article 6(1)(c) or (e) of the GDPR",
        },
        // The relevant connection has no direct equivalent; what follows from it is one of these two.
        5 => sentence! {
            fi: "tietosuoja-asetuksen 6 artiklan 1 kohdan b tai f alakohtaan sen mukaan, kumpi peruste on",
            sv: "artikel 6.1 b eller f i dataskyddsförordningen, beroende på vilken grunden är",
            en: "article 6(1)(b) or (f) of the GDPR, whichever is the basis",
        },
        6 => sentence! {
            fi: "tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohtaan",
            sv: "artikel 6.1 f i dataskyddsförordningen",
            en: "article 6(1)(f) of the GDPR",
        },
        _ => return None,
    })
}
