use std::collections::BTreeSet;

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};
use serde_json::{Value, json};

use super::*;
use crate::Route;
use crate::notice::SectionContent;

/// The fields of a notice that are no sections: what is said of the notice as a whole.
const OF_THE_WHOLE: [&str; 11] = [
    "schema",
    "id",
    "languages",
    "title",
    "drawn_up",
    "updated",
    "law",
    "cites",
    "rights",
    "wording",
    "silence",
];

/// A deserializer that only learns which fields a type asks for.
struct FieldNames<'a>(&'a mut Vec<&'static str>);

impl<'de> Deserializer<'de> for FieldNames<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("not a table"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        self.0.extend(fields);
        Err(Error::custom("only the names are wanted"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// A value that makes the section be there, as its table in a file.
fn something(content: SectionContent) -> Value {
    match content {
        SectionContent::Contacts => json!([{ "name": "Aino" }]),
        SectionContent::Controllers
        | SectionContent::Register
        | SectionContent::Facts
        | SectionContent::Right => json!({}),
    }
}

fn fields_of(about: About) -> Vec<&'static str> {
    let of_it = |field: &&str| About::of(&Route::parse(field)) == Some(about);
    FIELDS.iter().copied().filter(of_it).collect()
}

#[test]
fn every_field_of_a_notice_is_a_sections_or_is_about_the_whole() {
    let mut fields = Vec::new();
    // The names come with the error.
    let _ = Notice::deserialize(FieldNames(&mut fields));
    let known: BTreeSet<&str> = FIELDS.iter().copied().chain(OF_THE_WHOLE).collect();
    assert_eq!(fields.into_iter().collect::<BTreeSet<_>>(), known);
    assert_eq!(known.len(), FIELDS.len() + OF_THE_WHOLE.len());
}

#[test]
fn a_section_is_there_when_its_field_is() {
    for about in About::ALL {
        assert!(Notice::default().section(about).is_none(), "{about:?}");
        let first = fields_of(about)[0];
        let notice: Notice =
            serde_json::from_value(json!({ first: something(about.content()) })).unwrap();
        let there: Vec<About> = notice.sections().map(|(about, _)| about).collect();
        assert_eq!(there, [about]);
        let content = match notice.section(about).unwrap() {
            SectionView::Controller(_) => SectionContent::Controllers,
            SectionView::Contacts(_) => SectionContent::Contacts,
            SectionView::Register(_) => SectionContent::Register,
            SectionView::Facts(_) => SectionContent::Facts,
            SectionView::Right(_) => SectionContent::Right,
        };
        assert_eq!(about.content(), content);
        assert_eq!(notice.right(about).is_some(), about.is_right());
    }
}

#[test]
fn a_section_is_changed_in_the_field_of_its_code() {
    for about in About::ALL {
        let mut notice = Notice::default();
        match notice.section_mut(about) {
            SectionMut::Details => continue,
            SectionMut::Facts(section) => section.set_state(State::None),
            SectionMut::Right(right) => right.set_state(State::None),
        }
        let written = serde_json::to_value(&notice).unwrap();
        assert_eq!(written, json!({ about.code(): { "state": "none" } }));
    }
}

#[test]
fn rights_are_told_by_their_content_and_have_their_tags() {
    let rights: Vec<About> = About::ALL
        .into_iter()
        .filter(|one| one.is_right())
        .collect();
    assert_eq!(rights.len(), 10);
    for about in About::ALL {
        let is_one_right = about.is_right() && about != About::RightOther;
        assert_eq!(about.dpv().is_some(), is_one_right, "{about:?}");
        assert!(
            about.is_right() || !about.is_right_of_request(),
            "{about:?}"
        );
    }
}

#[test]
fn codes_are_what_serde_writes() {
    for about in About::ALL {
        assert_eq!(serde_json::to_value(about).unwrap(), about.code());
        assert_eq!(About::from_code(about.code()), Some(about));
        assert_eq!(About::of(&Route::parse(about.code())), Some(about));
    }
}

proptest! {
    #[test]
    fn a_route_leads_into_the_section_of_its_first_key(at in 0..FIELDS.len(), rest in "(\\.[a-z0-9]{1,6}){0,3}") {
        let about = About::of(&Route::parse(&format!("{}{rest}", FIELDS[at])));
        prop_assert!(about.is_some_and(|about| fields_of(about).contains(&FIELDS[at])));
    }

    #[test]
    fn what_is_about_the_whole_is_in_no_section(at in 0..OF_THE_WHOLE.len()) {
        prop_assert_eq!(About::of(&Route::parse(OF_THE_WHOLE[at])), None);
    }
}
