//! Words and names, found in texts in any of their forms.
//!
//! Finnish inflects: the stem of a noun changes with its case, and names are inflected like other nouns. The
//! forms are written out from the noun's stems, so that a name is found as a whole word in every case, no
//! other word is taken for it, and a name put in its place can stand in the same case.

mod lexicon;
mod noun;
mod nouns;
mod pattern;
mod renamed;

pub(crate) use lexicon::{Hit, Lexicon};
pub(crate) use noun::{Case, Form, Number};
pub(crate) use nouns::{
    ANNETTU, DIREKTIIVI, ITELLA, JÄRJESTELMÄ, KAARI, KESKUS, LAKI, LAUTAKUNTA, LIITTO, MAISTRAATTI,
    OIKEUS, POSTI, REKISTERI, SELOSTE, TRAFI, TRAFICOM, VIRASTO,
};
pub(crate) use pattern::{Word, foreign_names};
pub(crate) use renamed::{as_written, capitalised, renamed, stands_in_address};
