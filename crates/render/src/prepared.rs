//! A notice before its pages are written.

use std::cell::OnceCell;
use std::rc::Rc;

use serde_json::value::RawValue;

use seloste_model::Notice;
use seloste_model::request::Kind;

use crate::anchor::Anchor;

/// A notice with the values that its pages in every language share, each made once. To print one page only, give the
/// notice itself instead. A prepared notice stays on one thread; its clones share their values.
#[derive(Clone)]
pub struct Prepared<'a> {
    pub(crate) notice: &'a Notice,
    common: Rc<Common>,
}

/// The values that pages in every language share.
#[derive(Default)]
struct Common {
    anchor: OnceCell<Rc<Anchor>>,
    offers: OnceCell<Vec<Kind>>,
    process: OnceCell<Option<Box<RawValue>>>,
}

impl<'a> Prepared<'a> {
    /// The beginning of every id.
    pub(crate) fn anchor(&self) -> Rc<Anchor> {
        let anchor = &self.common.anchor;
        Rc::clone(anchor.get_or_init(|| Rc::new(Anchor::of(self.notice))))
    }

    /// The kinds of request that the notice offers.
    pub(crate) fn offers(&self) -> &[Kind] {
        self.common.offers.get_or_init(|| self.notice.offers())
    }

    /// The processing as JSON-LD, which `make` makes where it is asked for the first time.
    pub(crate) fn process(
        &self,
        make: impl FnOnce(&Prepared<'a>) -> Option<Box<RawValue>>,
    ) -> Option<&RawValue> {
        let process = &self.common.process;
        process.get_or_init(|| make(self)).as_deref()
    }
}

impl<'a> From<&'a Notice> for Prepared<'a> {
    fn from(notice: &'a Notice) -> Prepared<'a> {
        Prepared {
            notice,
            common: Rc::default(),
        }
    }
}

impl<'a> From<&Prepared<'a>> for Prepared<'a> {
    fn from(prepared: &Prepared<'a>) -> Prepared<'a> {
        prepared.clone()
    }
}
