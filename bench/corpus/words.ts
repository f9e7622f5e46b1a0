// What the invented reports are made of: words of the field, in the proportions of a real report.

/** The ministry that has a hand in nearly half of everything. */
export const HUB = '内閣官房';
/** The share of measures that it answers for. */
export const HUB_SHARE = 0.4;

/** The first have the most to do, as in life; some names stand for several bodies at once. */
export const MINISTRIES = [
  '総務省',
  '経済産業省',
  '警察庁',
  '文部科学省',
  '防衛省',
  '内閣府',
  '法務省',
  '金融庁',
  '厚生労働省',
  '国土交通省',
  '外務省',
  '農林水産省',
  '財務省',
  '環境省',
  '全府省庁',
  '重要インフラ所管省庁',
];

export const BODIES = [
  '独立行政法人情報処理推進機構',
  '独立行政法人情報通信研究機構',
  '独立行政法人産業技術総合研究所',
  'JPCERTコーディネーションセンター',
  '財団法人地方自治情報センター',
  '社団法人日本ネットワーク協会',
];

export const FIELDS = [
  '政府機関',
  '地方公共団体',
  '重要インフラ',
  '企業',
  '個人',
  '研究開発',
  '人材育成',
  '国際連携',
  '犯罪の取締り',
  '電子政府',
  '電気通信事業',
  '医療',
  '物流',
  '金融',
  '学校教育',
  '暗号技術',
];

export const TOPICS = [
  '情報セキュリティ対策',
  '緊急対応体制',
  '安全基準',
  '脆弱性情報の共有',
  'ウイルス対策',
  '個人認証',
  '無線LANの安全性',
  'IPv6への対応',
  '監査制度',
  '普及啓発活動',
  '情報共有体制',
  '相互依存性解析',
  '分野横断的な演習',
  '電子署名の利用',
  '技術基準',
  '外部委託の管理',
  '事業継続計画',
  '教育用教材',
];

export const ACTIONS = [
  'の強化',
  'の推進',
  'の整備',
  'に関する調査研究',
  'の見直し',
  'の促進',
  'に係る基準の策定',
  'の高度化',
  'に関する検討',
  'の普及',
];

/** Texts that stand in many rows, word for word. */
export const COMMON_NOTES = [
  '・現在、検討を行っているところ。',
  '・関係府省庁と連携しつつ、実施に向けて準備を進めている。',
  '・年度内に実施する予定。',
  '・引き続き普及を促進するための施策について検討する。',
];

/** Status marks, as often as in a real report. */
export const MARKS = ['①', '②', '②', '②', '③', '④'];

export const KANA = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノ'];
export const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨'];
