//! A notice before its pages are written.

use crate::anchor::Anchor;
use crate::edition::Edition;
use crate::json_ld;
use seloste_model::request::Kind;
use seloste_model::{Lang, Notice, Words};
use serde_json::value::RawValue;
use std::cell::OnceCell;
use std::rc::Rc;

/// A notice with what is the same on its pages in every language, so that it is made once for all of them. Whoever
/// prints one page only can give the notice itself. It stays on one thread.
#[derive(Clone)]
pub struct Prepared<'a> {
    pub(crate) notice: &'a Notice,
    common: Rc<Common>,
}

#[derive(Default)]
struct Common {
    anchor: OnceCell<Rc<Anchor>>,
    offers: OnceCell<Vec<Kind>>,
    process: OnceCell<Option<Box<RawValue>>>,
}

impl<'a> Prepared<'a> {
    /// The notice in one language.
    pub(crate) fn edition(&self, lang: Lang) -> Edition<'a> {
        Edition {
            notice: self.notice,
            prepared: self.clone(),
            lang,
            words: Words::of(lang),
        }
    }

    /// The beginning of every id.
    pub(crate) fn anchor(&self) -> Rc<Anchor> {
        let anchor = &self.common.anchor;
        Rc::clone(anchor.get_or_init(|| Rc::new(Anchor::of(self.notice))))
    }

    /// The kinds of request that the notice offers.
    pub(crate) fn offers(&self) -> &[Kind] {
        self.common.offers.get_or_init(|| self.notice.offers())
    }

    /// What is done with the data, as JSON-LD.
    pub(crate) fn process(&self) -> Option<&RawValue> {
        let process = &self.common.process;
        process.get_or_init(|| json_ld::process(self)).as_deref()
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
