//! A section of facts, and the five states it can be in.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::items::Item;
use crate::Text;

/// What a notice says of a section. With the fifth state, no table at all, these are different facts in
/// law: silence, a bare heading, "none", "none unless …" and a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is stated; the default of a table.
    #[default]
    Stated,
    /// There is a heading and nothing under it.
    HeadingOnly,
    /// The notice says that there is none.
    None,
    /// The notice says that there is none, or something, on a condition; `unless` holds it.
    Conditional,
}

/// A section of facts: what is said, item by item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    deny_unknown_fields,
    default,
    bound(deserialize = "I: Item + Deserialize<'de>")
)]
#[cfg_attr(feature = "schema", schemars(rename = "Section_of_{I}"))]
pub struct Section<I> {
    /// Whether it is stated, only a heading, none, or conditional.
    #[serde(skip_serializing_if = "super::is_default::is_default")]
    pub state: State,
    /// The condition, where the state is `conditional`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unless: Option<Text>,
    /// The text, in a small part of Markdown: paragraphs, `- ` lists, `**strong**`, `[text](address)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The items, one a line; a string alone is an item's name.
    #[serde(
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "names_or_items"
    )]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<NameOrItem<I>>"))]
    pub items: Vec<I>,
}

/// An item as written: its name alone, or a table.
#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(rename = "Name_or_{I}", untagged)]
#[expect(dead_code, reason = "the schema alone is made from it")]
enum NameOrItem<I> {
    /// The item's name.
    Name(String),
    /// The item with its facts.
    Item(I),
}

fn names_or_items<'de, D, I>(deserializer: D) -> Result<Vec<I>, D::Error>
where
    D: Deserializer<'de>,
    I: Item + Deserialize<'de>,
{
    let entries = Vec::<Entry<I>>::deserialize(deserializer)?;
    Ok(entries.into_iter().map(|entry| entry.0).collect())
}

/// An item that was written as its name or as a table.
struct Entry<I>(I);

// Derived, it would first be kept in a form that tells nothing of what it is to become; a notice has many items.
impl<'de, I: Item + Deserialize<'de>> Deserialize<'de> for Entry<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameOrTable<I>(PhantomData<I>);

        impl<'de, I: Item + Deserialize<'de>> Visitor<'de> for NameOrTable<I> {
            type Value = Entry<I>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name, or a table")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Entry<I>, E> {
                self.visit_string(name.to_owned())
            }

            fn visit_string<E: Error>(self, name: String) -> Result<Entry<I>, E> {
                Ok(Entry(I::named(Text::One(name))))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Entry<I>, A::Error> {
                I::deserialize(MapAccessDeserializer::new(map)).map(Entry)
            }
        }

        deserializer.deserialize_any(NameOrTable(PhantomData))
    }
}

impl<I> Default for Section<I> {
    fn default() -> Self {
        Section {
            state: State::default(),
            unless: None,
            text: None,
            items: Vec::new(),
        }
    }
}

impl<I> Section<I> {
    /// A section of this state with nothing else in it.
    pub fn of_state(state: State) -> Self {
        Section {
            state,
            ..Section::default()
        }
    }

    /// A stated section with these items.
    pub fn of_items(items: Vec<I>) -> Self {
        Section {
            items,
            ..Section::default()
        }
    }
}
