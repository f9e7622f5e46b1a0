import { createHash } from 'node:crypto';
import { foldText } from '../../model/search/fold.ts';
import { parseQuery } from '../../model/search/query.ts';
import type { MinistryNames } from '../ministry-names.ts';
import { badInput } from '../user-error.ts';

/** Something that must occur: as one of these folded texts or, where it is a number, as the number of the measure. */
export interface Term {
  readonly texts: readonly string[];
  readonly number: number | null;
}

/** What no measure's number is longer than. */
const NUMBER = /^\d{1,7}$/;

/** Words of the longest name of a ministry: `Ministry of Land, Infrastructure, Transport and Tourism`. */
const MAX_NAME_WORDS = 10;

/**
 * The terms of a query. Words that together are what a ministry is called (`METI`, `Ministry of Economy, Trade and
 * Industry`) are one term, and its official name is as good.
 * @throws BAD_USER_INPUT naming the argument, for a query without words, or too long.
 */
export async function termsOf(argument: string, query: string, names: MinistryNames): Promise<Term[]> {
  const parsed = parseQuery(query);
  if ('problem' in parsed) throw badInput(`${argument}: ${parsed.problem}`);
  const words = parsed.terms;
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const named = await ministryAt(words, at, names);
    const word = words[at] ?? '';
    terms.push(
      named ? { texts: named.texts, number: null } : { texts: [word], number: NUMBER.test(word) ? Number(word) : null },
    );
    at += named?.words ?? 1;
  }
  return terms;
}

async function ministryAt(words: readonly string[], at: number, names: MinistryNames) {
  for (let count = Math.min(MAX_NAME_WORDS, words.length - at); count > 0; count--) {
    const name = words.slice(at, at + count).join('');
    const id = await names.recall(name);
    if (id !== null) return { words: count, texts: [...new Set([name, foldText(id)])] };
  }
  return null;
}

/** Tells searches for different things apart. 16 hexadecimal digits. */
export const digestOf = (terms: readonly Term[]): string =>
  createHash('sha256').update(JSON.stringify(terms)).digest('hex').slice(0, 16);
