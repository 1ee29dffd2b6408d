//! The date of a message (RFC 5322, section 3.3).

use alloc::format;
use alloc::string::String;
use core::ops::RangeInclusive;

use crate::formats::calendar::{DAY, utc_date};

/// The timestamps whose year has four digits: 1970-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
pub(crate) const RANGE: RangeInclusive<i64> = 0..=253_402_300_799;

const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The time in UTC.
pub(super) fn format(timestamp: i64) -> String {
    let [year, month, day] = utc_date(timestamp);
    let name = |names: &[&'static str], index: i64| {
        let index = usize::try_from(index).ok();
        index
            .and_then(|index| names.get(index).copied())
            .unwrap_or_default()
    };
    let weekday = name(&WEEKDAYS, timestamp.div_euclid(DAY).rem_euclid(7));
    let month = name(&MONTHS, month - 1);
    let seconds = timestamp.rem_euclid(DAY);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} +0000")
}

#[cfg(test)]
mod tests {
    use super::format;

    #[test]
    fn the_date_is_in_utc() {
        for (timestamp, expected) in [
            (0, "Thu, 01 Jan 1970 00:00:00 +0000"),
            (951_782_399, "Mon, 28 Feb 2000 23:59:59 +0000"),
            (1_795_713_600, "Thu, 26 Nov 2026 17:20:00 +0000"),
            (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 +0000"),
        ] {
            assert_eq!(format(timestamp), expected);
        }
    }
}
