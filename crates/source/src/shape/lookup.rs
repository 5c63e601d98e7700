//! The keys and words that may be written at a place of a file, which a route of keys leads to.

use seloste_model::{Route, Step};

use super::{ChoiceWord, Described, KeyShape, Shape, ShapeId, Shapes, TableShape, TextForm};

/// A key that a table may have.
#[derive(Clone, Copy, Debug)]
pub struct KnownKey<'s> {
    /// The key.
    pub name: &'s str,
    /// The meaning of the key.
    pub description: &'s str,
    /// The notation of the key's value.
    pub notation: Notation,
}

/// The notation of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// In quotes.
    Text,
    /// In quotes, one of a few words.
    Choice,
    /// Without quotes: a number, a date, true or false.
    Bare,
    /// A table.
    Table,
    /// Several texts.
    Texts,
    /// Several of a few words.
    Choices,
    /// Several tables.
    Tables,
}

/// A word that a value may be.
#[derive(Clone, Copy, Debug)]
pub struct KnownWord<'s> {
    /// The word.
    pub value: &'s str,
    /// [`Notation::Choice`], or [`Notation::Bare`] for a word without quotes.
    pub notation: Notation,
    /// The meaning of the word; empty for a term of the vocabulary.
    pub description: &'s str,
    /// The name of the type that has this value, such as `PurposeTerm`; empty where it has none.
    pub type_name: &'s str,
}

impl Shapes {
    /// The keys of the table that a route leads to. A route may lead through a list with or without a number.
    pub fn keys(&self, route: &Route) -> Vec<KnownKey<'_>> {
        let tables = self.tables(route.steps());
        let keys = tables.iter().flat_map(|table| &table.keys);
        keys.map(|key| KnownKey {
            name: &key.name,
            description: self.description(key),
            notation: self.notation(key.shape),
        })
        .collect()
    }

    /// The key that a route ends in.
    pub fn key(&self, route: &Route) -> Option<KnownKey<'_>> {
        let name = route.steps().last()?.key()?;
        let mut keys = self.keys(&route.parent()?).into_iter();
        keys.find(|key| key.name == name)
    }

    /// The words that the value at the end of a route may be.
    pub fn words(&self, route: &Route) -> Vec<KnownWord<'_>> {
        let Some((Step::Key(name), table)) = route.steps().split_last() else {
            return Vec::new();
        };
        let leaves = self.values(&self.tables(table), name);
        leaves.into_iter().flat_map(words).collect()
    }

    /// The description of a key, or else that of its type.
    fn description<'s>(&'s self, key: &'s KeyShape) -> &'s str {
        let of_type = self.leaves(key.shape);
        let of_type = of_type.into_iter().map(|leaf| leaf.description.as_str());
        let mut descriptions = key.description.as_deref().into_iter().chain(of_type);
        descriptions
            .find(|description| !description.is_empty())
            .unwrap_or_default()
    }

    fn notation(&self, id: ShapeId) -> Notation {
        if let Shape::AnyOf(branches) = self.shape(id)
            && let Some(first) = branches.first()
        {
            return self.notation(*first);
        }
        let Shape::List { each, .. } = self.shape(id) else {
            return of_one(self.shape(id));
        };
        let of_each = self.leaves(*each);
        let of_each: Vec<Notation> = of_each.iter().map(|leaf| of_one(&leaf.shape)).collect();
        if of_each.contains(&Notation::Table) {
            Notation::Tables
        } else if of_each.contains(&Notation::Choice) {
            Notation::Choices
        } else {
            Notation::Texts
        }
    }

    fn tables(&self, route: &[Step]) -> Vec<&TableShape> {
        let mut tables = tables(self.leaves(self.root));
        for name in route.iter().filter_map(Step::key) {
            tables = self::tables(self.values(&tables, name));
        }
        tables
    }

    /// The shapes that the value of a key of these tables may have.
    fn values(&self, tables: &[&TableShape], name: &str) -> Vec<&Described> {
        let key = tables.iter().find_map(|table| table.key(name));
        key.map_or_else(Vec::new, |key| self.leaves(key.shape))
    }

    /// The shapes that a value may have, or each value of a list.
    fn leaves(&self, id: ShapeId) -> Vec<&Described> {
        if let Shape::AnyOf(branches) = self.shape(id) {
            let branches = branches.iter();
            return branches.flat_map(|branch| self.leaves(*branch)).collect();
        }
        if let Shape::List { each, .. } = self.shape(id) {
            return self.leaves(*each);
        }
        vec![&self.shapes[id]]
    }
}

fn tables(leaves: Vec<&Described>) -> Vec<&TableShape> {
    let mut tables = Vec::new();
    for leaf in leaves {
        if let Shape::Table(table) = &leaf.shape {
            tables.push(table);
        }
    }
    tables
}

/// The notation of a value that is neither a list nor one of several shapes.
fn of_one(shape: &Shape) -> Notation {
    match shape {
        Shape::Table(_) => Notation::Table,
        Shape::Integer { .. } | Shape::Number | Shape::Boolean | Shape::Text(TextForm::Date) => {
            Notation::Bare
        }
        Shape::Choice(_) => Notation::Choice,
        Shape::Text(TextForm::Free | TextForm::Period)
        | Shape::List { .. }
        | Shape::AnyOf(_)
        | Shape::Anything => Notation::Text,
    }
}

fn words<'s>(leaf: &'s Described) -> Vec<KnownWord<'s>> {
    let known = |value, notation, description: &'s str| KnownWord {
        value,
        notation,
        description,
        type_name: &leaf.type_name,
    };
    if let Shape::Boolean = leaf.shape {
        let words = ["true", "false"];
        return words
            .map(|word| known(word, Notation::Bare, &leaf.description))
            .to_vec();
    }
    let Shape::Choice(words) = &leaf.shape else {
        return Vec::new();
    };
    let known = |word: &'s ChoiceWord| known(&word.value, Notation::Choice, &word.description);
    words.iter().map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_descriptions_and_notations() {
        let shapes = Shapes::of_notice();
        for (dotted, notation) in [
            ("id", Notation::Text),
            ("schema", Notation::Bare),
            ("updated", Notation::Bare),
            ("title", Notation::Text),
            ("law", Notation::Choice),
            ("languages", Notation::Choices),
            ("cites", Notation::Texts),
            ("controller", Notation::Table),
            ("contacts", Notation::Tables),
            ("purposes.items", Notation::Tables),
            ("purposes.items.kind", Notation::Choice),
            ("purposes.items.basis", Notation::Choice),
            ("purposes.items.marketing", Notation::Bare),
            ("controller.addresses", Notation::Tables),
        ] {
            let route = Route::parse(dotted);
            let key = shapes.key(&route).unwrap();
            assert_eq!(key.notation, notation, "{dotted}");
            assert!(!key.description.is_empty(), "{dotted}");
        }
        assert!(shapes.key(&Route::parse("purposes.items.basic")).is_none());
        assert!(shapes.keys(&Route::parse("id.a")).is_empty());
    }

    #[test]
    fn values_are_known_also_in_lists() {
        let shapes = Shapes::of_notice();
        let values = |dotted| -> Vec<&str> {
            let words = shapes.words(&Route::parse(dotted));
            words.iter().map(|word| word.value).collect()
        };
        assert_eq!(values("languages"), ["fi", "sv", "en"]);
        assert_eq!(values("purposes.items.marketing"), ["true", "false"]);
        assert!(values("purposes.items.kind").contains(&"newsletter"));
        assert!(values("purposes.items.basis").contains(&"consent"));
        assert!(values("id").is_empty());
        assert_eq!(
            shapes.words(&Route::parse("purposes.items.kind"))[0].type_name,
            "PurposeTerm"
        );
    }
}
