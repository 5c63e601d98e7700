//! The files of one notice, or those that belong to none, on their way to the output folder.

use super::links::{Addresses, Link, Links};
use super::outputs::{Output, Outputs};
use super::recorded::Recorded;
use anyhow::Result;

/// Takes files, and notes what became of each.
pub struct Files<'a> {
    outputs: &'a Outputs,
    addresses: Option<Addresses<'a>>,
    earlier: &'a [Recorded],
    html: &'a mut String,
    taken: Taken,
}

/// Files that were taken.
#[derive(Default)]
pub struct Taken {
    /// What became of each.
    pub outputs: Vec<Output>,
    /// The links in them to files that are not among them, or to no place.
    pub links: Vec<Link>,
}

impl<'a> Files<'a> {
    /// For files in this folder, of which an earlier build wrote some. Their links are looked after if the addresses
    /// of the site are given; `html` is room that is used again and again.
    pub fn new(
        outputs: &'a Outputs,
        addresses: Option<Addresses<'a>>,
        earlier: &'a [Recorded],
        html: &'a mut String,
    ) -> Files<'a> {
        Files {
            outputs,
            addresses,
            earlier,
            html,
            taken: Taken::default(),
        }
    }

    /// Takes a file: its path from the output folder, with `/` between folders, and its bytes.
    pub fn put(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let output = self.outputs.put(path, bytes, self.earlier)?;
        self.taken.outputs.push(output);
        Ok(())
    }

    /// Takes a page or a part of one, which `print` writes into an empty string.
    pub fn html(
        &mut self,
        path: &str,
        links: Links,
        print: impl FnOnce(&mut String),
    ) -> Result<()> {
        self.html.clear();
        print(self.html);
        let output = self.outputs.put(path, self.html.as_bytes(), self.earlier)?;
        self.taken.outputs.push(output);
        if let Some(addresses) = self.addresses {
            let links = addresses.uncertain(path, self.html, links);
            self.taken.links.extend(links);
        }
        Ok(())
    }

    /// What became of them.
    pub fn taken(mut self) -> Taken {
        let Taken { outputs, links } = &mut self.taken;
        links.retain(|link| link.has_place() || outputs.iter().all(|one| one.path != link.file()));
        self.taken
    }
}
