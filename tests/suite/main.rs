//! End-to-end tests.

mod axe;
mod browser;
