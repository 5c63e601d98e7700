//! Headers as web servers want them written.

use clap::ValueEnum;

/// The ways to write headers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum HeaderFormat {
    /// As they go over the wire
    #[default]
    Plain,
    /// For a server or location of nginx
    Nginx,
    /// For a .htaccess or the configuration of Apache (mod_headers)
    Apache,
    /// For the file _headers of Netlify and others that read it
    Netlify,
}

impl HeaderFormat {
    /// The headers of a site with this policy, one a line.
    pub fn headers(self, policy: &str) -> String {
        let headers = [
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", "nosniff"),
        ];
        let lines = headers.map(|(name, value)| match self {
            HeaderFormat::Plain => format!("{name}: {value}\n"),
            HeaderFormat::Nginx => format!("add_header {name} \"{value}\" always;\n"),
            HeaderFormat::Apache => format!("Header always set {name} \"{value}\"\n"),
            HeaderFormat::Netlify => format!("  {name}: {value}\n"),
        });
        match self {
            HeaderFormat::Netlify => format!("/*\n{}", lines.concat()),
            HeaderFormat::Plain | HeaderFormat::Nginx | HeaderFormat::Apache => lines.concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_server_has_its_own_way() {
        for (format, wanted) in [
            (
                HeaderFormat::Plain,
                "Content-Security-Policy: default-src 'none'\n",
            ),
            (
                HeaderFormat::Nginx,
                "add_header Content-Security-Policy \"default-src 'none'\" always;\n",
            ),
            (
                HeaderFormat::Apache,
                "Header always set Content-Security-Policy \"default-src 'none'\"\n",
            ),
            (
                HeaderFormat::Netlify,
                "/*\n  Content-Security-Policy: default-src 'none'\n",
            ),
        ] {
            let text = format.headers("default-src 'none'");
            assert!(text.starts_with(wanted), "{text}");
            assert!(
                text.contains("X-Content-Type-Options") && text.contains("nosniff"),
                "{text}"
            );
        }
    }
}
