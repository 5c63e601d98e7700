//! What a person is told of a file that is not TOML.

use seloste_source::read;

use crate::shown::shown;

fn faults(text: &str) -> String {
    let faults = read(text).unwrap_err();
    shown(&faults, "notice.toml", text)
}

#[test]
fn errors_of_syntax_and_of_meaning_are_shown_together() {
    insta::assert_snapshot!(faults("id = koe\nlanguages = [\"fi\" \"sv\"]\nupdatet = 2026-01-31\n"), @r#"
    error: `koe` is not in quotes
     --> notice.toml:1:6
      |
    1 | id = koe
      |      ^^^
      |
      = help: write `"koe"`

    error: a comma is missing in the array
     --> notice.toml:2:19
      |
    2 | languages = ["fi" "sv"]
      |                   ^
      |
      = help: put `,` between the values, or close the array with `]`

    error: unknown key `updatet`
     --> notice.toml:3:1
      |
    3 | updatet = 2026-01-31
      | ^^^^^^^
      |
      = help: did you mean `updated`?
    "#);
}

#[test]
fn an_array_that_is_not_closed_is_one_error() {
    insta::assert_snapshot!(faults("idd = 1\nlanguages = [\"fi\"\n\n[controller]\nname = \"Esimerkki Oy\"\n"), @r#"
    error: unknown key `idd`
     --> notice.toml:1:1
      |
    1 | idd = 1
      | ^^^
      |
      = help: did you mean `id`?

    error: the array is not closed
     --> notice.toml:2:18
      |
    2 | languages = ["fi"
      |                  ^
      |
      = help: write `]` at its end
    "#);
}

#[test]
fn a_fault_before_an_array_that_is_not_closed_is_its_own() {
    insta::assert_snapshot!(faults("languages = [\"fi\" \"sv\"]\ncites = []\n[controller]\nphones = [\"1\",\nemails = [\"a\"]\nweb = \"b\"\n[registre]\n"), @r#"
    error: a comma is missing in the array
     --> notice.toml:1:19
      |
    1 | languages = ["fi" "sv"]
      |                   ^
      |
      = help: put `,` between the values, or close the array with `]`

    error: the array is not closed
     --> notice.toml:4:15
      |
    4 | phones = ["1",
      |               ^
      |
      = help: write `]` at its end
    "#);
}

#[test]
fn an_array_that_is_open_at_the_end_is_one_error() {
    insta::assert_snapshot!(faults("[controller]\naddresses = [\n  { street = \"a\", city = \"b\" },\n"), @r#"
    error: the array is not closed
     --> notice.toml:3:32
      |
    3 |   { street = "a", city = "b" },
      |                                ^
      |
      = help: write `]` at its end
    "#);
    insta::assert_snapshot!(faults("register = { name = \"a\"\n[controller]\nname = \"b\"\n"), @r#"
    error: the table in braces is not closed
     --> notice.toml:1:24
      |
    1 | register = { name = "a"
      |                        ^
      |
      = help: write `}` at its end
    "#);
}

#[test]
fn a_broken_heading_hides_what_is_below_it() {
    insta::assert_snapshot!(faults("[contro ller]\nname = \"Esimerkki Oy\"\n\n[register]\nnames = \"a\"\n"), @r#"
    error: the heading is not closed
     --> notice.toml:1:8
      |
    1 | [contro ller]
      |        ^
      |
      = help: write `]` at its end

    error: unknown key `names`
     --> notice.toml:5:1
      |
    5 | names = "a"
      | ^^^^^
      |
      = help: did you mean `name`?
    "#);
}

#[test]
fn what_is_given_twice_is_named() {
    insta::assert_snapshot!(faults("id = \"a\"\nid = \"b\"\nlanguages = [\"fi\", \"sv\", \"fi\"]\n[dpo]\n[dpo]\n"), @r#"
    error: `id` is given twice
     --> notice.toml:2:1
      |
    2 | id = "b"
      | ^^
      |
      = help: keep one of the two, or join them

    error: `fi` is repeated in `languages`
     --> notice.toml:3:26
      |
    3 | languages = ["fi", "sv", "fi"]
      |                          ^^^^
      |
      = help: remove one of the two

    error: `dpo` is given twice
     --> notice.toml:5:2
      |
    5 | [dpo]
      |  ^^^
      |
      = help: keep one of the two, or join them
    "#);
}
