//! Doc comments, each of which must be readable alone.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

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

/// The doc comments of a crate whose first words name nothing.
pub(crate) fn hanging_comments(sources: &CrateSources) -> Vec<Comment> {
    let mut hanging = Vec::new();
    for module in &sources.modules {
        let mut tokens = TokenStream::new();
        for attribute in &module.attributes {
            attribute.to_tokens(&mut tokens);
        }
        for item in &module.items {
            item.to_tokens(&mut tokens);
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
