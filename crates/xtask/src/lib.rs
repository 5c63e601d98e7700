//! The ground that the commands of `cargo xtask` and the end-to-end tests share: the tools of this
//! machine, the built `seloste` command, the site of the fixture notices on localhost, and the
//! forms of a built page as a browser without script would see them.
//!
//! This crate must not know the words of the pages, nor what a section of a notice or a request means
//! in law. Pages are read as a browser reads them, and `model` is asked only which kinds there are.

pub mod bare_form;
pub mod demo_page;
pub mod driver;
pub mod fixture_site;
pub mod headless_chromium;
pub mod processor_time;
pub mod seloste_command;
pub mod sent_form;
pub mod site_server;
pub mod tools;
pub mod workspace;
