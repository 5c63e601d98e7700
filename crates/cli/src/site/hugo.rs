//! What a Hugo site takes in. The parts are assets, which Hugo publishes only where a template asks for it; HTML
//! under `content/` is refused by newer versions.

use super::parts::Folders;

/// Where Hugo looks.
pub const FOLDERS: Folders = Folders {
    parts: "assets/seloste/",
    data: "data/seloste/",
    published: "static/seloste/",
};
