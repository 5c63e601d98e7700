//! The order of a crate's files and folders, as ARCHITECTURE.md lists them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::arrow::Arrow;
use crate::crate_shape::CrateShape;
use crate::crate_sources::project;

/// The heading in ARCHITECTURE.md under which each crate has a heading of its own and a list.
const HEADING: &str = "## From the ground up";

/// The files and folders of one crate from the ground up: each may import from those before it.
#[derive(Default)]
pub struct Order(Vec<String>);

/// The order of each crate, by the name of the crate.
///
/// Below the heading "From the ground up", `### name` opens the list of a crate. A line of the list begins with
/// `- ` and with names in backticks up to the first colon. A name stands for the file `name.rs` and the folder
/// `name/` together. `lib.rs` and `main.rs` are the roof of every crate and stand in no list.
pub fn read_orders() -> Result<BTreeMap<String, Order>> {
    let text = fs::read_to_string(project().join("ARCHITECTURE.md"))?;
    let mut orders: BTreeMap<String, Order> = BTreeMap::new();
    let mut crate_name = None;
    let lines = text.lines().skip_while(|line| *line != HEADING).skip(1);
    for line in lines.take_while(|line| !line.starts_with("## ")) {
        if let Some(name) = line.strip_prefix("### ") {
            crate_name = Some(name.trim_matches('`').to_owned());
        } else if let Some(line) = line.strip_prefix("- ") {
            let name = crate_name.clone();
            let name = name.with_context(|| format!("no `### crate` stands above `{line}`"))?;
            let Some((names, _)) = line.split_once(':') else {
                bail!("`{line}` has no colon after its names");
            };
            let names = names.split('`').skip(1).step_by(2).map(str::to_owned);
            orders.entry(name).or_default().0.extend(names);
        }
    }
    Ok(orders)
}

impl Order {
    /// Files and folders that are listed and not there, or there and not listed.
    pub fn mistakes(&self, shape: &CrateShape) -> Vec<String> {
        let mut mistakes = Vec::new();
        for file in &shape.files {
            let part = part_of(file);
            if self.height(part).is_none() {
                mistakes.push(format!("{part} is not listed"));
            }
        }
        for (at, part) in self.0.iter().enumerate() {
            if !shape.files.iter().any(|file| part_of(file) == part) {
                mistakes.push(format!("{part} is listed and not there"));
            }
            if self.0[..at].contains(part) {
                mistakes.push(format!("{part} is listed twice"));
            }
        }
        mistakes.dedup();
        mistakes
    }

    /// Arrows from what is listed earlier to what is listed later.
    pub fn upward<'a>(&self, arrows: &'a [Arrow]) -> Vec<&'a Arrow> {
        let is_upward = |arrow: &&Arrow| {
            let from = self.height(part_of(&arrow.from));
            from.is_some() && from < self.height(part_of(&arrow.to))
        };
        arrows.iter().filter(is_upward).collect()
    }

    fn height(&self, part: &str) -> Option<usize> {
        match part {
            "lib" | "main" => Some(self.0.len()),
            _ => self.0.iter().position(|listed| listed == part),
        }
    }
}

/// The file or folder right below `src/` to which a file belongs, without `.rs`.
fn part_of(file: &str) -> &str {
    let first = file.split('/').next().unwrap_or_default();
    first.strip_suffix(".rs").unwrap_or(first)
}
