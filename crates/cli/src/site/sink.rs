//! The taker of a site's files.

use anyhow::Result;

/// A taker of a site's files. Paths go from the output folder, with `/` between folders.
pub trait Sink {
    /// Takes a file with these bytes.
    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<()>;

    /// Takes a page or a part of one, which `print` writes into an empty string.
    fn html(
        &mut self,
        path: &str,
        links: LinkCheck,
        print: &mut dyn FnMut(&mut String),
    ) -> Result<()>;
}

/// Which links of a file are looked after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkCheck {
    /// Every link of a page to a place or file of the site.
    OfPage,
    /// Links within a part of a page, whose address is not known.
    OfPart,
    /// None, since the same text is in another file, where they are looked after.
    Elsewhere,
}
