#![doc = include_str!("../README.md")]
//!
//! Everything that a file may hold is known from one place, the JSON Schema of the model's own types. Faults, proposals
//! for mistyped words, completion in editors and the layout of written files all follow from it. Every fault of a file
//! is found in one run, each with its place and with advice.
//!
//! This crate knows TOML and the shape of the model. It must not know files, the terminal, the rules by which a notice
//! is judged (`seloste-lint`), HTML or old texts.

mod check;
mod depth;
mod fault;
mod holder;
mod id;
mod lines;
mod nearest;
mod places;
mod problem;
mod quote;
mod read;
mod schema;
mod shape;
mod string_token;
mod syntax;
mod value_kind;
mod write;

pub use fault::Fault;
pub use holder::Holder;
pub use id::{is_id, proposed_id};
pub use lines::Lines;
pub use nearest::{likeliest_code, nearest_key, nearest_name};
pub use places::Places;
pub use problem::{MeantKey, Problem};
pub use read::{read, read_as, read_with_places};
pub use schema::{schema, schema_of};
pub use shape::Shapes;
pub use shape::lookup::{KnownKey, KnownWord, Notation};
pub use string_token::StringToken;
pub use value_kind::ValueKind;
pub use write::{Comments, Layout, write};
