//! Names of acts.

pub(super) fn act(number: &str) -> Option<&'static str> {
    Some(match number {
        "523/1999" => "personuppgiftslagen",
        "1050/2018" => "dataskyddslagen",
        "917/2014" => "lagen om tjänster inom elektronisk kommunikation",
        "1336/1997" => "bokföringslagen",
        "1501/1993" => "mervärdesskattelagen",
        "444/2017" => "lagen om förhindrande av penningtvätt och av finansiering av terrorism",
        "527/2007" => "kreditupplysningslagen",
        "38/1978" => "konsumentskyddslagen",
        "624/2006" => "aktiebolagslagen",
        "503/1989" => "föreningslagen",
        "55/2001" => "arbetsavtalslagen",
        "759/2004" => "lagen om integritetsskydd i arbetslivet",
        "703/2023" => "lagen om behandling av kunduppgifter inom social- och hälsovården",
        "785/1992" => "lagen om patientens ställning och rättigheter",
        "410/2015" => "kommunallagen",
        "1492/2016" => "lagen om allmänna bibliotek",
        "434/2003" => "förvaltningslagen",
        "621/1999" => "lagen om offentlighet i myndigheternas verksamhet",
        "906/2019" => "lagen om informationshantering inom den offentliga förvaltningen",
        "831/1994" => "arkivlagen",
        _ => return None,
    })
}
