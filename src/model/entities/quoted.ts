import { isCommon } from './common-nouns.ts';
import { kindByEnding } from './forms.ts';
import type { Found } from './found.ts';
import { kindByForm, withoutTrailer } from './kind.ts';
import { writtenOut } from './legal-forms.ts';
import { quotesIn } from './quotes.ts';
import { registered } from './registry.ts';

/** Below this a quoted word with the ending of a name is rather a term (「安全基準」). */
const MIN_LENGTH = 6;
const MAX_LENGTH = 200;

/** `重要インフラ連絡協議会(CEPTOAR-Council)`: a name and its acronym in one pair of quotation marks. */
const WITH_ACRONYM = /^(.{4,})\([A-Za-z@][A-Za-z0-9@&./+ -]*\)$/;

/** Names in 「」 and 『』. What only has quotation marks and not the form of a name (「見える化」) is none. */
export function quoted(text: string): Found[] {
  return quotesIn(text).flatMap(({ start, end }) => {
    const content = text.slice(start, end);
    if (content.length > MAX_LENGTH || content.includes('。')) return [];
    const name = (WITH_ACRONYM.exec(content)?.[1] ?? content).trim();
    const firm = isName(name);
    if (!firm && !isWeak(name)) return [];
    return [{ start, end: start + name.length, name: writtenOut(name), firm, delimited: true }];
  });
}

function isName(name: string): boolean {
  if (registered(name)) return true;
  return name.length >= MIN_LENGTH && kindByForm(name) !== null && !isCommonNoun(name);
}

function isWeak(name: string): boolean {
  return name.length >= 4 && kindByForm(name) !== null;
}

/** `情報システム`, `安全基準等` as well as longer ones made of nothing but common words. */
function isCommonNoun(name: string): boolean {
  const core = withoutTrailer(name);
  const ending = core === name ? kindByEnding(core) : null;
  return ending !== null && isCommon(core.slice(0, ending.start));
}
