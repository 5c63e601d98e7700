//! Zola.

use xtask::tools::zola;

use super::generator::Generator;

/// Zola as it is without any option. It gives every page a folder of its own.
pub const ZOLA: Generator = Generator {
    name: "Zola",
    templates: "zola",
    program: zola::set_up,
    arguments: |site, out| {
        vec![
            "--root".into(),
            site.into(),
            "build".into(),
            "--output-dir".into(),
            out.into(),
        ]
    },
    keys: ["path", "extra"],
    after_name: "/index.html",
};
