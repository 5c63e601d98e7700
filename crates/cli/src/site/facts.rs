//! The facts of a site that its files follow from.

use crate::config::Config;
use crate::generator::Layout;
use crate::sending::Sending;

/// A site to be written.
pub struct Site<'a> {
    /// The configuration of the site.
    pub config: &'a Config,
    /// The files that are written.
    pub layout: Layout,
    /// The sending of the site's forms.
    pub sending: Sending<'a>,
    /// The number of the site's notices.
    pub notices: usize,
}

impl Site<'_> {
    /// Whether the site has more notices than one.
    pub const fn has_several(&self) -> bool {
        self.notices > 1
    }
}
