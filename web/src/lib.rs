#![doc = include_str!("../README.md")]

/// The style sheet for all pages and fragments, `seloste.css`. Its rules stand in the cascade layer `seloste`, so that
/// any rule of a site wins over them.
pub const STYLESHEET: &str = include_str!("../seloste.css");

/// A template for a generator of sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// The path of the template in a site, from the site's folder, with `/` between its parts.
    pub path: &'static str,
    /// The text of the template.
    pub text: &'static str,
}

/// The templates of a folder of this crate, each by its path in a site.
macro_rules! templates {
    ($folder:literal: $($path:literal),+ $(,)?) => {
        &[$(Template { path: $path, text: include_str!(concat!("../", $folder, "/", $path)) }),+]
    };
}

/// The templates for [Hugo](https://gohugo.io).
pub const HUGO: &[Template] = templates!("hugo":
    "layouts/_shortcodes/seloste.html",
    "layouts/_partials/seloste.html",
    "layouts/_partials/seloste-assets.html",
    "layouts/_partials/seloste-head.html",
    "layouts/_partials/seloste-page.html",
);

/// The templates for [Zola](https://www.getzola.org).
pub const ZOLA: &[Template] = templates!("zola":
    "templates/shortcodes/seloste.html",
    "templates/macros/seloste.html",
);
