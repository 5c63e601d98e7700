//! Postal and visiting addresses.

use serde::{Deserialize, Serialize};

/// An address: every part may be missing, since old notices leave parts out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The department or person within the organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attention: Option<String>,
    /// Street and number, or the post office box (`PL 11`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// The five-digit postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// The town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The country, where it is not Finland, as its ISO 3166-1 code (`SE`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

impl Address {
    /// The address in one line each: attention, street, postal code and town, country.
    pub fn lines(&self) -> Vec<String> {
        let town = [self.postal_code.as_deref(), self.city.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        [
            self.attention.clone(),
            self.street.clone(),
            Some(town),
            self.country.clone(),
        ]
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect()
    }

    /// Whether a letter sent there can arrive: a street or box, and a town.
    pub fn is_postal(&self) -> bool {
        self.street.is_some() && (self.city.is_some() || self.postal_code.is_some())
    }
}
