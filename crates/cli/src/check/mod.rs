//! `seloste check`: whether notices are lawful, current and complete.

pub mod located;
