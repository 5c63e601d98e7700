//! The contact details of the Data Protection Ombudsman.
//!
//! Those of today were read on the Ombudsman's own page (tietosuoja.fi/yhteystiedot) in November 2026. When
//! they change, this file and `old_address.rs` change.

/// The Data Protection Ombudsman's contact details. The default is as this program knows them; a site can
/// say which have changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ombudsman<'a> {
    /// The street address in Finnish.
    pub street: &'a str,
    /// The street address in Swedish.
    pub street_sv: &'a str,
    /// The postal code of the street address.
    pub postal_code: &'a str,
    /// The number of the post office box.
    pub post_box: &'a str,
    /// The postal code of the post office box.
    pub post_box_code: &'a str,
    /// The switchboard, as it is dialled in Finland.
    pub phone: &'a str,
    /// The telephone number of the registry.
    pub registry: &'a str,
    /// The site.
    pub site: &'a str,
}

impl Ombudsman<'static> {
    /// The details that were read when this program was made.
    pub const READ: Ombudsman<'static> = Ombudsman {
        street: "Lintulahdenkuja 4",
        street_sv: "Fågelviksgränden 4",
        postal_code: "00530",
        post_box: "800",
        post_box_code: "00531",
        phone: "029 566 6700",
        registry: "029 566 6768",
        site: "https://tietosuoja.fi",
    };
}

impl Default for Ombudsman<'_> {
    fn default() -> Self {
        Ombudsman::READ
    }
}

impl Ombudsman<'_> {
    /// The switchboard as it is dialled from abroad.
    pub(crate) fn phone_abroad(&self) -> String {
        abroad(self.phone)
    }

    /// The registry as it is dialled from abroad.
    pub(crate) fn registry_abroad(&self) -> String {
        abroad(self.registry)
    }

    /// The switchboard of today, as digits.
    pub(crate) fn phone_as_digits(&self) -> String {
        digits(self.phone)
    }

    /// The telephone numbers of before, as digits.
    pub(crate) fn old_phones(&self) -> Vec<String> {
        let known = digits(Ombudsman::READ.phone);
        let own = digits(self.phone);
        [OLD_PHONE.to_owned(), known]
            .into_iter()
            .filter(|old| *old != own)
            .collect()
    }
}

fn abroad(phone: &str) -> String {
    match phone.strip_prefix('0') {
        Some(number) => format!("+358 {number}"),
        None => phone.to_owned(),
    }
}

fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

/// A telephone number of before.
pub(crate) const OLD_PHONE: &str = "0103666700";

/// The fax number of before; the Ombudsman has no fax any more.
pub(crate) const OLD_FAX: &str = "0295666735";
