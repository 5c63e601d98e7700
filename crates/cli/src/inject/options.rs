//! The options of `seloste inject`.

use std::path::PathBuf;

use clap::Args;

use crate::config::FILE_NAME;

/// The options of `seloste inject`.
#[derive(Args)]
pub struct InjectOptions {
    /// Folder of the built site, whose pages have placeholders such as <div data-seloste="asiakkaat"></div>
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Site configuration
    #[arg(long, value_name = "FILE", default_value = FILE_NAME)]
    pub config: PathBuf,
    /// Address of the folder with the style sheet and the widget, instead of one relative to each page
    #[arg(long, value_name = "URL", conflicts_with = "no_assets")]
    pub assets: Option<String>,
    /// Neither copy the style sheet and the widget nor link to them: the site's own templates do
    #[arg(long)]
    pub no_assets: bool,
}
