//! End-to-end tests: the `seloste` command, the built pages in a real browser, and the way of
//! a request from a form to the inbox.
//!
//! These tests must not know how anything is done inside: they run the command, open the pages and
//! read the stored requests. A test fails where a tool is missing, and says how to get the tool.

mod accessibility;
mod any_homepage;
mod axe;
mod bad_build;
mod bad_input;
mod browser;
mod command;
mod console;
mod csp;
mod discoverability;
mod fixtures;
mod form_without_script;
mod free_port;
mod generators;
mod host_page;
mod hosts;
mod html_validity;
mod import;
mod inbox;
mod init;
mod inject;
mod narrow_screen;
mod npm;
mod patience;
mod pictures;
mod rebuild;
mod requests_over_http;
mod schema;
mod seeds;
mod site;
mod strict_site;
mod trunk_demo;
mod watch;
mod widget;
