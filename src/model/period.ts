import { foldWidth } from '../source/fold.ts';

/** Stretches of time that a title names, the most telling first. Same length folded and as written. */
const PERIODS = [
  /\(([^()]*(?:半期|四半期|年度|年|月|期)[^()]*)\)\s*$/,
  /((?:平成|令和|昭和)\s*(?:\d+|元)\s*年度?(?:\s*(?:上半期|下半期|第[1-4一二三四]四半期))?)/,
  /(\d{4}\s*年度?(?:\s*(?:上半期|下半期|第[1-4一二三四]四半期))?)/,
  /(上半期|下半期|第[1-4一二三四]四半期)/,
];

/** The reporting period as the title states it: `…の実施状況(上半期)` → `上半期`; null where it names none. */
export function periodOf(title: string): string | null {
  const folded = foldWidth(title);
  for (const pattern of PERIODS) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return title.slice(start, start + match[1].length).trim();
  }
  return null;
}
