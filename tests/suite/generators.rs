//! Notices in the sites of Hugo and Zola: the real generators build the example sites of `tests/sites`, whose pages
//! then hold what seloste wrote, and whose forms work.

mod adopting;
mod documentation;
mod generated_site;
mod hugo;
mod running;
mod same_html;
mod zola;
