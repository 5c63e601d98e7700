//! Texts of several lines, in a small part of Markdown.
//!
//! ```text
//! text      = block *( blank-line block )
//! block     = list | paragraph
//! list      = 1*( marker text-line )        marker: "- " "· " "• " and the like
//! paragraph = 1*text-line                   a line that was wrapped is joined to the next,
//!                                           any other line break is kept
//! ```
//!
//! Old notices pass through here too, so nothing is ever dropped: a sign that is not understood as markup is printed as
//! it stands.

mod inline;
mod lines;

use std::fmt::{self, Write};

use seloste_model::Lang;

use crate::html::prints_html;
use lines::Line;

/// A text by a person, and its language where that is not the page's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Prose<'a> {
    /// The text as written.
    pub(crate) text: &'a str,
    /// The language, where it differs from the page's.
    pub(crate) lang: Option<Lang>,
}

prints_html!(Prose<'_>);

impl Prose<'_> {
    fn write(&self, dest: &mut dyn Write) -> fmt::Result {
        if let Some(lang) = self.lang {
            write!(dest, "<div lang=\"{lang}\">")?;
        }
        write_blocks(dest, self.text)?;
        if self.lang.is_some() {
            dest.write_str("</div>")?;
        }
        Ok(())
    }
}

/// The block that the lines read so far belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    Paragraph,
    List,
}

fn write_blocks(dest: &mut dyn Write, text: &str) -> fmt::Result {
    let markers = lines::Markers::of(text);
    let mut open = Open::Nothing;
    // The lines of one paragraph or list item, joined; a line break that is kept is a `\n`.
    let mut gathered = String::new();
    let mut previous = "";
    for line in text.lines() {
        match markers.read(line) {
            Line::Blank => {
                flush(dest, open, &mut gathered)?;
                if open == Open::Paragraph {
                    open = Open::Nothing;
                }
            }
            Line::Item(content) => {
                flush(dest, open, &mut gathered)?;
                if open != Open::List {
                    dest.write_str("<ul>\n")?;
                    open = Open::List;
                }
                gathered.push_str(content);
            }
            Line::Text(content) => {
                let goes_on = !gathered.is_empty()
                    && match open {
                        Open::Nothing => false,
                        Open::Paragraph => true,
                        Open::List => {
                            lines::is_indented(line) || lines::was_wrapped(previous, content)
                        }
                    };
                if goes_on {
                    let wrapped = lines::was_wrapped(previous, content);
                    gathered.push(if wrapped || open == Open::List {
                        ' '
                    } else {
                        '\n'
                    });
                } else {
                    flush(dest, open, &mut gathered)?;
                    if open == Open::List {
                        dest.write_str("</ul>\n")?;
                    }
                    open = Open::Paragraph;
                }
                gathered.push_str(content);
            }
        }
        previous = line.trim();
    }
    flush(dest, open, &mut gathered)?;
    if open == Open::List {
        dest.write_str("</ul>\n")?;
    }
    Ok(())
}

fn flush(dest: &mut dyn Write, open: Open, gathered: &mut String) -> fmt::Result {
    if gathered.is_empty() {
        return Ok(());
    }
    let (before, after) = match open {
        Open::List => ("<li>", "</li>\n"),
        Open::Paragraph | Open::Nothing => ("<p>", "</p>\n"),
    };
    dest.write_str(before)?;
    inline::write(dest, gathered)?;
    dest.write_str(after)?;
    gathered.clear();
    Ok(())
}

#[cfg(test)]
mod tests;
