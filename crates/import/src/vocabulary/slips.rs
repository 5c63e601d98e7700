//! How many slips of the pen lie between two spellings, as long as they are few.

/// The edit distance of two spellings, if it is at most `most`.
///
/// Only the band around the diagonal is looked at, and nothing more once the distance is too large, for
/// almost every line of a text is compared with many headings, and is none of them.
pub(super) fn between(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
    let far = most + 1;
    let mut row: Vec<usize> = (0..=other.len()).map(|at| at.min(far)).collect();
    for (at, letter) in one.iter().enumerate() {
        let (from, to) = (at.saturating_sub(most), (at + most + 1).min(other.len()));
        // What lies left of the band is out of reach.
        let mut diagonal = row[from];
        row[from] = if from == 0 { (at + 1).min(far) } else { far };
        let mut least = row[from];
        for column in from..to {
            let above = row[column + 1];
            let same = usize::from(*letter != other[column]);
            let best = (diagonal + same)
                .min(row[column] + 1)
                .min(above + 1)
                .min(far);
            diagonal = above;
            row[column + 1] = best;
            least = least.min(best);
        }
        if to < other.len() {
            row[to + 1] = far;
        }
        if least > most {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_distance_is_that_of_a_library(one in "[abä ]{0,12}", other in "[abä ]{0,12}", most in 0usize..4) {
            let letters = |text: &str| text.chars().collect::<Vec<char>>();
            let wanted = Some(strsim::levenshtein(&one, &other)).filter(|distance| *distance <= most);
            prop_assert_eq!(between(&letters(&one), &letters(&other), most), wanted);
        }
    }
}
