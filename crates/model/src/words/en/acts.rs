//! Names of acts.

pub(super) fn act(number: &str) -> Option<&'static str> {
    Some(match number {
        "523/1999" => "Personal Data Act",
        "1050/2018" => "Data Protection Act",
        "917/2014" => "Act on Electronic Communications Services",
        "1336/1997" => "Accounting Act",
        "1501/1993" => "Value Added Tax Act",
        "444/2017" => "Act on Preventing Money Laundering and Terrorist Financing",
        "527/2007" => "Credit Information Act",
        "38/1978" => "Consumer Protection Act",
        "624/2006" => "Limited Liability Companies Act",
        "503/1989" => "Associations Act",
        "55/2001" => "Employment Contracts Act",
        "759/2004" => "Act on the Protection of Privacy in Working Life",
        "703/2023" => "Act on the Processing of Client Data in Healthcare and Social Welfare",
        "785/1992" => "Act on the Status and Rights of Patients",
        "410/2015" => "Local Government Act",
        "1492/2016" => "Public Libraries Act",
        "434/2003" => "Administrative Procedure Act",
        "621/1999" => "Act on the Openness of Government Activities",
        "906/2019" => "Act on Information Management in Public Administration",
        "831/1994" => "Archives Act",
        _ => return None,
    })
}
