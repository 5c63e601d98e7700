//! The meaning of the terms of the vocabulary: the words that a page prints for them, in every language.

use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};

use seloste_model::Lang;
use seloste_model::notice::{
    About, DataTerm, MeasureTerm, PurposeTerm, RecipientTerm, SourceTerm, SubjectTerm,
};
use seloste_model::words::Words;

/// The words of a value of one of the model's types in this language; `None` for a value that has no words.
pub fn meaning(type_name: &str, value: &str, lang: Lang) -> Option<&'static str> {
    let words = Words::of(lang);
    match type_name {
        "PurposeTerm" => read::<PurposeTerm>(value).map(words.terms.purpose),
        "DataTerm" => read::<DataTerm>(value).map(words.terms.data),
        "SubjectTerm" => read::<SubjectTerm>(value).map(words.terms.subject),
        "SourceTerm" => read::<SourceTerm>(value).map(words.terms.source),
        "RecipientTerm" => read::<RecipientTerm>(value).map(words.terms.recipient),
        "MeasureTerm" => read::<MeasureTerm>(value).map(words.terms.measure),
        "About" => read::<About>(value).map(words.heading),
        _ => None,
    }
}

fn read<T: DeserializeOwned>(value: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<Error>::new(value)).ok()
}

#[cfg(test)]
mod tests {
    use seloste_model::Route;
    use seloste_source::Shapes;

    use super::*;

    #[test]
    fn every_value_is_explained() {
        let shapes = Shapes::of_notice();
        let mut routes = vec![Route::ROOT];
        while let Some(route) = routes.pop() {
            for key in shapes.keys(&route) {
                let inner = route.clone().then(key.name.to_owned());
                for word in shapes.words(&inner) {
                    let means = !word.description.is_empty()
                        || meaning(word.type_name, word.value, Lang::Fi).is_some();
                    assert!(means, "{} {}", word.type_name, word.value);
                }
                assert!(inner.steps().len() < 8, "{inner:?}");
                routes.push(inner);
            }
        }
    }
}
