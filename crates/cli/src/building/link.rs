//! A link of a page.

use serde::{Deserialize, Serialize};

/// A link to another file of the site, or to a place that its own page does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The file with the link, from the output folder.
    pub page: String,
    /// The address, as written.
    pub href: String,
    /// The file that the link leads to, from the output folder.
    pub file: String,
    /// The place in the file that the link leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}
