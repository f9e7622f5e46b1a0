import { isLatin } from './boundaries.ts';
import { isCommon } from './common-nouns.ts';
import { kindByEnding } from './forms.ts';
import type { Found } from './found.ts';
import { kindByForm, withoutTrailer } from './kind.ts';
import { writtenOut } from './legal-forms.ts';
import type { Quote } from './quotes.ts';
import { registered } from './registry.ts';

/** Below this a quoted word with the ending of a name is rather a term (「安全基準」). */
const MIN_LENGTH = 6;
const MAX_LENGTH = 200;

/** `重要インフラ連絡協議会(CEPTOAR-Council)`: a name and its acronym in one pair of quotation marks. */
const WITH_ACRONYM = /^(.{4,})\([A-Za-z@][A-Za-z0-9@&./+ -]*\)$/;

const NONE: readonly Found[] = [];

/** Names in 「」 and 『』. What only has quotation marks and not the form of a name (「見える化」) is none. */
export function quoted(text: string, quotes: readonly Quote[]): readonly Found[] {
  if (quotes.length === 0) return NONE;
  const found: Found[] = [];
  for (const { start, end } of quotes) {
    if (end - start > MAX_LENGTH) continue;
    const content = text.slice(start, end);
    if (content.includes('。')) continue;
    const named = WITH_ACRONYM.exec(content)?.[1];
    const name = (named ?? content).trim();
    const firm = named !== undefined || isName(name);
    if (firm || isWeak(name))
      found.push({ start, end: start + name.length, name: writtenOut(name), firm, delimited: true });
  }
  return found;
}

function isName(name: string): boolean {
  if (registered(name)) return true;
  if (isLatin(name)) return OWN_ACRONYM.test(name) && !COMMON_ACRONYM.test(name);
  if (name.length < MIN_LENGTH || kindByForm(name) === null) return false;
  return !isCommonNoun(name) && (name.length >= MIN_VAGUE_LENGTH || !isVague(withoutTrailer(name)));
}

/** 「CYDER」, 「NII-SOCS」; not 「go.jp」, 「IPv6」. */
const OWN_ACRONYM = /^[A-Z][A-Z-]{3,}[A-Z0-9]*$/;
const COMMON_ACRONYM = /^(?:BYOD|PDCA|OODA|HTTPS?|HTML|XML|JSON|SMTP|TCP|UDP|CSIRT|SBOM|SIEM|SASE|DDOS|FAQ)$/;

/** Endings that terms have as often as names do: 「情報セキュリティ対策」, 「情報システム」. */
const VAGUE =
  /^(?:対策|施策|活動|措置|取組み?|枠組み|状況|評価|分析|要件|資料|事業|機関|チーム|システム|サービス|ネットワーク|プラットフォーム|ソフトウェア|ポリシー|[会室課局法賞])$/;
const MIN_VAGUE_LENGTH = 13;

const isVague = (name: string): boolean => VAGUE.test(name.slice(kindByEnding(name)?.start ?? name.length));

function isWeak(name: string): boolean {
  return name.length >= 4 && kindByForm(name) !== null;
}

/** `電子システム`, `安全基準等`: nothing but common words before the last one, and that one no acronym (自治体CEPTOAR). */
function isCommonNoun(name: string): boolean {
  const core = withoutTrailer(name);
  const ending = core === name ? kindByEnding(core) : null;
  return ending !== null && !isLatin(core.slice(ending.start)) && isCommon(core.slice(0, ending.start));
}
