//! The nouns that names of laws, authorities and companies end in.

use super::noun::{Noun, Plural, Vowels};

/// Act.
pub(crate) static LAKI: Noun = Noun {
    nominative: "laki",
    weak: "lai",
    partitive: "lakia",
    illative: "lakiin",
    strong: "laki",
    plural: Some(Plural {
        genitives: &["lakien"],
        partitive: "lakeja",
        weak: "laei",
        illative: "lakeihin",
        strong: "lakei",
    }),
    vowels: Vowels::Back,
};

/// Code of law; the ending of the Information Society Code.
pub(crate) static KAARI: Noun = Noun {
    nominative: "kaari",
    weak: "kaare",
    partitive: "kaarta",
    illative: "kaareen",
    strong: "kaare",
    plural: Some(Plural {
        genitives: &["kaarien", "kaarten"],
        partitive: "kaaria",
        weak: "kaari",
        illative: "kaariin",
        strong: "kaari",
    }),
    vowels: Vowels::Back,
};

/// Directive.
pub(crate) static DIREKTIIVI: Noun = Noun {
    nominative: "direktiivi",
    weak: "direktiivi",
    partitive: "direktiiviä",
    illative: "direktiiviin",
    strong: "direktiivi",
    plural: Some(Plural {
        genitives: &["direktiivien"],
        partitive: "direktiivejä",
        weak: "direktiivei",
        illative: "direktiiveihin",
        strong: "direktiivei",
    }),
    vowels: Vowels::Front,
};

/// Agency.
pub(crate) static VIRASTO: Noun = Noun {
    nominative: "virasto",
    weak: "virasto",
    partitive: "virastoa",
    illative: "virastoon",
    strong: "virasto",
    plural: Some(Plural {
        genitives: &["virastojen"],
        partitive: "virastoja",
        weak: "virastoi",
        illative: "virastoihin",
        strong: "virastoi",
    }),
    vowels: Vowels::Back,
};

/// Centre.
pub(crate) static KESKUS: Noun = Noun {
    nominative: "keskus",
    weak: "keskukse",
    partitive: "keskusta",
    illative: "keskukseen",
    strong: "keskukse",
    plural: Some(Plural {
        genitives: &["keskusten", "keskuksien"],
        partitive: "keskuksia",
        weak: "keskuksi",
        illative: "keskuksiin",
        strong: "keskuksi",
    }),
    vowels: Vowels::Back,
};

/// Association.
pub(crate) static LIITTO: Noun = Noun {
    nominative: "liitto",
    weak: "liito",
    partitive: "liittoa",
    illative: "liittoon",
    strong: "liitto",
    plural: Some(Plural {
        genitives: &["liittojen"],
        partitive: "liittoja",
        weak: "liitoi",
        illative: "liittoihin",
        strong: "liittoi",
    }),
    vowels: Vowels::Back,
};

/// Board.
pub(crate) static LAUTAKUNTA: Noun = Noun {
    nominative: "lautakunta",
    weak: "lautakunna",
    partitive: "lautakuntaa",
    illative: "lautakuntaan",
    strong: "lautakunta",
    plural: Some(Plural {
        genitives: &["lautakuntien"],
        partitive: "lautakuntia",
        weak: "lautakunni",
        illative: "lautakuntiin",
        strong: "lautakunti",
    }),
    vowels: Vowels::Back,
};

/// Register.
pub(crate) static REKISTERI: Noun = Noun {
    nominative: "rekisteri",
    weak: "rekisteri",
    partitive: "rekisteriä",
    illative: "rekisteriin",
    strong: "rekisteri",
    plural: Some(Plural {
        genitives: &["rekisterien", "rekistereiden", "rekistereitten"],
        partitive: "rekistereitä",
        weak: "rekisterei",
        illative: "rekistereihin",
        strong: "rekisterei",
    }),
    vowels: Vowels::Front,
};

/// System.
pub(crate) static JÄRJESTELMÄ: Noun = Noun {
    nominative: "järjestelmä",
    weak: "järjestelmä",
    partitive: "järjestelmää",
    illative: "järjestelmään",
    strong: "järjestelmä",
    plural: Some(Plural {
        genitives: &["järjestelmien"],
        partitive: "järjestelmiä",
        weak: "järjestelmi",
        illative: "järjestelmiin",
        strong: "järjestelmi",
    }),
    vowels: Vowels::Front,
};

/// Local register office.
pub(crate) static MAISTRAATTI: Noun = Noun {
    nominative: "maistraatti",
    weak: "maistraati",
    partitive: "maistraattia",
    illative: "maistraattiin",
    strong: "maistraatti",
    plural: Some(Plural {
        genitives: &["maistraattien"],
        partitive: "maistraatteja",
        weak: "maistraatei",
        illative: "maistraatteihin",
        strong: "maistraattei",
    }),
    vowels: Vowels::Back,
};

/// Right.
pub(crate) static OIKEUS: Noun = Noun {
    nominative: "oikeus",
    weak: "oikeude",
    partitive: "oikeutta",
    illative: "oikeuteen",
    strong: "oikeute",
    plural: Some(Plural {
        genitives: &["oikeuksien"],
        partitive: "oikeuksia",
        weak: "oikeuksi",
        illative: "oikeuksiin",
        strong: "oikeuksi",
    }),
    vowels: Vowels::Back,
};

/// Description, statement; the ending of `rekisteriseloste`.
pub(crate) static SELOSTE: Noun = Noun {
    nominative: "seloste",
    weak: "selostee",
    partitive: "selostetta",
    illative: "selosteeseen",
    strong: "selostee",
    plural: Some(Plural {
        genitives: &["selosteiden", "selosteitten"],
        partitive: "selosteita",
        weak: "selostei",
        illative: "selosteihin",
        strong: "selostei",
    }),
    vowels: Vowels::Back,
};

/// The name that the post had until 2015.
pub(crate) static ITELLA: Noun = Noun {
    nominative: "itella",
    weak: "itella",
    partitive: "itellaa",
    illative: "itellaan",
    strong: "itella",
    plural: None,
    vowels: Vowels::Back,
};

/// The post.
pub(crate) static POSTI: Noun = Noun {
    nominative: "posti",
    weak: "posti",
    partitive: "postia",
    illative: "postiin",
    strong: "posti",
    plural: None,
    vowels: Vowels::Back,
};

/// The transport safety agency of 2010 to 2018, by its short name.
pub(crate) static TRAFI: Noun = Noun {
    nominative: "trafi",
    weak: "trafi",
    partitive: "trafia",
    illative: "trafiin",
    strong: "trafi",
    plural: None,
    vowels: Vowels::Back,
};

/// The transport and communications agency from 2019, by its short name.
pub(crate) static TRAFICOM: Noun = Noun {
    nominative: "traficom",
    weak: "traficomi",
    partitive: "traficomia",
    illative: "traficomiin",
    strong: "traficomi",
    plural: None,
    vowels: Vowels::Back,
};

/// Given, as acts are: `annettu laki`.
pub(crate) static ANNETTU: Noun = Noun {
    nominative: "annettu",
    weak: "annetu",
    partitive: "annettua",
    illative: "annettuun",
    strong: "annettu",
    plural: None,
    vowels: Vowels::Back,
};

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(noun: &Noun) -> String {
        let forms: Vec<String> = noun.forms().into_iter().map(|(_, form)| form).collect();
        forms.join(" ")
    }

    #[test]
    fn every_noun_has_the_forms_of_the_grammar() {
        for (noun, expected) in [
            (
                &LAKI,
                "laki lain lakia lakiin lakina laissa laista lailla lailta laille laiksi laitta \
                 lait lakien lakeja lakeihin lakeina laeissa laeista laeilla laeilta laeille laeiksi laeitta",
            ),
            (
                &KAARI,
                "kaari kaaren kaarta kaareen kaarena kaaressa kaaresta kaarella kaarelta kaarelle kaareksi \
                 kaaretta kaaret kaarien kaarten kaaria kaariin kaarina kaarissa kaarista kaarilla kaarilta \
                 kaarille kaariksi kaaritta",
            ),
            (
                &DIREKTIIVI,
                "direktiivi direktiivin direktiiviä direktiiviin direktiivinä direktiivissä direktiivistä \
                 direktiivillä direktiiviltä direktiiville direktiiviksi direktiivittä direktiivit \
                 direktiivien direktiivejä direktiiveihin direktiiveinä direktiiveissä direktiiveistä \
                 direktiiveillä direktiiveiltä direktiiveille direktiiveiksi direktiiveittä",
            ),
            (
                &VIRASTO,
                "virasto viraston virastoa virastoon virastona virastossa virastosta virastolla virastolta \
                 virastolle virastoksi virastotta virastot virastojen virastoja virastoihin virastoina \
                 virastoissa virastoista virastoilla virastoilta virastoille virastoiksi virastoitta",
            ),
            (
                &KESKUS,
                "keskus keskuksen keskusta keskukseen keskuksena keskuksessa keskuksesta keskuksella \
                 keskukselta keskukselle keskukseksi keskuksetta keskukset keskusten keskuksien keskuksia \
                 keskuksiin keskuksina keskuksissa keskuksista keskuksilla keskuksilta keskuksille \
                 keskuksiksi keskuksitta",
            ),
            (
                &LIITTO,
                "liitto liiton liittoa liittoon liittona liitossa liitosta liitolla liitolta liitolle \
                 liitoksi liitotta liitot liittojen liittoja liittoihin liittoina liitoissa liitoista \
                 liitoilla liitoilta liitoille liitoiksi liitoitta",
            ),
            (
                &LAUTAKUNTA,
                "lautakunta lautakunnan lautakuntaa lautakuntaan lautakuntana lautakunnassa lautakunnasta \
                 lautakunnalla lautakunnalta lautakunnalle lautakunnaksi lautakunnatta lautakunnat \
                 lautakuntien lautakuntia lautakuntiin lautakuntina lautakunnissa lautakunnista \
                 lautakunnilla lautakunnilta lautakunnille lautakunniksi lautakunnitta",
            ),
            (
                &REKISTERI,
                "rekisteri rekisterin rekisteriä rekisteriin rekisterinä rekisterissä rekisteristä \
                 rekisterillä rekisteriltä rekisterille rekisteriksi rekisterittä rekisterit rekisterien \
                 rekistereiden rekistereitten rekistereitä rekistereihin rekistereinä rekistereissä \
                 rekistereistä rekistereillä rekistereiltä rekistereille rekistereiksi rekistereittä",
            ),
            (
                &JÄRJESTELMÄ,
                "järjestelmä järjestelmän järjestelmää järjestelmään järjestelmänä järjestelmässä \
                 järjestelmästä järjestelmällä järjestelmältä järjestelmälle järjestelmäksi järjestelmättä \
                 järjestelmät järjestelmien järjestelmiä järjestelmiin järjestelminä järjestelmissä \
                 järjestelmistä järjestelmillä järjestelmiltä järjestelmille järjestelmiksi järjestelmittä",
            ),
            (
                &MAISTRAATTI,
                "maistraatti maistraatin maistraattia maistraattiin maistraattina maistraatissa \
                 maistraatista maistraatilla maistraatilta maistraatille maistraatiksi maistraatitta \
                 maistraatit maistraattien maistraatteja maistraatteihin maistraatteina maistraateissa \
                 maistraateista maistraateilla maistraateilta maistraateille maistraateiksi maistraateitta",
            ),
            (
                &OIKEUS,
                "oikeus oikeuden oikeutta oikeuteen oikeutena oikeudessa oikeudesta oikeudella oikeudelta \
                 oikeudelle oikeudeksi oikeudetta oikeudet oikeuksien oikeuksia oikeuksiin oikeuksina \
                 oikeuksissa oikeuksista oikeuksilla oikeuksilta oikeuksille oikeuksiksi oikeuksitta",
            ),
            (
                &SELOSTE,
                "seloste selosteen selostetta selosteeseen selosteena selosteessa selosteesta selosteella \
                 selosteelta selosteelle selosteeksi selosteetta selosteet selosteiden selosteitten \
                 selosteita selosteihin selosteina selosteissa selosteista selosteilla selosteilta \
                 selosteille selosteiksi selosteitta",
            ),
            (
                &ITELLA,
                "itella itellan itellaa itellaan itellana itellassa itellasta itellalla itellalta itellalle \
                 itellaksi itellatta",
            ),
            (
                &POSTI,
                "posti postin postia postiin postina postissa postista postilla postilta postille postiksi \
                 postitta",
            ),
            (
                &TRAFI,
                "trafi trafin trafia trafiin trafina trafissa trafista trafilla trafilta trafille trafiksi \
                 trafitta",
            ),
            (
                &TRAFICOM,
                "traficom traficomin traficomia traficomiin traficomina traficomissa traficomista \
                 traficomilla traficomilta traficomille traficomiksi traficomitta",
            ),
            (
                &ANNETTU,
                "annettu annetun annettua annettuun annettuna annetussa annetusta annetulla annetulta \
                 annetulle annetuksi annetutta",
            ),
        ] {
            assert_eq!(forms(noun), expected);
        }
    }
}
