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
pub(super) const TOPICS: &str = "股票 移民 面试招聘 彩票 返利 抽奖 贷款 催款 征信 投资理财 赌博 中奖 毒品 党政 法律维权 \
    众筹 慈善捐款 宗教 迷信 殡葬 刷单 空包网 一元夺宝 一元秒杀 A货 医疗 整形 美容 会所 酒吧 \
    足浴 暴力 恐吓 色情 皮草 助考 装修 商标注册 加群 加QQ 加微信 相亲交友 贩卖个人信息 \
    短信通道 会展推广 网站推广 优惠券推广 卡类推广 保险推广 信用卡提额 返现返利 代开发票 邀请好评 \
    酒类 用户拉新 用户召回 直播 游戏 代办推广 代理记账 财税 注册公司 软著 版权 专利 \
    公众号小程序推广 APP推广 传话传信 线索 邀请到店 印章 年检 婚宴 寿宴 婚庆 招商 招募 招标 \
    加盟 算命 算卦 成人 积分领取 积分兑换 问卷调查";
