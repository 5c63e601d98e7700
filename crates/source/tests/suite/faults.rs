//! What a person is told of the faults of a file.

use seloste_source::read;

use crate::shown::shown;

fn faults(text: &str) -> String {
    let faults = read(text).unwrap_err();
    shown(&faults, "notice.toml", text)
}

#[test]
fn three_errors_are_all_shown() {
    insta::assert_snapshot!(faults("id = \"koe\"\nlanguages = [\"fi\", \"de\"]\ndrawn_up = \"2018-13-45\"\n\n[controler]\nname = \"Esimerkki Oy\"\n"), @r#"
    error: unknown value `de` in `languages`
     --> notice.toml:2:20
      |
    2 | languages = ["fi", "de"]
      |                    ^^^^
      |
      = help: write one of `fi`, `sv`, `en`

    error: `2018-13-45` is not a date
     --> notice.toml:3:12
      |
    3 | drawn_up = "2018-13-45"
      |            ^^^^^^^^^^^^
      |
      = help: write year-month-day, for example 2026-01-31

    error: unknown key `controler`
     --> notice.toml:5:2
      |
    5 | [controler]
      |  ^^^^^^^^^
      |
      = help: did you mean `controller`?
    "#);
}

#[test]
fn a_key_below_the_wrong_heading_is_sent_where_it_belongs() {
    insta::assert_snapshot!(faults("[register]\nname = \"a\"\nupdated = 2026-01-31\nwording = 1\n"), @r#"
    error: unknown key `updated`
     --> notice.toml:3:1
      |
    3 | updated = 2026-01-31
      | ^^^^^^^
      |
      = help: `updated` belongs at the top of the file, before the first `[table]`

    error: unknown key `wording`
     --> notice.toml:4:1
      |
    4 | wording = 1
      | ^^^^^^^
      |
      = help: write `[[wording]]` on a line of its own, and its keys below it
    "#);
}

#[test]
fn wrong_brackets_are_told() {
    insta::assert_snapshot!(faults("[contacts]\nname = \"a\"\n[[purposes]]\ntext = \"a\"\n[[controller]]\n"), @r#"
    error: expected an array for `contacts`, found a table
     --> notice.toml:1:1
      |
    1 | [contacts]
      | ^^^^^^^^^^
      |
      = help: write `[[contacts]]`, with two brackets

    error: expected a table for `purposes`, found an array of tables
     --> notice.toml:3:1
      |
    3 | [[purposes]]
      | ^^^^^^^^^^^^
      |
      = help: write `[purposes]` once, and what is in it as `items = [ … ]`

    error: expected a table for `controller`, found an array of tables
     --> notice.toml:5:1
      |
    5 | [[controller]]
      | ^^^^^^^^^^^^^^
      |
      = help: write `[controller]`, with single brackets
    "#);
}

#[test]
fn values_of_the_wrong_kind_say_what_to_write() {
    insta::assert_snapshot!(
        faults("law = 1999\ncites = \"523/1999\"\npurposes = \"a\"\ntitle = [\"a\"]\n[right_access]\nonly_on_refusal = \"yes\"\naddress = \"Kotikatu 1\"\n"),
        @r#"
    error: expected a string for `law`, found a whole number
     --> notice.toml:1:7
      |
    1 | law = 1999
      |       ^^^^
      |
      = help: write it in quotes: `"1999"`

    error: expected an array for `cites`, found a string
     --> notice.toml:2:9
      |
    2 | cites = "523/1999"
      |         ^^^^^^^^^^
      |
      = help: put it in brackets: `["523/1999"]`

    error: expected a table for `purposes`, found a string
     --> notice.toml:3:12
      |
    3 | purposes = "a"
      |            ^^^
      |
      = help: write `[purposes]` on a line of its own, and `text = …` below it

    error: expected a string or a table for `title`, found an array
     --> notice.toml:4:9
      |
    4 | title = ["a"]
      |         ^^^^^
      |
      = help: write one value, without brackets

    error: expected `true` or `false` for `only_on_refusal`, found a string
     --> notice.toml:6:19
      |
    6 | only_on_refusal = "yes"
      |                   ^^^^^
      |
      = help: write `true` or `false`, without quotes

    error: expected a table for `address`, found a string
     --> notice.toml:7:11
      |
    7 | address = "Kotikatu 1"
      |           ^^^^^^^^^^^^
      |
      = help: write a table of `attention`, `street`, `postal_code`, `city`, `country`
    "#
    );
}

#[test]
fn items_are_judged_as_what_they_were_meant_to_be() {
    insta::assert_snapshot!(
        faults("[purposes]\nitems = [\"a\", { nmae = \"b\" }, { name = { fi = 1, se = \"c\" }, basis = \"contrat\" }, { basis = [\"consent\", \"law\"] }, 5]\n"),
        @r#"
    error: unknown key `nmae`
     --> notice.toml:2:17
      |
    2 | items = ["a", { nmae = "b" }, { name = { fi = 1, se = "c" }, basis = "contrat" }, { basis = ["consent", "law"] }, 5]
      |                 ^^^^
      |
      = help: did you mean `name`?

    error: expected a string for `fi`, found a whole number
     --> notice.toml:2:47
      |
    2 | items = ["a", { nmae = "b" }, { name = { fi = 1, se = "c" }, basis = "contrat" }, { basis = ["consent", "law"] }, 5]
      |                                               ^
      |
      = help: write it in quotes: `"1"`

    error: unknown key `se`
     --> notice.toml:2:50
      |
    2 | items = ["a", { nmae = "b" }, { name = { fi = 1, se = "c" }, basis = "contrat" }, { basis = ["consent", "law"] }, 5]
      |                                                  ^^
      |
      = help: did you mean `sv`?

    error: unknown value `contrat` for `basis`
     --> notice.toml:2:70
      |
    2 | items = ["a", { nmae = "b" }, { name = { fi = 1, se = "c" }, basis = "contrat" }, { basis = ["consent", "law"] }, 5]
      |                                                                      ^^^^^^^^^
      |
      = help: did you mean `contract`?

    error: unknown value `law` in `basis`
     --> notice.toml:2:105
      |
    2 | items = ["a", { nmae = "b" }, { name = { fi = 1, se = "c" }, basis = "contrat" }, { basis = ["consent", "law"] }, 5]
      |                                                                                                         ^^^^^
      |
      = help: write one of `consent`, `contract`, `legal_obligation`, `vital_interests`, `public_task`, `legitimate_interests`, `1999_8_1_1`, `1999_8_1_2`, `1999_8_1_3`, `1999_8_1_4`, `1999_8_1_5`, `1999_8_1_6`, `1999_8_1_7`, `1999_8_1_8`, `1999_8_1_9`

    error: expected a string or a table in `items`, found a whole number
     --> notice.toml:2:115
      |
    2 | items = ["a", { nmae = "b" }, { name = { fi = 1, se = "c" }, basis = "contrat" }, { basis = ["consent", "law"] }, 5]
      |                                                                                                                   ^
      |
      = help: write it in quotes: `"5"`
    "#
    );
}

#[test]
fn periods_dates_and_numbers_are_checked() {
    insta::assert_snapshot!(
        faults("updated = 2026-01-31T10:00:00\ndrawn_up = 2026-02-30\n[retention]\nitems = [{ period = \"10 vuotta\" }]\n[[wording]]\nlevel = 300\n"),
        @r#"
    error: `2026-01-31T10:00:00` is not a date
     --> notice.toml:1:11
      |
    1 | updated = 2026-01-31T10:00:00
      |           ^^^^^^^^^^^^^^^^^^^
      |
      = help: write year-month-day, for example 2026-01-31

    error: `2026-02-30` is not a date
     --> notice.toml:2:12
      |
    2 | drawn_up = 2026-02-30
      |            ^^^^^^^^^^
      |
      = help: write year-month-day, for example 2026-01-31

    error: `10 vuotta` is not a period
     --> notice.toml:4:21
      |
    4 | items = [{ period = "10 vuotta" }]
      |                     ^^^^^^^^^^^
      |
      = help: write for example P10Y (ten years), P6M (six months) or P30D (thirty days)

    error: `300` is out of range for `level`
     --> notice.toml:6:9
      |
    6 | level = 300
      |         ^^^
      |
      = help: write a whole number from 0 to 255
    "#
    );
}

#[test]
fn another_version_and_an_unfit_id_are_refused() {
    insta::assert_snapshot!(faults("schema = 2\nid = \"Asiakasrekisteri Ähtäri\"\n"), @r#"
    error: unknown version `2` of the file format
     --> notice.toml:1:10
      |
    1 | schema = 2
      |          ^
      |
      = help: write `schema = 1`, or use a version of seloste that knows the newer format

    error: `Asiakasrekisteri Ähtäri` cannot be an id
     --> notice.toml:2:6
      |
    2 | id = "Asiakasrekisteri Ähtäri"
      |      ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write lower-case letters a to z, digits and hyphens, for example `asiakasrekisteri-ahtari`
    "#);
}

#[test]
fn what_a_terminal_would_obey_is_not_shown_as_it_is() {
    let shown = faults("\"\u{1b}[31mred\u{7}\" = 1\nid = \"\\u001b[2J\"\n");
    assert!(!shown.contains(['\u{1b}', '\u{7}']), "{shown}");
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
    assert!(read("\u{feff}id = \"a\"\r\n[register]\r\nname = \"b\"\r\n").is_ok());
    insta::assert_snapshot!(faults("\u{feff}idd = \"a\"\r\n\r\n[register]\r\nnam = \"b\"\r\n"), @r#"
    error: unknown key `idd`
     --> notice.toml:1:1
      |
    1 | idd = "a"
      | ^^^
      |
      = help: did you mean `id`?

    error: unknown key `nam`
     --> notice.toml:4:1
      |
    4 | nam = "b"
      | ^^^
      |
      = help: did you mean `name`?
    "#);
}
