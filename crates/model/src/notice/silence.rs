//! Silences: findings of `seloste check` that the author of a notice lets stand.

use serde::{Deserialize, Serialize};

/// A finding of `seloste check` that the author has looked at and lets stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Silence {
    /// The rule, by its code or name: `G-1B` or `missing-protection-officer`.
    pub rule: String,
    /// Where it is to be silent, as keys with dots: `dpo` or `purposes.items.0`; without it, in the whole notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// Why; for whoever reads the file next.
    #[serde(default)]
    pub reason: String,
}
