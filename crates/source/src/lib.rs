//! Notice files: TOML read into the model, the model written as TOML, and where in the file each value
//! stands.
//!
//! Everything that a file may hold is known from one place, the JSON Schema of the model's own types: what is
//! refused, what is proposed instead, what an editor completes and how a file is laid out all follow from
//! it. Every fault of a file is found in one run, each with its place and with what to do about it.
//!
//! This crate knows TOML and the shape of the model. It must not know files, the terminal, the rules by
//! which a notice is judged (`lint`), HTML or old texts.

mod check;
mod depth;
mod fault;
mod holder;
mod id;
mod kind;
mod lines;
mod nearest;
mod places;
mod problem;
mod read;
mod schema;
mod shape;
mod show;
mod string_token;
mod syntax;
mod write;

pub use fault::Fault;
pub use holder::Holder;
pub use id::{is_id, proposed_id};
pub use kind::Kind;
pub use lines::Lines;
pub use places::Places;
pub use problem::{MeantKey, Problem};
pub use read::{read, read_as};
pub use schema::{schema, schema_of};
pub use show::{Look, show};
pub use string_token::StringToken;
pub use write::{Comments, Layout, write};
