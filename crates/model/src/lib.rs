//! What a privacy notice and a data subject's request are, what makes them complete, and the words for
//! both in every language.
//!
//! This crate knows no file format, no HTML, no clock, no network: it is compiled into the build step
//! and, for wasm32, into the visitor's browser, so what it says is the same in both.

pub mod address;
pub mod business_id;
pub mod calendar;
pub mod cut;
pub mod date;
pub mod decimal;
pub mod dialect;
pub mod due;
pub mod email;
pub mod identity_code;
pub mod lang;
pub mod notice;
pub mod page;
pub mod period;
pub mod phone;
pub mod request;
pub mod route;
pub mod text;
pub mod words;

pub use address::Address;
pub use business_id::BusinessId;
pub use date::Date;
pub use email::Email;
pub use lang::Lang;
pub use notice::Notice;
pub use period::Period;
pub use phone::Phone;
pub use request::Request;
pub use route::{Route, Step};
pub use text::Text;
pub use words::Words;
