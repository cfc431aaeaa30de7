//! The HTML of an article made fit for mail programs: the style stands in every element, and nothing is loaded.

/// Rules of `email.css`: an element, a class or both, and what is declared for it. The scope of a head counts as a class.
pub(super) struct Styles(Vec<(String, String)>);

impl Styles {
    /// Reads `selector { declarations }`, several selectors parted by commas; comments are passed over.
    pub fn read(css: &str) -> Self {
        let mut plain = String::new();
        for part in css.split("/*") {
            plain.push_str(part.split_once("*/").map_or(part, |(_, rest)| rest));
        }
        let rule = |rule: &str| {
            let (selectors, declared) = rule.split_once('{')?;
            let declared = declared.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(selectors.split(',').map(|each| (each.trim().to_owned(), declared.clone())).collect::<Vec<_>>())
        };
        Styles(plain.split('}').filter_map(rule).flatten().collect())
    }

    /// All that is declared for an element, in the order of the rules; `end` is the side where its lines end.
    fn of(&self, tag: &Tag, end: &str) -> String {
        let fits = |selector: &str| {
            let (name, class) = selector.split_once('.').unwrap_or((selector, ""));
            (name.is_empty() || name == tag.name) && (class.is_empty() || tag.has_class(class))
        };
        let declared = self.0.iter().filter(|(selector, _)| fits(selector)).map(|(_, declared)| declared.as_str());
        declared.collect::<Vec<_>>().join(" ").replace("text-align: end", &format!("text-align: {end}"))
    }
}

/// An opening tag of HTML that this program wrote.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

/// What a mail program can do nothing with.
const LEFT_OUT: &[&str] = &["class", "role", "tabindex", "aria-label", "style"];

impl<'a> Tag<'a> {
    fn read(inside: &'a str) -> Self {
        let (name, mut rest) = inside.split_once(' ').unwrap_or((inside.trim_end_matches('/'), ""));
        let mut attributes = Vec::new();
        while let Some((key, value)) = rest.split_once("=\"") {
            let Some((value, after)) = value.split_once('"') else { break };
            attributes.push((key.trim(), value));
            rest = after;
        }
        Tag { name, attributes }
    }

    fn has_class(&self, class: &str) -> bool {
        let classes = self.attributes.iter().filter(|(key, _)| matches!(*key, "class" | "scope"));
        classes.flat_map(|(_, value)| value.split(' ')).any(|each| each == class)
    }

    fn written(&self, style: &str, pictures: &str) -> String {
        let mut html = format!("<{}", self.name);
        for (key, value) in self.attributes.iter().filter(|(key, _)| !LEFT_OUT.contains(key)) {
            let below = if self.name == "img" && *key == "src" { pictures } else { "" };
            html += &format!(" {key}=\"{below}{value}\"");
        }
        if !style.is_empty() {
            html += &format!(" style=\"{}\"", style.replace('"', "'"));
        }
        html + ">"
    }
}

/// The article with its style in every element. Pictures are shown from below the address `pictures`; without one they
/// are left out, since a letter has no folder beside it.
pub(super) fn inlined(article: &str, styles: &Styles, direction: &str, pictures: Option<&str>) -> String {
    let end = if direction == "rtl" { "left" } else { "right" };
    let mut html = String::with_capacity(article.len() * 3);
    let mut rest = article;
    while let Some((before, after)) = rest.split_once('<') {
        html.push_str(before);
        let Some((inside, behind)) = after.split_once('>') else { break };
        rest = behind;
        if inside.starts_with('/') {
            html.push_str(&format!("<{inside}>"));
            continue;
        }
        let tag = Tag::read(inside);
        if tag.name != "img" || pictures.is_some() {
            html.push_str(&tag.written(&styles.of(&tag, end), pictures.unwrap_or_default()));
        }
    }
    html.push_str(rest);
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_element_carries_its_own_style() {
        let styles =
            Styles::read("/* all */ p, td { margin: 0; }\np.lead { font-size: 18px; }\n.num { text-align: end; }");
        let html = "<p class=\"lead\">a &lt; b</p><div class=\"table\" role=\"region\" tabindex=\"0\"><td class=\"num\">1</td></div>";
        let expected = "<p style=\"margin: 0; font-size: 18px;\">a &lt; b</p><div>\
            <td style=\"margin: 0; text-align: right;\">1</td></div>";
        assert_eq!(inlined(html, &styles, "ltr", None), expected);
        assert!(inlined(html, &styles, "rtl", None).contains("text-align: left"));
    }

    #[test]
    fn a_picture_is_shown_from_its_public_address_or_not_at_all() {
        let styles = Styles::read("");
        let html = "<figure><img src=\"media/x.png\" alt=\"a\" /></figure>";
        assert_eq!(inlined(html, &styles, "ltr", None), "<figure></figure>");
        let shown = "<figure><img src=\"https://example.org/W1/media/x.png\" alt=\"a\"></figure>";
        assert_eq!(inlined(html, &styles, "ltr", Some("https://example.org/W1/")), shown);
    }
}
