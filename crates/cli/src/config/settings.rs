//! Facts that a site knows better than the rules do: tools, and the Ombudsman's contact details.

use schemars::JsonSchema;
use serde::Deserialize;

use seloste_lint::{Ombudsman, Tool};

/// A tool that the site's notices name, whose maker is established outside the European Economic Area. One of the
/// same name that the rules know is replaced.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ToolSetting {
    /// The name of the tool.
    #[schemars(description = "What it is called.")]
    pub name: String,
    /// The country in which its maker is established, such as US. One within the European Economic Area takes a tool
    /// that the rules know off their list.
    #[schemars(with = "String")]
    pub country: Country,
    /// The words by which notices name the tool, in any Finnish case, where they use other words than its name.
    #[schemars(
        description = "What notices call it, in any Finnish case, where that is not the name alone."
    )]
    #[serde(default)]
    pub words: Vec<String>,
    /// Whether its maker and its user may be joint controllers, as with social networks.
    #[serde(default)]
    pub social: bool,
}

impl ToolSetting {
    /// The tool as the rules take it.
    pub fn tool(&self) -> Tool {
        Tool {
            name: self.name.trim().to_owned(),
            words: self.words.clone(),
            country: self.country.0.clone(),
            social: self.social,
        }
    }
}

/// A country by its two letters (ISO 3166-1).
#[derive(Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Country(String);

impl TryFrom<String> for Country {
    type Error = String;

    fn try_from(text: String) -> Result<Country, String> {
        let code = text.trim().to_ascii_uppercase();
        let is_code = code.len() == 2 && code.bytes().all(|letter| letter.is_ascii_uppercase());
        match is_code {
            true => Ok(Country(code)),
            false => Err(format!(
                "`{text}` is no country code; write its two letters, such as US"
            )),
        }
    }
}

/// The Data Protection Ombudsman's contact details, as far as they have changed since this program was made.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct OmbudsmanSetting {
    /// The street address in Finnish.
    pub street: Option<String>,
    /// The street address in Swedish.
    pub street_sv: Option<String>,
    /// The postal code of the street address.
    pub postal_code: Option<String>,
    /// The number of the post office box.
    pub post_box: Option<String>,
    /// The postal code of the post office box.
    pub post_box_code: Option<String>,
    /// The switchboard, as it is dialled in Finland.
    pub phone: Option<String>,
    /// The telephone number of the registry.
    pub registry: Option<String>,
    /// The site.
    pub site: Option<String>,
}

impl OmbudsmanSetting {
    /// The details as the rules take them.
    pub fn ombudsman(&self) -> Ombudsman<'_> {
        let known = Ombudsman::READ;
        Ombudsman {
            street: or(&self.street, known.street),
            street_sv: or(&self.street_sv, known.street_sv),
            postal_code: or(&self.postal_code, known.postal_code),
            post_box: or(&self.post_box, known.post_box),
            post_box_code: or(&self.post_box_code, known.post_box_code),
            phone: or(&self.phone, known.phone),
            registry: or(&self.registry, known.registry),
            site: or(&self.site, known.site),
        }
    }
}

fn or<'a>(own: &'a Option<String>, known: &'static str) -> &'a str {
    own.as_deref()
        .map(str::trim)
        .filter(|own| !own.is_empty())
        .unwrap_or(known)
}
