//! The tools that the checks need beyond Rust. Each is found on this machine or set up, from the
//! distribution's packages where possible. Where neither works, a message says what to do.
//! The tests only look for tools; `cargo xtask test` sets them up first.

pub mod axe;
pub mod cache;
pub mod cargo_install;
pub mod chromedriver;
pub mod chromium;
pub mod debian;
pub mod debian_archive;
pub mod esbuild;
pub mod firefox;
pub mod geckodriver;
pub mod host_scripts;
pub mod hugo;
pub mod java;
pub mod node;
pub mod npm;
pub mod npm_package;
pub mod pip_package;
pub mod program;
pub mod python;
pub mod rust_src;
pub mod search_path;
pub mod style_kits;
pub mod trunk;
pub mod typescript;
pub mod variable;
pub mod vnu;
pub mod wasm_opt;
pub mod wasm_target;
pub mod zola;

use std::path::PathBuf;

use anyhow::Result;

/// A tool that can be set up.
pub struct Tool {
    /// The name of the tool in headings.
    pub name: &'static str,
    /// Sets the tool up where it is missing, and gives its path.
    pub set_up: fn() -> Result<PathBuf>,
}

/// Every tool, in the order in which they can be set up.
pub const ALL: &[Tool] = &[
    Tool {
        name: "wasm32 target",
        set_up: wasm_target::set_up,
    },
    Tool {
        name: "Chromium",
        set_up: || chromium::PROGRAM.set_up(),
    },
    Tool {
        name: "ChromeDriver",
        set_up: || chromedriver::PROGRAM.set_up(),
    },
    Tool {
        name: "Firefox",
        set_up: || firefox::PROGRAM.set_up(),
    },
    Tool {
        name: "geckodriver",
        set_up: || geckodriver::PROGRAM.set_up(),
    },
    Tool {
        name: "Java",
        set_up: || java::PROGRAM.set_up(),
    },
    Tool {
        name: "vnu (HTML validator)",
        set_up: vnu::set_up,
    },
    Tool {
        name: "axe-core",
        set_up: axe::set_up,
    },
    Tool {
        name: "style sheets of many pages",
        set_up: style_kits::set_up,
    },
    Tool {
        name: "scripts of many pages",
        set_up: host_scripts::set_up,
    },
    Tool {
        name: "esbuild",
        set_up: esbuild::set_up,
    },
    Tool {
        name: "wasm-opt",
        set_up: wasm_opt::set_up,
    },
    Tool {
        name: "TypeScript",
        set_up: typescript::set_up,
    },
    Tool {
        name: "Trunk",
        set_up: || trunk::PROGRAM.set_up(),
    },
    Tool {
        name: "Hugo, the newest",
        set_up: || hugo::NEWEST.set_up(),
    },
    Tool {
        name: "Hugo, the oldest",
        set_up: || hugo::OLDEST.set_up(),
    },
    Tool {
        name: "Zola",
        set_up: zola::set_up,
    },
];
