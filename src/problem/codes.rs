//! What each problem code means: the one register, read from `codes.md`.

/// A code, explained to the person who met it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Such as `SP104`.
    pub code: &'static str,
    /// A few words.
    pub title: &'static str,
    /// What is wrong, and why it matters.
    pub meaning: &'static str,
    /// What usually brings it about.
    pub cause: &'static str,
    /// How to put it right.
    pub remedy: &'static str,
}

static REGISTER: &str = include_str!("codes.md");

impl Code {
    /// Every code, in order.
    pub fn all() -> impl Iterator<Item = Code> {
        REGISTER.split("\n## ").skip(1).filter_map(Code::read)
    }

    /// The code of that name.
    pub fn named(name: &str) -> Option<Code> {
        Code::all().find(|each| each.code.eq_ignore_ascii_case(name))
    }

    fn read(section: &'static str) -> Option<Code> {
        let (head, body) = section.split_once("\n\n")?;
        let (code, title) = head.split_once(' ')?;
        let mut parts = body.trim().split("\n\n");
        let meaning = parts.next()?;
        let cause = parts.next()?.strip_prefix("Cause: ")?;
        let remedy = parts.next()?.strip_prefix("Remedy: ")?;
        parts.next().is_none().then_some(Code { code, title, meaning, cause, remedy })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_is_a_code_with_its_three_paragraphs_in_order() {
        let codes: Vec<&str> = Code::all().map(|each| each.code).collect();
        let sections: Vec<&str> =
            REGISTER.lines().filter_map(|line| line.strip_prefix("## ")?.split(' ').next()).collect();
        assert_eq!(codes, sections, "a section of codes.md is not `## SPnnn Title`, a meaning, a cause and a remedy");
        assert!(
            codes.is_sorted() && codes.windows(2).all(|pair| pair[0] != pair[1]),
            "codes stand in order, each once"
        );
    }
}
