//! The first lines of the demo: where to look, and what to try there.

use std::path::Path;

/// A notice of the example site with every kind of request that the guide names.
const PAGE: &str = "verkkokauppa.en.html";

/// Prints the guide to the site at this address, whose requests are kept in this file.
pub fn print(origin: &str, requests: &Path) {
    println!(
        "seloste demo: the example site is served at {origin}/ as soon as it is built,
the first time after some minutes.

  1. Open {origin}/{PAGE}, the notice of a web shop that does not exist.
     {origin}/ lists the notices of all four organisations; each is there in Finnish and Swedish too.
  2. Unfold \"Stop direct marketing\", leave an address and send: the widget checks the form as you type,
     sends it and shows the receipt, with the day by which an answer is due.
  3. Switch scripts off in the browser, load the page again and send again: the same form works without the widget.
  4. What you sent is kept in {}.
",
        requests.display()
    );
}

#[cfg(test)]
mod tests {
    use std::fs;

    use seloste_model::request::Kind;
    use seloste_model::{Lang, Words};
    use xtask::workspace;

    use super::*;

    #[test]
    fn the_page_and_the_form_that_it_names_are_there() {
        let (notice, _) = PAGE.split_once('.').unwrap();
        let notices = workspace::fixture_notices().join("notices");
        assert!(fs::exists(notices.join(format!("{notice}.toml"))).unwrap());
        let words = Words::of(Lang::En);
        let title = (words.kind)(Kind::ObjectMarketing).title;
        assert!(title.starts_with("Stop direct marketing"), "{title}");
    }
}
