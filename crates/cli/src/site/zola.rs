//! What a Zola site takes in. The parts stand in a folder of `content/` without an index: what is in there is not
//! published, and `zola serve` notices when it changes.

use super::parts::Folders;

/// Where Zola looks.
pub const FOLDERS: Folders = Folders {
    parts: "content/seloste/",
    data: "content/seloste/",
    published: "static/seloste/",
};
