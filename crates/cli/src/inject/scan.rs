//! Finding the placeholders of a page. The page is only read: what stands between the tags of a placeholder is
//! told as a range of its bytes, so that everything else can stay as it is to the byte.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use lol_html::html_content::{Element, EndTag};
use lol_html::{HandlerResult, HtmlRewriter, Settings, element};
use memchr::memmem;

use seloste_model::Lang;
use seloste_render::Part;

use super::placeholder::{ATTRIBUTE, Placeholder};
use crate::bundle::{LOADER, STYLESHEET};

/// The placeholders of a page and the facts that matter for filling them.
#[derive(Debug, Default)]
pub struct Scanned {
    /// The placeholders, in the order of the page.
    pub placeholders: Vec<FoundPlaceholder>,
    /// The problems of other placeholders.
    pub problems: Vec<Problem>,
    /// Whether the page says what its relative addresses are relative to.
    pub has_base: bool,
    /// Whether the page links to the style sheet by itself.
    pub has_stylesheet: bool,
    /// Whether the page loads the widget by itself.
    pub has_script: bool,
}

/// A placeholder in a page.
#[derive(Debug)]
pub struct FoundPlaceholder {
    /// The bytes between its tags.
    pub inner: Range<usize>,
    /// The byte at which the placeholder begins.
    pub at: usize,
    /// The wish of the placeholder.
    pub placeholder: Placeholder,
    /// The language of the text around the placeholder.
    pub lang: Option<Lang>,
}

/// Something wrong in a page.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place, in bytes from the beginning.
    pub at: usize,
    /// The message: what is wrong, and what to do.
    pub message: String,
}

/// The state of reading a page.
#[derive(Default)]
struct State {
    scanned: Scanned,
    /// The placeholder that is read just now.
    open: Option<Open>,
    /// The languages of the elements that are open, the outermost first; none where it is no language of ours.
    langs: Vec<Option<Lang>>,
    /// How many templates are open: nothing in them is on the page.
    templates: usize,
}

struct Open {
    at: usize,
    begin: usize,
    tag: String,
    lang: Option<Lang>,
    placeholder: Result<Placeholder, String>,
}

type SharedState = Rc<RefCell<State>>;

/// Pages are read in pieces of this size, and no further than needed.
const PIECE: usize = 32 * 1024;

/// Elements whose end is often left out, so that it is not known what is in them.
const ENDS_UNSAID: [&str; 17] = [
    "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "caption", "colgroup",
    "option", "optgroup", "rt", "rp", "rb",
];

/// Elements that hold words only, so that a browser would end them where a block begins.
const HOLD_WORDS: [&str; 7] = ["p", "h1", "h2", "h3", "h4", "h5", "h6"];

/// Finds the placeholders of a page; `None` where nothing in it looks like one.
pub fn scan(page: &[u8]) -> Option<Scanned> {
    let last = memmem::rfind(page, ATTRIBUTE.as_bytes())?;
    // A page that mentions the assets may mention them after its placeholders.
    let mentions = |name: &str| memmem::rfind(page, name.as_bytes()).unwrap_or(0);
    let last = last.max(mentions(STYLESHEET)).max(mentions(LOADER));
    let shared = SharedState::default();
    let read = read(page, last, &shared);
    let mut state = shared.take();
    if let Some(open) = state.open.take() {
        state.scanned.problems.push(Problem {
            at: open.at,
            message: never_ends(&open.tag),
        });
    } else if let Err(error) = read {
        state.scanned.problems.push(Problem {
            at: last,
            message: format!("the page cannot be read with certainty: {error}"),
        });
    }
    Some(state.scanned)
}

fn read(
    page: &[u8],
    last: usize,
    shared: &SharedState,
) -> Result<(), lol_html::errors::RewritingError> {
    let settings = Settings::new()
        .append_element_content_handler(element!("[lang]", |element| lang(shared, element)))
        .append_element_content_handler(element!("template", |element| template(shared, element)))
        .append_element_content_handler(element!("base[href]", |_| {
            shared.borrow_mut().scanned.has_base = true;
            Ok(())
        }))
        .append_element_content_handler(element!("link[href*=\"seloste.css\"]", |_| {
            let mut state = shared.borrow_mut();
            state.scanned.has_stylesheet |= state.open.is_none();
            Ok(())
        }))
        .append_element_content_handler(element!("script[src*=\"seloste.js\"]", |_| {
            let mut state = shared.borrow_mut();
            state.scanned.has_script |= state.open.is_none();
            Ok(())
        }))
        .append_element_content_handler(element!("[data-seloste]", |element| {
            placeholder(shared, element)
        }));
    let mut reader = HtmlRewriter::new(settings, |_: &[u8]| {});
    let mut until = 0;
    for piece in page.chunks(PIECE) {
        reader.write(piece)?;
        until += piece.len();
        if until > last && shared.borrow().open.is_none() {
            return Ok(());
        }
    }
    reader.end()
}

fn lang(shared: &SharedState, element: &mut Element<'_, '_>) -> HandlerResult {
    let mut state = shared.borrow_mut();
    // What stands in a placeholder gives way.
    if state.open.is_some() || !element.can_have_content() {
        return Ok(());
    }
    if ENDS_UNSAID.contains(&element.tag_name().as_str()) {
        return Ok(());
    }
    let depth = state.langs.len();
    let tag = element.get_attribute("lang").unwrap_or_default();
    state.langs.push(Lang::from_tag(tag.trim()));
    let shared = shared.clone();
    element.on_end_tag(Box::new(move |_: &mut EndTag<'_>| {
        shared.borrow_mut().langs.truncate(depth);
        Ok(())
    }))
}

fn template(shared: &SharedState, element: &mut Element<'_, '_>) -> HandlerResult {
    shared.borrow_mut().templates += 1;
    let shared = shared.clone();
    element.on_end_tag(Box::new(move |_: &mut EndTag<'_>| {
        let mut state = shared.borrow_mut();
        state.templates = state.templates.saturating_sub(1);
        Ok(())
    }))
}

fn placeholder(shared: &SharedState, element: &mut Element<'_, '_>) -> HandlerResult {
    let mut state = shared.borrow_mut();
    if state.open.is_some() || state.templates > 0 {
        return Ok(());
    }
    let tag = element.tag_name();
    let place = element.source_location().bytes();
    let attributes: Vec<(String, String)> = element
        .attributes()
        .iter()
        .map(|attribute| (attribute.name(), attribute.value()))
        .collect();
    if !element.can_have_content() || element.is_self_closing() {
        state.scanned.problems.push(Problem {
            at: place.start,
            message: format!(
                "a placeholder needs an end tag, and `<{tag}>` is written without one; write `<div {ATTRIBUTE}=\"…\"></div>`"
            ),
        });
        return Ok(());
    }
    let placeholder = Placeholder::read(&attributes).and_then(|one| {
        if HOLD_WORDS.contains(&tag.as_str()) && one.part != Part::Updated {
            return Err(format!(
                "nothing but the part `updated` can stand in `<{tag}>`; use `<div>`"
            ));
        }
        Ok(one)
    });
    let lang = state.langs.last().copied().flatten();
    state.open = Some(Open {
        at: place.start,
        begin: place.end,
        tag,
        lang,
        placeholder,
    });
    let shared = shared.clone();
    element.on_end_tag(Box::new(move |end: &mut EndTag<'_>| {
        let mut state = shared.borrow_mut();
        if let Some(open) = state.open.take() {
            state.close(open, end);
        }
        Ok(())
    }))
}

impl State {
    fn close(&mut self, open: Open, end: &EndTag<'_>) {
        let problem = if end.name().eq_ignore_ascii_case(&open.tag) {
            match open.placeholder {
                Ok(placeholder) => {
                    self.scanned.placeholders.push(FoundPlaceholder {
                        inner: open.begin..end.source_location().bytes().start,
                        at: open.at,
                        placeholder,
                        lang: open.lang,
                    });
                    return;
                }
                Err(message) => message,
            }
        } else {
            // Everything up to the end of what is around it would be replaced.
            never_ends(&open.tag)
        };
        self.scanned.problems.push(Problem {
            at: open.at,
            message: problem,
        });
    }
}

fn never_ends(tag: &str) -> String {
    format!("the placeholder has no end tag; write `</{tag}>` right after it")
}
