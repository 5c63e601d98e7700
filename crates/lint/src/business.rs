//! Where a party is established, and its business id.

use seloste_model::business_id::BusinessIdProblem;
use seloste_model::notice::Party;
use seloste_model::{Address, BusinessId};

/// Whether a party may be Finnish: none of its addresses is in another country.
pub(crate) fn may_be_finnish(party: &Party) -> bool {
    party.addresses.iter().all(is_in_finland)
}

/// Whether an address is in Finland. An address without a country is.
pub(crate) fn is_in_finland(address: &Address) -> bool {
    let country = address.country.as_deref().map(str::trim);
    country.is_none_or(|country| {
        ["FI", "AX"]
            .iter()
            .any(|own| country.eq_ignore_ascii_case(own))
    })
}

/// The problem of the business id of a party that may be Finnish. A VAT number (`FI12345671`) and any kind of dash
/// are right enough for a reader.
pub(crate) fn business_id_problem(party: &Party) -> Option<BusinessIdProblem> {
    let id = party.business_id.as_ref()?;
    if !may_be_finnish(party) {
        return None;
    }
    let dashes = ['\u{2010}', '\u{2011}', '–', '—', '\u{2212}'];
    let plain = id.0.trim().replace(dashes, "-");
    let vat = plain
        .strip_prefix("FI")
        .filter(|digits| digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()));
    let plain = match vat {
        Some(digits) => format!("{}-{}", &digits[..7], &digits[7..]),
        None => plain,
    };
    BusinessId(plain).check().err()
}
