//! The delivery receipts of carriers: what a carrier reports about a message after the provider has accepted it.
//!
//! Source of the facts: the provider's appendix of receipt codes of about 2019, read on 2026-11-26. The present
//! appendix is longer; of the codes that it adds, only `-106` and `002` could be read. The texts in `texts` were
//! written for this library.
//!
//! One row contains all codes with the same meaning. The appendix lists `UNDELIV` twice; the table has the wider of the
//! two meanings. The appendix gives no cause for `92`. In a code, `#` means any digit and `@` any letter A to Z; such
//! a code explains codes of this form that the appendix does not list. The rows are sorted by code, in byte order.

use super::texts;
use crate::errors::{
    Catalogue, Entry, Foreseeable::No, Found, Kind, Nearness, When, exactly, explained,
};

pub(crate) static RECEIPTS: Catalogue = Catalogue::new(
    "tencent_sms_status",
    "Tencent Cloud SMS: receipts of carriers",
    &EXPLAINED,
    find,
);

static EXPLAINED: [Entry; ROWS.len()] = explained(ROWS, texts::RECEIPTS);

#[rustfmt::skip]
const ROWS: &[Entry] = &[
    Entry::new("#", Kind::Other, When::Later, No).may_duplicate().also(&["##", "###", "-#", "-##", "-###"]),
    Entry::new("-106", Kind::InvalidContent, When::AfterFix, No).fields(&["PhoneNumberSet"]),
    Entry::new("002", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("106", Kind::Other, When::Never, No),
    Entry::new("12", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]).also(&["10"]),
    Entry::new("13", Kind::Other, When::AfterFix, No).fields(&["ExtendCode"]),
    Entry::new("18", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]).also(&["19"]),
    Entry::new("219", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]).also(&["105", "124", "213"]),
    Entry::new("24", Kind::InvalidRecipient, When::Never, No).fields(&["PhoneNumberSet"]).also(&["95"]),
    Entry::new("29", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("56", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("75", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("8", Kind::InvalidContent, When::AfterFix, No).fields(&["TemplateParamSet"]),
    Entry::new("9", Kind::Other, When::Later, No),
    Entry::new("92", Kind::Other, When::Later, No)
        .also(&[
            "100", "103", "117", "164", "255", "46", "EXPIRED_001", "UNDELIV_612", "UNDELIV_615", "UNDELIV_713",
            "UNDELIV_714", "UNDELIV_765", "UNDELIV_899", "UNDELIV_999",
        ]),
    Entry::new("93", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("BWLIST", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"])
        .also(&["DB00144", "DB:0144", "DB:0164", "HD:19", "HIGRISK", "TC:0001", "TUIDING"]),
    Entry::new("BWLIST_006", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]).also(&["TD:0001"]),
    Entry::new("DB:0106", Kind::Other, When::AfterFix, No).fields(&["ExtendCode"]),
    Entry::new("DELIVRD", Kind::Other, When::Never, No),
    Entry::new("ERR_NUM", Kind::InvalidRecipient, When::Never, No).fields(&["PhoneNumberSet"]).also(&["ERR_NUM_006"]),
    Entry::new("EXPIRED", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["EXPIRED_010", "EXPIRED_619", "EXPIRED_999", "MI00000"]),
    Entry::new("EXPIRED_###", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("IA:0054", Kind::Network, When::Later, No).may_duplicate().also(&["DA:0054", "MI:0056", "MK:0065"]),
    Entry::new("ID:0012", Kind::Other, When::Never, No),
    Entry::new("LT:0002", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet", "TemplateParamSet"]),
    Entry::new("M@:####", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]).also(&["M@:####_###"]),
    Entry::new("MB:1026", Kind::Other, When::Later, No),
    Entry::new("MB:1031", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("MB:1042", Kind::RateLimit, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("MB:1077", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]).also(&["DB:0141"]),
    Entry::new("MC:0055", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["MC:0055_000", "MC:0055_006"]),
    Entry::new("MI0020", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("MI:0010", Kind::InvalidRecipient, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("MI:0012", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]).also(&["31"]),
    Entry::new("MI:0013", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["IC:0001", "MI:0024", "MI:0029", "MK:0004", "MK:0011"]),
    Entry::new("MI:0022", Kind::Other, When::Later, No).also(&["MI:0008", "MI:0036", "MI:0045", "MN:0020"]),
    Entry::new("MI:0052", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("MK:0003", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("MK:0005", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("MK:0008", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("MK:0012", Kind::InvalidRecipient, When::Never, No).fields(&["PhoneNumberSet"])
        .also(&["1", "101", "61", "67", "72", "MK00001", "MK:0000", "MK:0001", "MK:0013", "TA:169", "XL:169"]),
    Entry::new("MK:0015", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("MK:0017", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["-43", "43", "79", "MI00022"]),
    Entry::new("MK:0019", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"])
        .also(&["118", "27", "44", "52"]),
    Entry::new("MK:0024", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["-37", "4", "51", "53", "54", "IB:0064"]),
    Entry::new("MK:0029", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["MK:0010", "MK:0090", "MN:0041"]),
    Entry::new("MK:0036", Kind::Other, When::Later, No).also(&["MI:0090", "MI:0099", "MK:0084", "MK:0088"]),
    Entry::new("MN0013", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["182", "20", "36", "45", "5", "50", "98", "99"]),
    Entry::new("MN:0059", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&["15", "55", "64", "70", "86", "88", "89", "MK:0009"]),
    Entry::new("MN:0075", Kind::Other, When::Later, No)
        .also(&[
            "-1", "-74", "104", "11", "110", "116", "14", "148", "17", "2", "21", "22", "23", "3", "32", "40", "48",
            "57", "59", "63", "73", "90", "BEYONDN", "CA:0054", "DB:0010", "DB:0107", "DB:0505", "EXPIRED_612",
            "EXPIRED_613", "EXPIRED_614", "EXPIRED_617", "EXPIRED_618", "IA:0051", "IA:0073", "IB:0008", "IB:0009",
            "IB:0013", "IB:0255", "IC:0015", "IC:0055", "ID:0013", "ID:0070", "MA:0001", "MA:0022", "MA:0051",
            "MA:0054", "MB:0088", "MB:1078", "MC00151", "MI00036", "MI:0002", "MI:0023", "MI:0030", "MI:0038",
            "MI:0041", "MI:0048", "MI:0057", "MI:0063", "MI:0064", "MI:0081", "MI:0089", "MI:0098", "MK:0006",
            "MK:0020", "MK:0021", "MK:0022", "MK:0023", "MK:0041", "MK:0045", "MK:0051", "MK:0053", "MK:0055",
            "MK:0056", "MK:0057", "MK:0063", "MK:0066", "MK:0068", "MN00001", "MN:0009", "MN:0019", "MN:0052",
            "MN:0053", "MN:0055", "UNDELIV_870",
        ]),
    Entry::new("MX:0002", Kind::Server, When::Later, No),
    Entry::new("MX:0003", Kind::RateLimit, When::Later, No).fields(&["PhoneNumberSet"]).after_seconds(86_400)
        .also(&["TE:0003"]),
    Entry::new("MX:0012", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("NOROUTE", Kind::Other, When::Later, No),
    Entry::new("REJECTD", Kind::RecipientRefused, When::Later, No)
        .also(&["EXPIRED_615", "MN:0017", "REJECTD_006", "REJECTD_706"]),
    Entry::new("REJECTD_###", Kind::RecipientRefused, When::Later, No),
    Entry::new("TC:0007", Kind::InvalidContent, When::AfterFix, No).fields(&["TemplateParamSet"]),
    Entry::new("TD:0004", Kind::InvalidContent, When::AfterFix, No).fields(&["TemplateParamSet"]),
    Entry::new("TD:18", Kind::InvalidRecipient, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("TD:19", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"]),
    Entry::new("TE:0002", Kind::Server, When::Later, No),
    Entry::new("TE:0014", Kind::InvalidContent, When::AfterFix, No).fields(&["TemplateParamSet"]),
    Entry::new("UNDELIVRD", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&[
            "IC:0151", "MC:0151", "MI:0000", "MI:0004", "MI:0005", "MI:0011", "MI:0017", "MI:0020", "MI:0054",
            "MI:0055", "MI:0059", "MI:0084", "MK:0075", "MN:0001", "MN:0012", "MN:0022", "MN:0029", "MN:0050",
            "MN:0054", "UNDELIV", "UNDELIV_701", "UNDELIV_801", "UNDELIV_802",
        ]),
    Entry::new("UNDELIV_###", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"]),
    Entry::new("UNDELIV_601", Kind::RecipientRefused, When::Later, No).fields(&["PhoneNumberSet"])
        .also(&[
            "EXPIRED_601", "EXPIRED_602", "EXPIRED_640", "EXPIRED_660", "EXPIRED_702", "EXPIRED_760", "UNDELIV_001",
            "UNDELIV_602", "UNDELIV_613", "UNDELIV_614", "UNDELIV_619", "UNDELIV_620", "UNDELIV_627", "UNDELIV_634",
            "UNDELIV_636", "UNDELIV_640", "UNDELIV_660", "UNDELIV_680", "UNDELIV_702", "UNDELIV_705", "UNDELIV_711",
            "UNDELIV_718", "UNDELIV_726", "UNDELIV_771", "UNDELIV_814", "UNDELIV_815", "UNDELIV_869", "UNDELIV_880",
        ]),
    Entry::new("UNKNOWN", Kind::Other, When::Later, No).may_duplicate().also(&["MA:0073", "MC:0001"]),
    Entry::new("W-BLACK", Kind::RecipientRefused, When::Never, No).fields(&["PhoneNumberSet"])
        .also(&["69", "MOBILE BLACK"]),
];

/// Returns the entry for a receipt, which may have the prefix `receipt:`.
fn find(entries: &'static [Entry], receipt: &str) -> Option<Found> {
    let code = receipt.strip_prefix("receipt:").unwrap_or(receipt);
    let listed = exactly(entries, code).map(|entry| Found::new(entry, Nearness::Exact));
    let by_form = || {
        let has_form = |entry: &&Entry| {
            let patterns = [entry.code].into_iter().chain(entry.also.iter().copied());
            patterns.into_iter().any(|pattern| matches(pattern, code))
        };
        let entry = entries.iter().find(has_form)?;
        Some(Found::new(entry, Nearness::Form))
    };
    listed.or_else(by_form)
}

/// Whether `code` has the form of `pattern`.
fn matches(pattern: &str, code: &str) -> bool {
    let same = |(sign, byte): (u8, u8)| match sign {
        b'#' => byte.is_ascii_digit(),
        b'@' => byte.is_ascii_uppercase(),
        sign => byte == sign,
    };
    pattern.len() == code.len() && pattern.bytes().zip(code.bytes()).all(same)
}
