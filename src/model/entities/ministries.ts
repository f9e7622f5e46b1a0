import { MINISTRIES } from '../../parser/ministries/registry.ts';
import { foldWidth } from '../../source/fold.ts';
import { cutsWord, isLatin } from './boundaries.ts';
import { type Hit, trie } from './trie.ts';

/** Shorter ones (`警`, `総務`) are common words outside a list of ministries. */
const MIN_LENGTH = 3;

/** An abbreviation in Japanese must still look like a body: `消費者` and `デジタル` do not. */
const IS_BODY = /(?:[省庁府院局会委]|官房|\))$/;

const NAMES = trie(
  MINISTRIES.flatMap(({ name, aliases }) =>
    [name, ...aliases]
      .map(foldWidth)
      .filter((each) => each.length >= MIN_LENGTH && (IS_BODY.test(each) || isLatin(each)))
      .map((each): [string, string] => [each, name]),
  ),
);

/** 総務省令, 人事院規則: a rule, not its author. */
const IS_RULE = /^(?:令|規則|告示第|訓令|設置法|組織令)/;
/** 米国財務省, ロシア外務省: not Japan's. */
const FOREIGN = /(?:国|米|英|[ァ-ヺー]|連邦)$/;

/** Ministries named in running text, by official name or alias, the longest at each place; value: the official name. */
export function ministriesAt(text: string): readonly Hit<string>[] {
  return NAMES.hits(text, isJapans);
}

const isJapans = (text: string, start: number, end: number): boolean =>
  !cutsWord(text, start, end) &&
  !IS_RULE.test(text.slice(end, end + 3)) &&
  !FOREIGN.test(text.slice(Math.max(0, start - 2), start));
