//! Notice files as their writers and readers meet them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should fail")]

mod any_notice;
mod configuration;
mod faults;
mod layout;
mod rough_input;
mod round_trip;
mod shown;
mod syntax;
