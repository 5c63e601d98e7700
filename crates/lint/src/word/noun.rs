//! Finnish nouns in their cases.

/// A case of the Finnish noun, as far as names are written in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Case {
    Nominative,
    Genitive,
    Partitive,
    Inessive,
    Elative,
    Illative,
    Adessive,
    Ablative,
    Allative,
    Essive,
    Translative,
    Abessive,
}

/// The grammatical number of a noun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Number {
    Singular,
    Plural,
}

/// The grammatical form of a noun.
pub(crate) type Form = (Number, Case);

/// A noun by the stems that its forms are built on; for `laki`: `laki, lai|n, lakia, lakiin, laki|na; lakien,
/// lakeja, lae|issa, lakeihin, lake|ina`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Noun {
    pub(super) nominative: &'static str,
    /// The stem of the genitive and of the local cases.
    pub(super) weak: &'static str,
    pub(super) partitive: &'static str,
    pub(super) illative: &'static str,
    /// The stem of the essive.
    pub(super) strong: &'static str,
    pub(super) plural: Option<Plural>,
    pub(super) vowels: Vowels,
}

/// The plural of a noun by its stems.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plural {
    pub(super) genitives: &'static [&'static str],
    pub(super) partitive: &'static str,
    /// The stem of the local cases.
    pub(super) weak: &'static str,
    pub(super) illative: &'static str,
    /// The stem of the essive.
    pub(super) strong: &'static str,
}

/// The vowels that the endings take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vowels {
    /// Back vowels: `-ssa`.
    Back,
    /// Front vowels: `-ssä`.
    Front,
}

/// The endings that are put to a weak stem.
const LOCAL: [(Case, &str); 7] = [
    (Case::Inessive, "ssa"),
    (Case::Elative, "sta"),
    (Case::Adessive, "lla"),
    (Case::Ablative, "lta"),
    (Case::Allative, "lle"),
    (Case::Translative, "ksi"),
    (Case::Abessive, "tta"),
];

impl Noun {
    /// Every form of the noun. A form with two spellings is there twice.
    pub(crate) fn forms(&self) -> Vec<(Form, String)> {
        let mut forms = Vec::new();
        let mut singular = |case, form: String| forms.push(((Number::Singular, case), form));
        singular(Case::Nominative, self.nominative.to_owned());
        singular(Case::Genitive, format!("{}n", self.weak));
        singular(Case::Partitive, self.partitive.to_owned());
        singular(Case::Illative, self.illative.to_owned());
        singular(Case::Essive, self.ended(self.strong, "na"));
        for (case, ending) in LOCAL {
            singular(case, self.ended(self.weak, ending));
        }
        if let Some(plural) = self.plural {
            let mut many = |case, form: String| forms.push(((Number::Plural, case), form));
            many(Case::Nominative, format!("{}t", self.weak));
            for genitive in plural.genitives {
                many(Case::Genitive, (*genitive).to_owned());
            }
            many(Case::Partitive, plural.partitive.to_owned());
            many(Case::Illative, plural.illative.to_owned());
            many(Case::Essive, self.ended(plural.strong, "na"));
            for (case, ending) in LOCAL {
                many(case, self.ended(plural.weak, ending));
            }
        }
        forms
    }

    /// The noun in this form; none where the noun lacks it.
    pub(crate) fn in_form(&self, wanted: Form) -> Option<String> {
        self.forms()
            .into_iter()
            .find_map(|(form, text)| (form == wanted).then_some(text))
    }

    fn ended(&self, stem: &str, ending: &str) -> String {
        let ending = match self.vowels {
            Vowels::Back => ending.to_owned(),
            Vowels::Front => ending.replace('a', "ä"),
        };
        format!("{stem}{ending}")
    }
}
