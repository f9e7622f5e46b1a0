import { foldText } from './fold.ts';

export const MAX_QUERY_LENGTH = 200;
export const MAX_TERMS = 20;

/** Words and phrases as search compares them, each once; or what is wrong with the query, as an English sentence. */
export type ParsedQuery = { readonly terms: readonly string[] } | { readonly problem: string };

/** Double quotes of any width and style: `"…"`, `“…”`, `„…”`, `〝…〟`, `＂…＂`. 「」 are part of names and mean themselves. */
const QUOTE = '"\u201c-\u201f\u301d-\u301f\uff02';

/** A phrase between quotes, or what stands between white space and quotes. A quote without its partner is a character. */
const TOKEN = new RegExp(
  `[${QUOTE}]([^${QUOTE}]*)[${QUOTE}]|(?:[^\\s${QUOTE}]|[${QUOTE}](?![^${QUOTE}]*[${QUOTE}]))+`,
  'gu',
);

/** What no stored text holds; see store/storable.ts. */
const NOT_STORABLE = /\0|\p{Surrogate}/gu;

/** `暗号 "Secure Japan"` → 暗号, securejapan. All of them must occur, in any order and place. */
export function parseQuery(query: string): ParsedQuery {
  if (query.length > MAX_QUERY_LENGTH) {
    return { problem: `expected at most ${MAX_QUERY_LENGTH} characters, got ${query.length}.` };
  }
  const texts = [...query.matchAll(TOKEN)].map(([token, phrase]) =>
    foldText((phrase ?? token).replace(NOT_STORABLE, '\ufffd')),
  );
  const terms = [...new Set(texts)].filter((term) => term !== '');
  if (terms.length === 0) return { problem: 'expected at least one word, got none.' };
  if (terms.length > MAX_TERMS) return { problem: `expected at most ${MAX_TERMS} words, got ${terms.length}.` };
  return { terms };
}
