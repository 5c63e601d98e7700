//! The files of one notice, or those that belong to none, on their way to the output folder.

use anyhow::Result;

use super::addresses::Addresses;
use super::link::Link;
use super::outputs::{Output, Outputs};
use super::recorded::Recorded;
use crate::site::{LinkCheck, Sink};

/// The files of one notice that were taken so far.
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
    /// The outputs, in the order in which they were taken.
    pub outputs: Vec<Output>,
    /// The links in them to files that are not among them, or to no place.
    pub links: Vec<Link>,
}

impl<'a> Files<'a> {
    /// No files yet, for this folder, of which an earlier build wrote some. Links are looked after if the addresses of
    /// the site are given; `html` is room that is used again and again.
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

    /// The files that were taken.
    pub fn taken(mut self) -> Taken {
        let Taken { outputs, links } = &mut self.taken;
        links
            .retain(|link| link.place.is_some() || outputs.iter().all(|one| one.path != link.file));
        self.taken
    }
}

impl Sink for Files<'_> {
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        let output = self.outputs.put(path, bytes, self.earlier)?;
        self.taken.outputs.push(output);
        Ok(())
    }

    fn html(
        &mut self,
        path: &str,
        links: LinkCheck,
        print: &mut dyn FnMut(&mut String),
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
}
