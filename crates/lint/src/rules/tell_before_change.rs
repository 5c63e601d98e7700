//! The rule G-3.

use seloste_model::notice::Purpose;
use seloste_model::{Notice, Period};

use crate::check::rule;
use crate::findings::Findings;
use crate::look::Look;
use crate::naming::{purpose_name, recipient_name};
use crate::section_items::items;
use crate::sentence::{Sentence, sentence};

rule! {
    /// Compares the notice with an earlier version of it, and finds a new purpose, a new recipient and a longer
    /// period of retention.
    ///
    /// # Why
    /// Whoever intends to use data for a new purpose must tell the people concerned beforehand. New recipients
    /// and longer retention change what they were told, and fairness asks for the same.
    ///
    /// # Example
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }, { kind = "newsletter", basis = "consent" }]
    /// ```
    ///
    /// # Instead
    /// ```toml
    /// [purposes]
    /// items = [{ kind = "orders", basis = "contract" }]
    /// ```
    TELL_BEFORE_CHANGE {
        code: "G-3",
        name: "tell-before-change",
        severity: Info,
        citation: "GDPR 13(3), 14(4)",
        law: Gdpr,
        evidence: Unverified,
        message: {
            fi: "`{p}` on uusi tarkoitus",
            sv: "`{p}` är ett nytt ändamål",
            en: "`{p}` is a new purpose",
        },
        help: {
            fi: "kerro muutoksesta rekisteröidyille ennen kuin se tulee voimaan",
            sv: "berätta om ändringen för de registrerade innan den träder i kraft",
            en: "tell the data subjects before the change takes effect",
        },
        needs: Previous,
        check: check,
    }
}

fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(before) = look.previous else {
        return;
    };
    for (index, purpose) in look.notice.purposes().enumerate() {
        let is_same = |old: &Purpose| old.kind == purpose.kind && old.name == purpose.name;
        if !before.purposes().any(is_same) {
            found
                .at(&format!("purposes.items.{index}"))
                .with("p", purpose_name(look.notice, purpose));
        }
    }
    new_recipients(look, before, found);
    longer_retention(look, before, found);
}

fn new_recipients(look: &Look<'_>, before: &Notice, found: &mut Findings<'_>) {
    let tables = [
        ("disclosures", &look.notice.disclosures, &before.disclosures),
        ("processors", &look.notice.processors, &before.processors),
    ];
    for (table, now, then) in tables {
        for (index, recipient) in items(now).enumerate() {
            let mut old = items(then);
            if !old.any(|old| old.kind == recipient.kind && old.name == recipient.name) {
                found
                    .at(&format!("{table}.items.{index}"))
                    .with("r", recipient_name(look.notice, recipient))
                    .saying(&NEW_RECIPIENT);
            }
        }
    }
}

fn longer_retention(look: &Look<'_>, before: &Notice, found: &mut Findings<'_>) {
    for (index, retention) in items(&look.notice.retention).enumerate() {
        let mut then = items(&before.retention);
        let old = then
            .find(|old| old.name == retention.name)
            .and_then(|old| old.period);
        if let (Some(old), Some(new)) = (old, retention.period)
            && days(new) > days(old)
        {
            found
                .at(&format!("retention.items.{index}.period"))
                .saying(&LONGER);
        }
    }
}

/// The period in days, near enough to tell which of two is longer.
fn days(period: Period) -> u32 {
    u32::from(period.years) * 365
        + u32::from(period.months) * 30
        + u32::from(period.weeks) * 7
        + u32::from(period.days)
}

static NEW_RECIPIENT: Sentence = sentence! {
    fi: "`{r}` on uusi vastaanottaja",
    sv: "`{r}` är en ny mottagare",
    en: "`{r}` is a new recipient",
};

static LONGER: Sentence = sentence! {
    fi: "säilytysaika on pidempi kuin ennen",
    sv: "förvaringstiden är längre än förut",
    en: "data are kept longer than before",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Context;
    use crate::testing::{examples_in, finds_in, notice, routes};

    #[test]
    fn a_new_purpose_is_told_beforehand() {
        let before = notice("purposes.items = [{ kind = \"orders\", basis = \"contract\" }]");
        let context = Context {
            previous: Some(&before),
            ..Context::default()
        };
        examples_in(&TELL_BEFORE_CHANGE, &context, &["purposes.items.1"]);
    }

    #[test]
    fn recipients_and_retention_are_compared_too() {
        let before = notice("retention.items = [{ period = \"P2Y\" }]");
        let context = Context {
            previous: Some(&before),
            ..Context::default()
        };
        let toml = "disclosures.items = [\"a\"]\nretention.items = [{ period = \"P3Y\" }]\n";
        let found = finds_in(&TELL_BEFORE_CHANGE, &context, toml);
        assert_eq!(
            routes(&found),
            ["disclosures.items.0", "retention.items.0.period"]
        );
    }
}
