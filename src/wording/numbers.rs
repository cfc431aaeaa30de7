//! Numbers, their plural categories and their shares, as CLDR writes them in one locale.
//!
//! Digits come from exact decimals; nothing here rounds, save for a share's one decimal.

use crate::league::{Decimal, display};
use fixed_decimal::{Decimal as Digits, SignDisplay};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale as Cldr;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

/// One locale's way with numbers.
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    /// CLDR's minus and the house's, where the house has its own.
    minus: Option<(String, String)>,
}

impl Numbers {
    /// Nothing where CLDR has no numbers for the locale.
    pub fn new(cldr: &Cldr, minus: Option<&str>) -> Option<Self> {
        let with = |grouping| DecimalFormatter::try_new(cldr.into(), DecimalFormatterOptions::from(grouping)).ok();
        let ungrouped = with(GroupingStrategy::Never)?;
        let sign = ungrouped.format(&digits(Decimal::NEGATIVE_ONE)).to_string();
        let sign: String = sign.chars().filter(|each| !each.is_numeric()).collect();
        Some(Numbers {
            grouped: with(GroupingStrategy::Auto)?,
            ungrouped,
            cardinal: PluralRules::try_new_cardinal(cldr.into()).ok()?,
            ordinal: PluralRules::try_new_ordinal(cldr.into()).ok()?,
            minus: minus.map(|house| (sign, house.to_owned())),
        })
    }

    /// A figure: `92.28`, `1,234.50`.
    pub fn number(&self, value: Decimal) -> String {
        self.house_minus(self.grouped.format_to_string(&digits(value)))
    }

    /// A difference with its sign: `+0.20`, `−0.05`, and `0.00` without one.
    pub fn signed(&self, value: Decimal) -> String {
        let digits = digits(value).with_sign_display(SignDisplay::ExceptZero);
        self.house_minus(self.grouped.format_to_string(&digits))
    }

    /// A round mark or maximum, with no more digits than it needs: `92`.
    pub fn mark(&self, value: Decimal) -> String {
        self.number(value.normalize())
    }

    /// A share of 0 to 1 as a percentage with one decimal, half away from zero, without its sign: `95.5`.
    pub fn percentage(&self, share: Decimal) -> String {
        self.number(display(share * Decimal::ONE_HUNDRED, 1))
    }

    /// The same with no more digits than it needs: `90`.
    pub fn round_percentage(&self, share: Decimal) -> String {
        self.mark(display(share * Decimal::ONE_HUNDRED, 1))
    }

    /// A whole number as counted things are written: `1,234`.
    pub fn count(&self, count: u32) -> String {
        self.grouped.format_to_string(&Digits::from(count))
    }

    /// A whole number that names something, such as a year or a place: `2025`.
    pub fn plain(&self, number: impl Into<Digits>) -> String {
        self.ungrouped.format_to_string(&number.into())
    }

    /// The plural category of the digits as printed: `1.00` is not `1`.
    pub fn category(&self, printed: Decimal) -> &'static str {
        let digits = digits(printed.abs());
        name(self.cardinal.category_for(PluralOperands::from(&digits)))
    }

    pub fn ordinal_category(&self, place: u32) -> &'static str {
        name(self.ordinal.category_for(place))
    }

    fn house_minus(&self, text: String) -> String {
        match &self.minus {
            Some((cldr, house)) if text.contains(cldr.as_str()) => text.replace(cldr, house),
            _ => text,
        }
    }
}

/// The exact digits, trailing zeros kept.
fn digits(value: Decimal) -> Digits {
    let mantissa = value.mantissa();
    let mut digits = i64::try_from(mantissa).map_or_else(|_| Digits::from(mantissa), Digits::from);
    let scale = value.scale() as i16;
    digits.multiply_pow10(-scale);
    digits.absolute.pad_end(-scale);
    if mantissa == 0 { digits.with_sign_display(SignDisplay::Never) } else { digits }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(tag: &str, minus: Option<&str>) -> Numbers {
        Numbers::new(&tag.parse().unwrap(), minus).unwrap()
    }

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn every_locale_keeps_the_digits_and_brings_its_own_marks() {
        let grid = ["0.00", "0.20", "1.00", "92.28", "1234.5", "12345.678", "-0.05"];
        let printed = |tag| grid.map(|each| numbers(tag, None).number(decimal(each)));
        assert_eq!(printed("en-GB"), ["0.00", "0.20", "1.00", "92.28", "1,234.5", "12,345.678", "-0.05"]);
        assert_eq!(printed("vi"), ["0,00", "0,20", "1,00", "92,28", "1.234,5", "12.345,678", "-0,05"]);
        assert_eq!(printed("nb"), ["0,00", "0,20", "1,00", "92,28", "1\u{a0}234,5", "12\u{a0}345,678", "−0,05"]);
        assert_eq!(printed("pl")[4], "1234,5");
        assert_eq!(printed("hi")[5], "12,345.678");
    }

    #[test]
    fn a_difference_shows_its_sign_and_zero_shows_none() {
        let english = numbers("en-GB", Some("−"));
        assert_eq!(["0.20", "-0.05", "0.00"].map(|each| english.signed(decimal(each))), ["+0.20", "−0.05", "0.00"]);
        assert_eq!(english.signed(-decimal("0.00")), "0.00");
    }

    #[test]
    fn shares_and_marks_have_the_digits_they_need() {
        let norwegian = numbers("nb", None);
        assert_eq!(norwegian.percentage(decimal("0.955")), "95,5");
        assert_eq!(norwegian.percentage(decimal("0.96")), "96,0");
        assert_eq!(norwegian.percentage(decimal("0.70666666")), "70,7");
        assert_eq!(norwegian.round_percentage(decimal("0.70666666")), "70,7");
        assert_eq!(norwegian.round_percentage(decimal("0.90")), "90");
        assert_eq!(norwegian.mark(decimal("92.00")), "92");
        assert_eq!(norwegian.mark(decimal("92.50")), "92,5");
        assert_eq!(norwegian.mark(decimal("100")), "100");
        assert_eq!(norwegian.plain(2025), "2025");
    }

    #[test]
    fn the_category_is_that_of_the_printed_digits() {
        let categories =
            |tag| ["1", "1.00", "2", "5", "0.20", "22"].map(|each| numbers(tag, None).category(decimal(each)));
        assert_eq!(categories("en"), ["one", "other", "other", "other", "other", "other"]);
        assert_eq!(categories("pl"), ["one", "other", "few", "many", "other", "few"]);
        assert_eq!(
            [1, 2, 3, 11, 23].map(|n| numbers("en", None).ordinal_category(n)),
            ["one", "two", "few", "other", "few"]
        );
    }
}
