//! What is written is read as the same notice.

use std::fs;
use std::path::Path;

use proptest::prelude::*;

use seloste_model::Notice;
use seloste_source::{Comments, Layout, read, write};

use crate::any_notice::any_notice;
use crate::shown::shown;

const BARE: Layout = Layout {
    schema_link: None,
    comments: Comments::None,
};
const FULL: Layout = Layout {
    schema_link: Some("notice.schema.json"),
    comments: Comments::Sections,
};

#[track_caller]
fn read_again(notice: &Notice, layout: Layout<'_>) -> Notice {
    let text = write(notice, layout);
    read(&text).unwrap_or_else(|faults| panic!("{}", shown(&faults, "written", &text)))
}

proptest! {
    #[test]
    fn a_written_notice_is_read_as_the_same(notice in any_notice()) {
        prop_assert_eq!(&read_again(&notice, BARE), &notice);
        prop_assert_eq!(&read_again(&notice, FULL), &notice);
    }
}

#[test]
fn the_example_notices_are_read_and_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/notices/notices");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let name = path.display().to_string();
        let notice =
            read(&text).unwrap_or_else(|faults| panic!("{}", shown(&faults, &name, &text)));
        assert_eq!(read_again(&notice, FULL), notice, "{name}");
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn an_empty_notice_is_an_empty_file() {
    assert_eq!(write(&Notice::default(), BARE), "");
    assert_eq!(read(""), Ok(Notice::default()));
}
