/** Legal forms that stand before a body's name, longest first where one begins another. */
const PREFIXES = [
  '独立行政法人',
  '国立研究開発法人',
  '国立大学法人',
  '大学共同利用機関法人',
  '地方独立行政法人',
  '特定非営利活動法人',
  'NPO法人',
  'NPO',
  '一般財団法人',
  '公益財団法人',
  '財団法人',
  '一般社団法人',
  '公益社団法人',
  '社団法人',
  '有限責任中間法人',
  '特殊法人',
  '認可法人',
  '学校法人',
  '株式会社',
  '有限会社',
];

/** How tables and lists abbreviate them. */
const ABBREVIATED: Readonly<Record<string, string>> = {
  '(独)': '独立行政法人',
  '(財)': '財団法人',
  '(一財)': '一般財団法人',
  '(公財)': '公益財団法人',
  '(社)': '社団法人',
  '(一社)': '一般社団法人',
  '(公社)': '公益社団法人',
  '(株)': '株式会社',
  '(有)': '有限会社',
  '(特非)': '特定非営利活動法人',
  '(国)': '国立大学法人',
  NPO法人: '特定非営利活動法人',
  NPO: '特定非営利活動法人',
  '㈱': '株式会社',
  '㈶': '財団法人',
  '㈳': '社団法人',
};

const escaped = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/[()]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Source of a regular expression for any legal form, written out or abbreviated. */
export const LEGAL_FORM = `(?:${escaped([...new Set([...PREFIXES, ...Object.keys(ABBREVIATED)])])})`;

/** Abbreviated forms in brackets alone, for use inside a run of name characters. */
export const BRACKETED_FORM = Object.keys(ABBREVIATED)
  .filter((form) => form.startsWith('('))
  .map((form) => form.slice(1, -1))
  .join('|');

const AT_START = new RegExp(`^(?:${escaped(Object.keys(ABBREVIATED))})(?=.)`);
const AT_END = /\((株|有)\)$/;

/** `(財)地方自治情報センター` → `財団法人地方自治情報センター`. */
export function writtenOut(name: string): string {
  return name
    .replace(AT_START, (form) => ABBREVIATED[form] ?? form)
    .replace(AT_END, (form) => ABBREVIATED[form] ?? form);
}

const WRITTEN_OUT_AT_START = new RegExp(`^(?:${escaped(PREFIXES)})(?=..)`);

/** `独立行政法人情報通信研究機構` → `情報通信研究機構`. */
export const withoutLegalForm = (name: string): string => name.replace(WRITTEN_OUT_AT_START, '');

const AFTER_NAME = /^.{2,}?(?:株式会社|有限会社|\(株\)|\(有\))(?=$|[等他内製及並の])/;

/** Where a company's name ends whose legal form stands behind it (トレンドマイクロ株式会社); null where none does. */
export const companyEnd = (text: string): number | null => AFTER_NAME.exec(text)?.[0].length ?? null;
