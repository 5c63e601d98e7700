//! The least grave finding that makes `seloste check` fail.

use clap::ValueEnum;
use schemars::JsonSchema;
use serde::Deserialize;

use seloste_lint::Severity;

/// The least grave finding that makes the command fail.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, ValueEnum)]
#[serde(rename_all = "snake_case")]
pub enum FailOn {
    /// Something missing by law, or unlawful.
    #[default]
    Error,
    /// Also what is obsolete, contradictory, or probably wrong.
    Warning,
    /// Also what is worth knowing.
    Info,
}

impl FailOn {
    /// Whether a finding of this severity makes the command fail.
    pub fn is_reached_by(self, severity: Severity) -> bool {
        let least = match self {
            FailOn::Error => Severity::Error,
            FailOn::Warning => Severity::Warning,
            FailOn::Info => Severity::Info,
        };
        severity >= least
    }
}
