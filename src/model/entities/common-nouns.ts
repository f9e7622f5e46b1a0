/** Words that never make a name of the noun behind them, however many there are: 関係機関, 各種委員会, 有識者検討会議. */
const GENERIC = [
  '独立行政法人 市区町村 市町村 都道府県 地方公共団体 地方自治体 自治体 国公立 国公私立 国立 公立 私立',
  '有識者 専門家 実務者 担当者 関係者 事業者 利用者 第三者 各府省庁 府省庁 関係府省庁 関係省庁',
  '各府省 各省庁 省庁 政府機関 民間 団体 機関 大学 学校 高校 小中高等 高等',
  '国内外 国内 国外 国際 海外 諸外国 各国 全国 地域 地方 中央 関係',
  '関連 各種 各 諸 同 本 当該 当 上記 前記 既存 新規',
  '新 現行 今後 毎年 年次 年 定例 定期 準備 検討 専門 連絡',
  '調整 作業 推進 合同 共同 連携 運営 事務 外部 内部 本部',
];

/** Words that make none of it alone: 情報センター, 調査報告書; but 電子政府認証ガイドライン is one. */
const TOPICS = [
  'インターネット オペレーション ガイドライン コンタクト コンピュータ コール サポート サービス システム セキュリティ データ ネットワーク',
  'パイロット ビジネス モデル 一般 中間 主要 企業 公共 公的 共通 半期 啓発',
  '基本 実績 審査 対応 対策 広報 情報 成果 技術 拠点 支援 政府',
  '教育 普及 最終 月次 検証 業務 概要 活動 演習 独自 監査 相談',
  '研修 研究 管理 結果 統合 緊急 行政 評価 試験 認証 調査 進捗',
  '運用 運転 重要 開発 電子',
];

/** Longer ones first where one begins another. */
const anyOf = (lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split(' '))
    .sort((a, b) => b.length - a.length)
    .join('|');

const JOINTS = '[等・の的別型用0-9]';
const COMMON = new RegExp(
  `^(?:${anyOf(GENERIC)}|${JOINTS})*(?:(?:${anyOf(TOPICS)})(?:${anyOf(GENERIC)}|${JOINTS})*)?$`,
);

/** What stands before a name's last word is bounded, so that the pattern above cannot run wild. */
const MAX_TRIED = 30;

/** Whether what stands before a name's last word tells of nothing in particular. */
export const isCommon = (modifiers: string): boolean => modifiers.length <= MAX_TRIED && COMMON.test(modifiers);
