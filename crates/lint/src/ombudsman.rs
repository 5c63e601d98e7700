//! The contact details of the Data Protection Ombudsman, of today and of before.
//!
//! Those of today were read on the Ombudsman's own page (tietosuoja.fi/yhteystiedot) in November 2026. When
//! they change, this file changes, and `READ` with it.

use seloste_model::Date;

/// The first day for which the details of today are known to be right.
pub(crate) const READ: Option<Date> = Date::new(2026, 11, 1);

/// The site.
pub(crate) const SITE: &str = "https://tietosuoja.fi";

/// The number of the switchboard, as it is written.
pub(crate) const PHONE: &str = "029 566 6700";

/// A street or box of before, in small letters, and what took its place.
pub(crate) struct Moved {
    pub(crate) old: &'static str,
    /// The postal codes that make it the old one; none where the street alone does.
    pub(crate) only_with: &'static [&'static str],
    pub(crate) street: &'static str,
    pub(crate) postal_code: &'static str,
}

/// The streets and boxes of before. The Swedish names of the streets are written from knowledge.
pub(crate) const MOVED: [Moved; 8] = [
    visiting("ratapihantie 9", "Lintulahdenkuja 4"),
    visiting("albertinkatu 25", "Lintulahdenkuja 4"),
    visiting("bangårdsvägen 9", "Fågelviksgränden 4"),
    visiting("albertsgatan 25", "Fågelviksgränden 4"),
    post("pl 315", &[], "PL 800"),
    post("pb 315", &[], "PB 800"),
    post("pl 800", &["00521", "00181"], "PL 800"),
    post("pb 800", &["00521", "00181"], "PB 800"),
];

const fn visiting(old: &'static str, street: &'static str) -> Moved {
    Moved {
        old,
        only_with: &[],
        street,
        postal_code: "00530",
    }
}

const fn post(
    old: &'static str,
    only_with: &'static [&'static str],
    street: &'static str,
) -> Moved {
    Moved {
        old,
        only_with,
        street,
        postal_code: "00531",
    }
}

/// The postal codes of before, and those of today.
pub(crate) const POSTAL_CODES: [(&str, &str); 4] = [
    ("00180", "00530"),
    ("00181", "00531"),
    ("00520", "00530"),
    ("00521", "00531"),
];

/// A number of before.
pub(crate) const OLD_PHONE: &str = "0103666700";

/// The fax, which is no longer there.
pub(crate) const FAX: &str = "0295666735";
