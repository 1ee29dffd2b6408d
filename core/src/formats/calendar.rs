//! Dates and times without a time zone: `2026-11-26` and `2026-11-26 08:00:00`.

use super::reason::{Fault, Reason};

const HOUR: i64 = 3_600;
pub(crate) const DAY: i64 = 24 * HOUR;

/// How far the clocks of the easternmost zone are ahead of UTC.
const EASTERNMOST: i64 = 14 * HOUR;

/// How far the clocks of the westernmost zone are behind UTC.
const WESTERNMOST: i64 = 12 * HOUR;

/// A span of time on a clock whose zone is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LocalTime {
    /// Its start: what the clock shows, in seconds after 1970-01-01 00:00:00.
    pub(crate) start: i64,
    /// Its length in seconds: a day for a date, and nothing for a date with a time.
    length: i64,
}

impl LocalTime {
    /// The Unix time before which it cannot have started, whatever the zone is.
    pub(crate) const fn earliest(self) -> i64 {
        self.start - EASTERNMOST
    }

    /// The Unix time after which it must be over, whatever the zone is.
    pub(crate) const fn latest(self) -> i64 {
        self.start + self.length + WESTERNMOST
    }

    /// Reads a date, with or without a time.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let read = date(text).or_else(|_| date_time(text));
        read.or_else(|_| date_hour(text)).ok()
    }
}

/// Reads `2026-11-26`.
///
/// # Errors
///
/// Returns an error if the text has another form, or the date does not exist.
pub(crate) fn date(text: &str) -> Result<LocalTime, Fault> {
    let numbers = Numbers::read(text, b"dddd-dd-dd", Reason::DayForm)?;
    let start = numbers.day(0).ok_or(Reason::DateValue.at(0))? * DAY;
    Ok(LocalTime { start, length: DAY })
}

/// Reads `2026-11-26 08:00:00`.
///
/// # Errors
///
/// Returns an error if the text has another form, or the date or the time does not exist.
pub(crate) fn date_time(text: &str) -> Result<LocalTime, Fault> {
    let numbers = Numbers::read(text, b"dddd-dd-dd dd:dd:dd", Reason::LocalForm)?;
    let (day, time) = (numbers.day(0), numbers.time(11));
    let (day, time) = day.zip(time).ok_or(Reason::DateValue.at(0))?;
    Ok(LocalTime {
        start: day * DAY + time,
        length: 0,
    })
}

/// Reads `2026112608`.
///
/// # Errors
///
/// Returns an error if the text has another form, or the date or the hour does not exist.
pub(crate) fn date_hour(text: &str) -> Result<LocalTime, Fault> {
    let numbers = Numbers::read(text, b"dddddddddd", Reason::HourForm)?;
    let day = numbers.compact_day();
    let hour = i64::from(numbers.number(8, 10));
    let day = day.filter(|_| hour < 24).ok_or(Reason::DateValue.at(0))?;
    Ok(LocalTime {
        start: day * DAY + hour * HOUR,
        length: HOUR,
    })
}

/// A date in days after 1970-01-01. `None` if there is no such date.
fn day_of(year: u32, month: u32, day: u32) -> Option<i64> {
    let exists = (1..=12).contains(&month) && (1..=days(year, month)).contains(&day);
    exists.then(|| days_since_1970(year.into(), month.into(), day.into()))
}

/// A text in which certain places are digits.
pub(super) struct Numbers<'t>(&'t [u8]);

impl<'t> Numbers<'t> {
    /// Reads a text that has the form of `pattern`, in which `d` stands for a digit.
    pub(super) fn read(text: &'t str, pattern: &[u8], form: Reason) -> Result<Self, Fault> {
        let numbers = Self::at_start(text, pattern, form)?;
        match text.get(pattern.len()..) {
            Some("") => Ok(numbers),
            _ => Err(form.at(pattern.len())),
        }
    }

    /// Like [`Numbers::read`], but the text may go on.
    pub(super) fn at_start(text: &'t str, pattern: &[u8], form: Reason) -> Result<Self, Fault> {
        let bytes = text.as_bytes();
        if bytes.is_empty() {
            return Err(Reason::Empty.at(0));
        }
        for (at, sign) in pattern.iter().enumerate() {
            let fits = bytes.get(at).is_some_and(|byte| match sign {
                b'd' => byte.is_ascii_digit(),
                b'T' => matches!(byte, b'T' | b't'),
                other => byte == other,
            });
            if !fits {
                let before = text.get(..at).unwrap_or_default();
                return Err(form.at(before.chars().count()));
            }
        }
        Ok(Numbers(bytes))
    }

    /// The number in the digits `from` to `to`.
    pub(super) fn number(&self, from: usize, to: usize) -> u32 {
        let digits = self.0.get(from..to).unwrap_or_default();
        digits.iter().fold(0, |sum, digit| {
            sum * 10 + u32::from(digit.wrapping_sub(b'0'))
        })
    }

    /// The date at `at`, in days after 1970-01-01. `None` if there is no such date.
    pub(super) fn day(&self, at: usize) -> Option<i64> {
        day_of(
            self.number(at, at + 4),
            self.number(at + 5, at + 7),
            self.number(at + 8, at + 10),
        )
    }

    /// The date `20261126` at the start, in days after 1970-01-01. `None` if there is no such date.
    fn compact_day(&self) -> Option<i64> {
        day_of(self.number(0, 4), self.number(4, 6), self.number(6, 8))
    }

    /// The time at `at`, in seconds. `None` if there is no such time. A leap second is accepted.
    pub(super) fn time(&self, at: usize) -> Option<i64> {
        let [hour, minute, second] = [at, at + 3, at + 6].map(|at| self.number(at, at + 2));
        let exists = hour < 24 && minute < 60 && second <= 60;
        exists.then(|| i64::from((hour * 60 + minute) * 60 + second))
    }
}

/// The number of days of a month.
fn days(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The number of days between 1970-01-01 and a date of the Gregorian calendar.
const fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    // Years are counted from March, so that the leap day is the last day of a year.
    let year = if month > 2 { year } else { year - 1 };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    year * 365 + leap_days + day_of_year - 719_468
}

/// The UTC date of a timestamp: year, month and day.
pub(crate) const fn utc_date(timestamp: i64) -> [i64; 3] {
    // Calculates with eras of 400 years, and with years that begin in March, so that a leap day is the last
    // day of its year.
    let days = timestamp.div_euclid(DAY) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    [year, month, day]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_day_on_a_clock() {
        for (text, start) in [
            ("1970-01-01", 0),
            ("1969-12-31", -DAY),
            ("2000-02-29", 951_782_400),
            ("2026-11-26", 1_795_651_200),
            ("0000-03-01", -62_162_035_200),
        ] {
            assert_eq!(date(text), Ok(LocalTime { start, length: DAY }), "{text}");
        }
        for (text, reason, position) in [
            ("", Reason::Empty, 0),
            ("2026-11-2", Reason::DayForm, 9),
            ("2026/11/26", Reason::DayForm, 4),
            ("2026-11-26 08:00:00", Reason::DayForm, 10),
            ("2026-02-29", Reason::DateValue, 0),
            ("2026-00-10", Reason::DateValue, 0),
        ] {
            assert_eq!(date(text), Err(reason.at(position)), "{text}");
        }
    }

    #[test]
    fn a_date_with_a_time_is_a_point_on_a_clock() {
        let read = date_time("2026-11-26 08:30:15").unwrap();
        assert_eq!(read.start, 1_795_651_200 + 8 * HOUR + 30 * 60 + 15);
        assert_eq!(
            (read.earliest(), read.latest()),
            (read.start - 14 * HOUR, read.start + 12 * HOUR)
        );
        for (text, reason, position) in [
            ("2026-11-26", Reason::LocalForm, 10),
            ("2026-11-26T08:30:15", Reason::LocalForm, 10),
            ("2026-11-26 08:30", Reason::LocalForm, 16),
            ("2026-11-26 08:30:15Z", Reason::LocalForm, 19),
            ("2026-11-26 24:00:00", Reason::DateValue, 0),
        ] {
            assert_eq!(date_time(text), Err(reason.at(position)), "{text}");
        }
    }
}
