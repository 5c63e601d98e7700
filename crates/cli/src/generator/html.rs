//! Sites that no program makes: seloste writes whole pages, and fragments of them for pages that are there already.

use super::description::{Fragments, Generator, Layout};

/// The generator that is none.
pub static HTML: Generator = Generator {
    usual_out: None,
    layout: Layout::Pages(Fragments::Beside),
    program: None,
};
