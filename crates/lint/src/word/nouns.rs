//! The nouns that names of laws, authorities and companies end in.

use super::noun::{Noun, Plural, Vowels};

/// Writes nouns down as a table. A noun has its nominative, weak stem, partitive, illative and strong stem; then, where
/// it has a plural, the genitives of that, and its partitive, weak stem, illative and strong stem.
macro_rules! nouns {
    ($(
        $(#[$doc:meta])+
        $noun:ident: $vowels:ident, [$nominative:ident $weak:ident $partitive:ident $illative:ident $strong:ident]
        $(, [$($genitive:ident)+], [$partitives:ident $weaks:ident $illatives:ident $strongs:ident])?;
    )+) => {
        $(
            $(#[$doc])+
            pub(crate) static $noun: Noun = Noun {
                nominative: stringify!($nominative),
                weak: stringify!($weak),
                partitive: stringify!($partitive),
                illative: stringify!($illative),
                strong: stringify!($strong),
                plural: [$(Some(Plural {
                    genitives: &[$(stringify!($genitive)),+],
                    partitive: stringify!($partitives),
                    weak: stringify!($weaks),
                    illative: stringify!($illatives),
                    strong: stringify!($strongs),
                }),)? None][0],
                vowels: Vowels::$vowels,
            };
        )+
    };
}

nouns! {
    /// Act.
    LAKI: Back, [laki lai lakia lakiin laki],
        [lakien], [lakeja laei lakeihin lakei];
    /// Code of law; the ending of the Information Society Code.
    KAARI: Back, [kaari kaare kaarta kaareen kaare],
        [kaarien kaarten], [kaaria kaari kaariin kaari];
    /// Directive.
    DIREKTIIVI: Front, [direktiivi direktiivi direktiiviä direktiiviin direktiivi],
        [direktiivien], [direktiivejä direktiivei direktiiveihin direktiivei];
    /// Agency.
    VIRASTO: Back, [virasto virasto virastoa virastoon virasto],
        [virastojen], [virastoja virastoi virastoihin virastoi];
    /// Centre.
    KESKUS: Back, [keskus keskukse keskusta keskukseen keskukse],
        [keskusten keskuksien], [keskuksia keskuksi keskuksiin keskuksi];
    /// Association.
    LIITTO: Back, [liitto liito liittoa liittoon liitto],
        [liittojen], [liittoja liitoi liittoihin liittoi];
    /// Board.
    LAUTAKUNTA: Back, [lautakunta lautakunna lautakuntaa lautakuntaan lautakunta],
        [lautakuntien], [lautakuntia lautakunni lautakuntiin lautakunti];
    /// Register.
    REKISTERI: Front, [rekisteri rekisteri rekisteriä rekisteriin rekisteri],
        [rekisterien rekistereiden rekistereitten], [rekistereitä rekisterei rekistereihin rekisterei];
    /// System.
    JÄRJESTELMÄ: Front, [järjestelmä järjestelmä järjestelmää järjestelmään järjestelmä],
        [järjestelmien], [järjestelmiä järjestelmi järjestelmiin järjestelmi];
    /// Local register office.
    MAISTRAATTI: Back, [maistraatti maistraati maistraattia maistraattiin maistraatti],
        [maistraattien], [maistraatteja maistraatei maistraatteihin maistraattei];
    /// Right.
    OIKEUS: Back, [oikeus oikeude oikeutta oikeuteen oikeute],
        [oikeuksien], [oikeuksia oikeuksi oikeuksiin oikeuksi];
    /// Description, statement; the ending of `rekisteriseloste`.
    SELOSTE: Back, [seloste selostee selostetta selosteeseen selostee],
        [selosteiden selosteitten], [selosteita selostei selosteihin selostei];
    /// The name that the post had until 2015.
    ITELLA: Back, [itella itella itellaa itellaan itella];
    /// The post.
    POSTI: Back, [posti posti postia postiin posti];
    /// The transport safety agency of 2010 to 2018, by its short name.
    TRAFI: Back, [trafi trafi trafia trafiin trafi];
    /// The transport and communications agency from 2019, by its short name.
    TRAFICOM: Back, [traficom traficomi traficomia traficomiin traficomi];
    /// Given, as acts are: `annettu laki`.
    ANNETTU: Back, [annettu annetu annettua annettuun annettu];
}

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
