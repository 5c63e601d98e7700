//! Whether a page holds a part as seloste wrote it, however the generator has minified the page: the same elements
//! in the same order with the same attributes and the same words.

use anyhow::{Context, Result, ensure};
use scraper::{ElementRef, Html, Node, Selector};

/// Fails unless the only element of the page that the selector leads to is that of the part.
pub fn holds(page: &str, part: &str, selector: &str) -> Result<()> {
    let built = only(&Html::parse_document(page), selector).context("in the page")?;
    let written = only(&Html::parse_fragment(part), selector).context("in the part")?;
    ensure!(
        written.len() > 2,
        "the part has hardly anything in it: {written:?}"
    );
    for (number, (built, written)) in built.iter().zip(&written).enumerate() {
        ensure!(
            built == written,
            "line {number} of the page is `{built}`, that of the part `{written}`"
        );
    }
    ensure!(
        built.len() == written.len(),
        "the page has {} lines, the part {}",
        built.len(),
        written.len()
    );
    Ok(())
}

/// How many elements of a page a selector leads to.
pub fn count(page: &str, selector: &str) -> usize {
    let selector = Selector::parse(selector).expect("the selectors of tests are right");
    Html::parse_document(page).select(&selector).count()
}

/// The values of an attribute of the elements that a selector leads to.
pub fn values(page: &str, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("the selectors of tests are right");
    let page = Html::parse_document(page);
    let found = page.select(&selector);
    found
        .filter_map(|element| element.attr(attribute).map(str::to_owned))
        .collect()
}

fn only(html: &Html, selector: &str) -> Result<Vec<String>> {
    let parsed = Selector::parse(selector).expect("the selectors of tests are right");
    let mut found = html.select(&parsed);
    let (first, second) = (found.next(), found.next());
    ensure!(second.is_none(), "`{selector}` is there twice");
    let mut lines = Vec::new();
    list(
        first.with_context(|| format!("there is no `{selector}`"))?,
        &mut lines,
    );
    Ok(lines)
}

/// One line for the beginning and the end of each element, and one for the words between them. Spaces are left out,
/// as minifiers take those away that cannot be seen.
fn list(element: ElementRef<'_>, lines: &mut Vec<String>) {
    let name = element.value().name();
    let mut attributes: Vec<String> = element
        .value()
        .attrs()
        // What is so without being said may be left out.
        .filter(|pair| *pair != ("type", "text"))
        .map(|(name, value)| format!(" {name}={:?}", words(value)))
        .collect();
    attributes.sort();
    lines.push(format!("<{name}{}>", attributes.concat()));
    let mut text = String::new();
    for child in element.children() {
        match child.value() {
            Node::Text(more) => text += &words(more),
            Node::Element(_) => {
                push(&mut text, lines);
                ElementRef::wrap(child)
                    .into_iter()
                    .for_each(|child| list(child, lines));
            }
            Node::Document
            | Node::Fragment
            | Node::Doctype(_)
            | Node::Comment(_)
            | Node::ProcessingInstruction(_) => {}
        }
    }
    push(&mut text, lines);
    lines.push(format!("</{name}>"));
}

fn push(text: &mut String, lines: &mut Vec<String>) {
    if !text.is_empty() {
        lines.push(std::mem::take(text));
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect()
}
