import { matches } from '../../source/matches.ts';
import type { Found } from './found.ts';

/** The article that is cited: `大学設置基準第25条の2`, `電波法第4条`. */
const ARTICLE = /第(?:[0-9]{1,4}|[〇一二三四五六七八九十百]{1,6})条/g;
/** What is said of a law: `環境影響評価法の改正`, `電子署名法に基づき`. */
const IN_FORCE = /(?<=法)(?:の?(?:一部)?改正|の?施行|に基づ|の規定|に規定|の趣旨)/g;

/** With what each of them has in it, to spare most texts the search. */
const PLACES = [
  ['条', ARTICLE],
  ['法', IN_FORCE],
] as const;

const MAX_LENGTH = 41;
const NAME_AT_END = /[\p{Script=Han}々ァ-ヺーA-Za-z0-9・]{2,}$/u;
const RULE = /(?:[令則準例程約款]|(?<![方手技寸用作製話文司立])法)$/;
/** `同法第4条`, `各設置基準第2条`: no name. */
const NO_NAME = /^(?:同|本|当該|各|新|旧|上記)/;

/** Laws and other rules, by the article that is cited or by what only a law can undergo; no ways of doing things (手法). */
const NONE: readonly Found[] = [];

export function citedRules(text: string): readonly Found[] {
  let found: Found[] | null = null;
  for (const [sign, pattern] of PLACES) {
    if (!text.includes(sign)) continue;
    for (const { index: end } of matches(text, pattern)) {
      const name = NAME_AT_END.exec(text.slice(Math.max(0, end - MAX_LENGTH), end))?.[0];
      if (!name || name.length < 3 || NO_NAME.test(name) || !RULE.test(name)) continue;
      found ??= [];
      found.push({ start: end - name.length, end, name, firm: true });
    }
  }
  return found ?? NONE;
}
