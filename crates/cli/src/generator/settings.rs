//! The settings in the configuration of a site, in whichever of the forms that generators allow.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::file;

/// A table of settings. Its keys are in lower case, since Hugo does not tell capital letters from small ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings(Map<String, Value>);

impl Settings {
    /// The settings in a file, in the form that its name says.
    pub fn read(path: &Path) -> Result<Settings> {
        let text = file::read_utf8(path)?;
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        let value: Value = match &*extension {
            "json" => serde_json::from_str(&text).map_err(anyhow::Error::from),
            "yaml" | "yml" => serde_saphyr::from_str(&text).map_err(anyhow::Error::from),
            _ => toml::from_str(&text).map_err(anyhow::Error::from),
        }
        .with_context(|| format!("{} cannot be read; mend it first", path.display()))?;
        Ok(Settings::of(value))
    }

    /// A setting that is a text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.0.get(&key.to_lowercase())?.as_str()
    }

    /// A setting that is a number.
    pub fn number(&self, key: &str) -> Option<f64> {
        self.0.get(&key.to_lowercase())?.as_f64()
    }

    /// Whether a setting is switched on.
    pub fn is_on(&self, key: &str) -> bool {
        self.0.get(&key.to_lowercase()) == Some(&Value::Bool(true))
    }

    /// The tables in a table, in the order of the file.
    pub fn tables(&self, key: &str) -> Vec<(String, Settings)> {
        let table = self.0.get(&key.to_lowercase()).cloned();
        Settings::of(table.unwrap_or_default()).into_tables()
    }

    /// The tables in this one, in the order of the file.
    pub fn into_tables(self) -> Vec<(String, Settings)> {
        let entries = self.0.into_iter();
        entries
            .filter(|(_, value)| value.is_object())
            .map(|(key, value)| (key, Settings::of(value)))
            .collect()
    }

    fn of(value: Value) -> Settings {
        let Value::Object(map) = value else {
            return Settings::default();
        };
        let lowered = map.into_iter();
        Settings(
            lowered
                .map(|(key, value)| (key.to_lowercase(), value))
                .collect(),
        )
    }
}
