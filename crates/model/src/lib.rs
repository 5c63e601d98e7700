#![doc = include_str!("../README.md")]
//!
//! # Where to begin
//!
//! [`Notice`] is what a controller says of one register, and [`Request`] what a person asks of it. [`Notice::offers`]
//! joins the two: the kinds of request that follow from what a notice says. [`Words`] holds every sentence of a
//! language.
//!
//! This crate must not know file formats, HTML, the clock or the network. It is compiled into the build of a site and,
//! for wasm32, into the visitor's browser, so that both say the same.

mod address;
pub mod business_id;
pub mod calendar;
mod codes;
#[doc(hidden)]
pub mod cut;
pub mod date;
#[doc(hidden)]
pub mod decimal;
pub mod dialect;
pub mod due;
pub mod email;
pub mod identity_code;
mod lang;
pub mod notice;
pub mod page;
mod period;
mod phone;
pub mod request;
mod route;
mod text;
pub mod words;

pub use address::Address;
pub use business_id::BusinessId;
pub use date::Date;
pub use email::Email;
pub use lang::Lang;
pub use notice::Notice;
pub use period::{NotAPeriod, Period};
pub use phone::Phone;
pub use request::Request;
pub use route::{Route, Step};
pub use text::{EachLang, Said, Text};
pub use words::Words;
