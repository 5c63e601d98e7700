//! Hugo, the newest.

use xtask::tools::hugo::NEWEST;

use super::generator::Generator;

/// Hugo as it is without any option.
pub const HUGO: Generator = Generator {
    name: "Hugo",
    templates: "hugo",
    program: || NEWEST.set_up(),
    arguments: |site, out| {
        vec![
            "build".into(),
            "--source".into(),
            site.into(),
            "--destination".into(),
            out.into(),
        ]
    },
    keys: ["url", "params"],
    after_name: "",
};
