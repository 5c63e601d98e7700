//! Names of acts.

pub(super) fn act(number: &str) -> Option<&'static str> {
    Some(match number {
        "523/1999" => "henkilötietolaki",
        "1050/2018" => "tietosuojalaki",
        "917/2014" => "laki sähköisen viestinnän palveluista",
        "1336/1997" => "kirjanpitolaki",
        "1501/1993" => "arvonlisäverolaki",
        "444/2017" => "laki rahanpesun ja terrorismin rahoittamisen estämisestä",
        "527/2007" => "luottotietolaki",
        "38/1978" => "kuluttajansuojalaki",
        "624/2006" => "osakeyhtiölaki",
        "503/1989" => "yhdistyslaki",
        "55/2001" => "työsopimuslaki",
        "759/2004" => "laki yksityisyyden suojasta työelämässä",
        "703/2023" => "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
        "785/1992" => "laki potilaan asemasta ja oikeuksista",
        "410/2015" => "kuntalaki",
        "1492/2016" => "laki yleisistä kirjastoista",
        "434/2003" => "hallintolaki",
        "621/1999" => "laki viranomaisten toiminnan julkisuudesta",
        "906/2019" => "laki julkisen hallinnon tiedonhallinnasta",
        "831/1994" => "arkistolaki",
        _ => return None,
    })
}
