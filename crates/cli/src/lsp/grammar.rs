//! What may be written where in a file, by its JSON Schema.

use serde_json::Value;

/// The JSON Schema of a kind of file, looked at by routes of keys.
pub struct Grammar {
    schema: Value,
}

/// A key that a table may have.
#[derive(Clone, Copy, Debug)]
pub struct Key<'g> {
    /// The key.
    pub name: &'g str,
    /// What it is for.
    pub description: &'g str,
    /// How its value is written.
    pub form: Form,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
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

/// A value that may be written.
#[derive(Clone, Copy, Debug)]
pub struct Word<'g> {
    /// The value.
    pub value: &'g str,
    /// Whether it stands in quotes.
    pub form: Form,
    /// What it means; empty for a term of the vocabulary.
    pub description: &'g str,
    /// The type that it is a value of, where that has a name.
    pub kind: &'g str,
}

/// A schema without alternatives, and the name of its definition.
#[derive(Clone, Copy)]
struct Leaf<'g> {
    kind: &'g str,
    schema: &'g Value,
}

/// No schema of ours has definitions so deep within each other.
const DEEPEST: usize = 16;

impl Grammar {
    /// The grammar that this schema describes.
    pub fn of(schema: Value) -> Grammar {
        Grammar { schema }
    }

    /// The keys of the table that a route leads to. Lists on the way are passed through.
    pub fn keys(&self, route: &[String]) -> Vec<Key<'_>> {
        let tables = self.tables(route);
        let properties = tables.iter().filter_map(|leaf| properties(leaf)).flatten();
        properties
            .map(|(name, property)| self.described(name, property))
            .collect()
    }

    /// The key that a route ends in.
    pub fn key(&self, route: &[String]) -> Option<Key<'_>> {
        let (name, table) = route.split_last()?;
        let keys = self.keys(table);
        keys.into_iter().find(|key| key.name == name)
    }

    /// The words that the value at the end of a route may be.
    pub fn words(&self, route: &[String]) -> Vec<Word<'_>> {
        let Some(property) = self.property(route) else {
            return Vec::new();
        };
        let leaves = self.leaves(property);
        leaves.into_iter().flat_map(words).collect()
    }

    fn described<'g>(&'g self, name: &'g str, property: &'g Value) -> Key<'g> {
        let own = text(property, "description");
        let of_type = self.leaves(property);
        let of_type = of_type.iter().map(|leaf| text(leaf.schema, "description"));
        let description = std::iter::once(own).chain(of_type);
        Key {
            name,
            description: description
                .into_iter()
                .find(|description| !description.is_empty())
                .unwrap_or_default(),
            form: self.form(property),
        }
    }

    fn form(&self, property: &Value) -> Form {
        let mut schema = property;
        for _ in 0..DEEPEST {
            match (self.definition(schema), first_branch(schema)) {
                (Some((_, definition)), _) => schema = definition,
                (None, Some(branch)) if !branch_words(schema) => schema = branch,
                (None, _) => break,
            }
        }
        if text(schema, "type") == "array" {
            let of_items = self.leaves(schema);
            let has = |form| of_items.iter().any(|leaf| plain_form(leaf.schema) == form);
            return if has(Form::Table) {
                Form::Tables
            } else if has(Form::Choice) {
                Form::Choices
            } else {
                Form::Texts
            };
        }
        plain_form(schema)
    }

    fn property(&self, route: &[String]) -> Option<&Value> {
        let (name, table) = route.split_last()?;
        self.tables(table)
            .iter()
            .find_map(|leaf| leaf.schema.get("properties")?.get(name))
    }

    fn tables(&self, route: &[String]) -> Vec<Leaf<'_>> {
        let mut leaves = self.leaves(&self.schema);
        for name in route {
            let property = leaves
                .iter()
                .find_map(|leaf| leaf.schema.get("properties")?.get(name));
            leaves = property.map_or_else(Vec::new, |property| self.leaves(property));
        }
        leaves
    }

    /// The schemas that a value may follow, or each value of a list.
    fn leaves<'g>(&'g self, schema: &'g Value) -> Vec<Leaf<'g>> {
        let mut leaves = Vec::new();
        let mut open = vec![(Leaf { kind: "", schema }, 0)];
        while let Some((leaf, depth)) = open.pop() {
            if depth > DEEPEST {
                continue;
            }
            let branches = branches(leaf.schema);
            if let Some((kind, schema)) = self.definition(leaf.schema) {
                open.push((Leaf { kind, schema }, depth + 1));
            } else if !branches.is_empty() {
                let branches = branches.iter().rev();
                open.extend(branches.map(|schema| (Leaf { schema, ..leaf }, depth + 1)));
            } else if let Some(schema) = leaf.schema.get("items") {
                open.push((Leaf { kind: "", schema }, depth + 1));
            } else {
                leaves.push(leaf);
            }
        }
        leaves
    }

    fn definition<'g>(&'g self, schema: &'g Value) -> Option<(&'g str, &'g Value)> {
        let name = schema.get("$ref")?.as_str()?.rsplit('/').next()?;
        Some((name, self.schema.get("$defs")?.get(name)?))
    }
}

fn properties<'g>(leaf: &Leaf<'g>) -> Option<impl Iterator<Item = (&'g str, &'g Value)>> {
    let properties = leaf.schema.get("properties")?.as_object()?;
    Some(
        properties
            .iter()
            .map(|(name, value)| (name.as_str(), value)),
    )
}

fn branches(schema: &Value) -> &[Value] {
    let found = ["anyOf", "oneOf"]
        .iter()
        .find_map(|keyword| schema.get(keyword)?.as_array());
    found.map_or(&[], Vec::as_slice)
}

fn first_branch(schema: &Value) -> Option<&Value> {
    branches(schema).first()
}

/// Whether the alternatives of a schema are single words.
fn branch_words(schema: &Value) -> bool {
    first_branch(schema).is_some_and(|branch| branch.get("const").is_some())
}

fn plain_form(schema: &Value) -> Form {
    let is_choice = schema.get("enum").is_some() || branch_words(schema);
    match text(schema, "type") {
        "object" => Form::Table,
        "integer" | "number" | "boolean" => Form::Bare,
        _ if text(schema, "format") == "date" => Form::Bare,
        _ if is_choice || schema.get("const").is_some_and(Value::is_string) => Form::Choice,
        _ => Form::Text,
    }
}

fn words(leaf: Leaf<'_>) -> Vec<Word<'_>> {
    let described = |value, form| Word {
        value,
        form,
        description: match leaf.schema.get("enum") {
            Some(_) => "",
            None => text(leaf.schema, "description"),
        },
        kind: leaf.kind,
    };
    if text(leaf.schema, "type") == "boolean" {
        return ["true", "false"]
            .map(|value| described(value, Form::Bare))
            .to_vec();
    }
    let one = leaf.schema.get("const").into_iter();
    let several = leaf.schema.get("enum").and_then(Value::as_array);
    let values = one.chain(several.into_iter().flatten());
    values
        .filter_map(Value::as_str)
        .map(|value| described(value, Form::Choice))
        .collect()
}

fn text<'g>(schema: &'g Value, keyword: &str) -> &'g str {
    schema
        .get(keyword)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(dotted: &str) -> Vec<String> {
        dotted.split_terminator('.').map(str::to_owned).collect()
    }

    fn grammar() -> Grammar {
        Grammar::of(seloste_source::schema())
    }

    #[test]
    fn keys_have_descriptions_and_forms() {
        let grammar = grammar();
        for (dotted, form) in [
            ("id", Form::Text),
            ("schema", Form::Bare),
            ("updated", Form::Bare),
            ("title", Form::Text),
            ("law", Form::Choice),
            ("languages", Form::Choices),
            ("cites", Form::Texts),
            ("controller", Form::Table),
            ("contacts", Form::Tables),
            ("purposes.items", Form::Tables),
            ("purposes.items.kind", Form::Choice),
            ("purposes.items.basis", Form::Choice),
            ("purposes.items.marketing", Form::Bare),
            ("controller.addresses", Form::Tables),
        ] {
            let route = route(dotted);
            let key = grammar.key(&route).unwrap();
            assert_eq!(key.form, form, "{dotted}");
            assert!(!key.description.is_empty(), "{dotted}");
        }
        assert!(grammar.key(&route("purposes.items.basic")).is_none());
        assert!(grammar.keys(&route("id.a")).is_empty());
    }

    #[test]
    fn values_are_known_also_in_lists() {
        let grammar = grammar();
        let values = |dotted| -> Vec<&str> {
            let words = grammar.words(&route(dotted));
            words.iter().map(|word| word.value).collect()
        };
        assert_eq!(values("languages"), ["fi", "sv", "en"]);
        assert_eq!(values("purposes.items.marketing"), ["true", "false"]);
        assert!(values("purposes.items.kind").contains(&"newsletter"));
        assert!(values("purposes.items.basis").contains(&"consent"));
        assert!(values("id").is_empty());
        assert_eq!(
            grammar.words(&route("purposes.items.kind"))[0].kind,
            "PurposeTerm"
        );
    }
}
