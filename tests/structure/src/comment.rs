//! Doc comments, each of which must be readable alone.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Ident, Item};

use crate::crate_sources::CrateSources;

/// First words that name nothing, so that whoever reads the comment has to know the one before it, or the code.
const HANGING: [&str; 14] = [
    "What ",
    "Whatever ",
    "The same",
    "Having ",
    "As ",
    "That ",
    "Those ",
    "It ",
    "It's ",
    "This is ",
    "Its ",
    "They ",
    "Same ",
    "These are ",
];

/// A doc comment, and the file in which it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Comment {
    /// Path of the file below `src/`.
    pub file: String,
    /// First line of the comment.
    pub first_line: String,
}

/// Derives that print the doc comments of a type to the user: in the JSON Schema, in the help of the command.
const PRINTING: [&str; 5] = ["JsonSchema", "Args", "Parser", "Subcommand", "ValueEnum"];

/// The doc comments of a crate whose first words name nothing. Comments that the program prints are left out: their
/// wording is output.
pub(crate) fn hanging_comments(sources: &CrateSources) -> Vec<Comment> {
    let mut hanging = Vec::new();
    for module in &sources.modules {
        let mut tokens = TokenStream::new();
        for attribute in &module.attributes {
            attribute.to_tokens(&mut tokens);
        }
        let printing_macros: Vec<_> = module.items.iter().filter_map(printing_macro).collect();
        for item in &module.items {
            if !is_printed(item, &printing_macros) {
                item.to_tokens(&mut tokens);
            }
        }
        let mut first_lines = Vec::new();
        read(tokens, &mut first_lines);
        first_lines.retain(|line| HANGING.iter().any(|words| line.starts_with(words)));
        hanging.extend(first_lines.into_iter().map(|first_line| Comment {
            file: sources.files[module.file].clone(),
            first_line,
        }));
    }
    hanging
}

/// The name of a macro that makes types whose comments are printed.
#[expect(clippy::wildcard_enum_match_arm, reason = "only a macro makes types")]
fn printing_macro(item: &Item) -> Option<&Ident> {
    match item {
        Item::Macro(item) if derives_printing(item.mac.tokens.clone()) => item.ident.as_ref(),
        _ => None,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other item is no type"
)]
fn is_printed(item: &Item, printing_macros: &[&Ident]) -> bool {
    let attributes = match item {
        Item::Enum(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Macro(item) => {
            return printing_macros
                .iter()
                .any(|name| item.mac.path.is_ident(*name));
        }
        _ => return false,
    };
    attributes
        .iter()
        .any(|attribute| derives_printing(attribute.to_token_stream()))
}

fn derives_printing(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(name) => PRINTING.iter().any(|printing| name == printing),
        TokenTree::Group(group) => derives_printing(group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Collects the first line of each doc comment: the first of neighbouring `#[doc = "…"]`.
fn read(tokens: TokenStream, first_lines: &mut Vec<String>) {
    let mut is_within_comment = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => match doc_line(group.stream()) {
                Some(line) => {
                    if !is_within_comment {
                        first_lines.push(line.trim().to_owned());
                    }
                    is_within_comment = true;
                }
                None => {
                    read(group.stream(), first_lines);
                    is_within_comment = false;
                }
            },
            TokenTree::Punct(sign) if matches!(sign.as_char(), '#' | '!') => {}
            TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => {
                is_within_comment = false;
            }
        }
    }
}

/// The text of `doc = "text"`.
fn doc_line(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    let is_doc = tokens.next()?.to_string() == "doc" && tokens.next()?.to_string() == "=";
    let TokenTree::Literal(literal) = tokens.next()? else {
        return None;
    };
    let text = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?;
    is_doc.then(|| text.value())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_line_of_each_comment_is_read() {
        let code =
            "/// One.\n/// What follows.\nstruct A {\n/// Two.\nb: B }\n/** Three. */\nfn c() {}";
        let mut first_lines = Vec::new();
        read(code.parse().unwrap(), &mut first_lines);
        assert_eq!(first_lines, ["One.", "Two.", "Three."]);
    }
}
