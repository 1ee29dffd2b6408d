//! Words and characters that the review of templates is about.

/// Characters and combinations of characters that no template may contain. The provider's list is open.
pub(super) const FORBIDDEN: &[&str] = &["【", "】", "¥", "￥", "★", "☞", "√", "✓", "※", "^_^"];

/// Characters that templates for other countries must not contain either, because signatures stand in them.
pub(super) const FORBIDDEN_ABROAD: [char; 2] = ['[', ']'];

/// The word that a verification code for mainland China needs.
pub(super) const CODE_WORD: &str = "验证码";

/// The word that addresses members in marketing.
pub(super) const MEMBERS: &str = "会员";

/// Words of which a verification code for other countries needs one.
pub(super) const CODE_WORDS: &[&str] = &["code", "验证码", "驗證碼"];

/// Subjects that no template for mainland China may have, separated by spaces. A subject is more than its word: people
/// decide.
const TOPICS: &str = "股票 移民 面试招聘 彩票 返利 抽奖 贷款 催款 征信 投资理财 赌博 中奖 毒品 党政 法律维权 \
    众筹 慈善捐款 宗教 迷信 殡葬 刷单 空包网 一元夺宝 一元秒杀 A货 医疗 整形 美容 会所 酒吧 \
    足浴 暴力 恐吓 色情 皮草 助考 装修 商标注册 加群 加QQ 加微信 相亲交友 贩卖个人信息 \
    短信通道 会展推广 网站推广 优惠券推广 卡类推广 保险推广 信用卡提额 返现返利 代开发票 邀请好评 \
    酒类 用户拉新 用户召回 直播 游戏 代办推广 代理记账 财税 注册公司 软著 版权 专利 \
    公众号小程序推广 APP推广 传话传信 线索 邀请到店 印章 年检 婚宴 寿宴 婚庆 招商 招募 招标 \
    加盟 算命 算卦 成人 积分领取 积分兑换 问卷调查";

/// Longer words that contain a subject but are ordinary, separated by spaces: most of them contain it across the boundary of
/// two words, others name a company or say that something is closed, warn of it or are for grown-ups.
const ORDINARY: &[(&str, &str)] = &[
    (
        "A货",
        "A货架 A货车 A货柜 A货运 A货位 A货物 A货号 A货款 A货仓 A货梯 A货轮",
    ),
    (
        "中奖",
        "其中奖金 其中奖励 其中奖品 集中奖励 年中奖金 高中奖学金",
    ),
    ("众筹", "公众筹 群众筹"),
    (
        "会所",
        "协会所 员会所 工会所 社会所 商会所 学会所 大会所 公会所 事会所 金会所 联合会所 机会所 年会所 开会所",
    ),
    ("刷单", "印刷单"),
    ("加盟", "参加盟"),
    (
        "加群",
        "添加群成员 添加群主 添加群组 增加群 参加群众 参加群体",
    ),
    ("印章", "打印章 复印章 印章程 印章节"),
    ("年检", "年检测 年检查 年检修 年检索 年检疫 年检察 年检举"),
    ("征信", "特征信 体征信 象征信 表征信"),
    (
        "成人",
        "完成人 达成人 生成人 合成人 组成人 变成人 形成人 集成人 造成人 成人票 成人高考 成人教育 成人学历 成人礼 成人价 \
         成人疫苗 成人门诊",
    ),
    (
        "招商",
        "招商银行 招商证券 招商局 招商基金 招商信诺 招商蛇口 招商仁和",
    ),
    ("整形", "调整形 完整形"),
    ("毒品", "消毒品"),
    ("版权", "版权限 版权益 出版权"),
    ("直播", "垂直播"),
    ("移民", "转移民"),
    ("算命", "计算命 运算命"),
    ("线索", "线索取 线索引 线索要"),
    ("美容", "完美容 精美容"),
    ("色情", "特色情 角色情"),
    ("装修", "因装修 装修暂停 装修期间 内部装修 重新装修 装修完"),
    (
        "贷款",
        "贷款给陌生人 贷款给他人 贷款给别人 贷款诈骗 贷款骗局 助学贷款",
    ),
    ("酒吧", "喝酒吧"),
];

/// The first subject in a text that no template may have, and its offset in bytes.
pub(super) fn topic(text: &str) -> Option<(usize, &'static str)> {
    let first = |topic: &'static str| {
        let ordinary = ORDINARY.iter().find(|(known, _)| *known == topic);
        let ordinary = ordinary.map_or("", |(_, words)| words);
        let is_ordinary = |at: usize| {
            ordinary.split_whitespace().any(|word| {
                let start = word.find(topic).and_then(|before| at.checked_sub(before));
                let rest = start.and_then(|start| text.get(start..));
                rest.is_some_and(|rest| rest.starts_with(word))
            })
        };
        let mut places = text.match_indices(topic).map(|(at, _)| at);
        Some((places.find(|at| !is_ordinary(*at))?, topic))
    };
    TOPICS.split(' ').filter_map(first).min()
}

#[cfg(test)]
mod tests {
    use super::{ORDINARY, TOPICS};

    #[test]
    fn ordinary_words_contain_a_subject() {
        for (topic, words) in ORDINARY {
            assert!(TOPICS.split(' ').any(|known| known == *topic), "{topic}");
            for word in words.split_whitespace() {
                assert!(word.contains(topic) && word != *topic, "{word}");
            }
        }
    }
}
