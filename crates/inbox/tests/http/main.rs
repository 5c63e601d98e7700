//! The inbox over real HTTP, as browsers and programs use it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod any_body;
mod cross_origin;
mod failures;
mod forms;
mod programs;
mod receipts;
mod served;
