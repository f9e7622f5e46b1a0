import { excerptOf } from '../../model/search/excerpt.ts';
import { foldText } from '../../model/search/fold.ts';
import { foldWithMap } from '../../model/search/fold-map.ts';
import { withoutMarkup } from '../../parser/markup.ts';
import { type Range, type SourceText, sourceText, spanOf } from '../../source/source-text.ts';
import type { Loaders } from '../index.ts';
import type { DocumentSpan } from '../source-text.ts';
import type { HitRow } from './listing.ts';
import type { PassageRow } from './passages.ts';
import type { Term } from './terms.ts';

/** Why a node was found: a stretch of one of its texts with the places in it. Offsets in UTF-16 units of the snippet. */
export interface SearchMatch {
  readonly field: PassageRow['field'] | 'number';
  readonly snippet: string;
  readonly highlights: readonly Range[];
  /** Where the snippet stands in the document, word for word; null where it is not cut from a document. */
  readonly source: DocumentSpan | null;
}

/** A node of many notes is shown by the first of them. */
const MAX_MATCHES = 10;

/** The texts of a hit that have a term, in the order name, headings, notes, ministries. */
export async function matchesOf(
  { type, id, MEASURE }: HitRow,
  terms: readonly Term[],
  loaders: Pick<Loaders, 'searchPassages' | 'quotes'>,
): Promise<SearchMatch[]> {
  const words = terms.flatMap(({ texts }) => texts);
  const passages = await loaders.searchPassages.load(`${type} ${id}`);
  const speaking = passages.filter(({ text }) => {
    const folded = foldText(text);
    return words.some((word) => folded.includes(word));
  });
  const matches = await Promise.all(speaking.slice(0, MAX_MATCHES).map((passage) => matchOf(passage, words, loaders)));
  const isNumbered = type === 'MEASURE' && terms.some(({ number }) => number === MEASURE.number);
  return isNumbered ? [numberMatch(MEASURE.number), ...matches] : matches;
}

function numberMatch(number: number): SearchMatch {
  const snippet = String(number);
  return { field: 'number', snippet, highlights: [{ start: 0, end: snippet.length }], source: null };
}

async function matchOf(
  { field, text, ...place }: PassageRow,
  words: readonly string[],
  { quotes }: Pick<Loaders, 'quotes'>,
): Promise<SearchMatch> {
  if (isPlace(place)) {
    const { documentId, lineStart, lineEnd, charStart, charEnd } = place;
    const span = { documentId, lineStart, lineEnd, charStart, charEnd };
    const sourced = excerptOfSource(await quotes.load(span), span, text, words);
    if (sourced) return { field, ...sourced };
  }
  const excerpt = excerptOf(text, words);
  if (!excerpt) throw new Error('A text that has a term does not show it.');
  const { start, end, highlights } = excerpt;
  return { field, snippet: text.slice(start, end), highlights, source: null };
}

type Place = Omit<PassageRow, 'field' | 'text'>;

const isPlace = (place: Place): place is { readonly [Key in keyof Place]: NonNullable<Place[Key]> } =>
  Object.values(place).every((value) => value !== null);

/**
 * Cut from the source, so that what is shown is what stands there, tags and widths and all. null where the source has it
 * in other words: an abbreviation for the ministry.
 */
function excerptOfSource(quote: string, span: DocumentSpan, text: string, words: readonly string[]) {
  const source = sourceText(quote);
  const pieces = piecesOf(source, text);
  const excerpt = pieces && excerptOf(quote, words, pieces);
  if (!excerpt) return null;
  const { start, end, highlights } = excerpt;
  const within = spanOf(source, { start, end });
  return {
    snippet: quote.slice(start, end),
    highlights,
    source: {
      documentId: span.documentId,
      lineStart: span.lineStart + within.lineStart - 1,
      lineEnd: span.lineStart + within.lineEnd - 1,
      charStart: span.charStart + start,
      charEnd: span.charStart + end,
    },
  };
}

/** Where in its lines a text stands, tags and line breaks left out: a name is one cell of its row. */
function piecesOf(source: SourceText, text: string): Range[] | null {
  const pieces = withoutMarkup(source, { start: 0, end: source.text.length });
  const { folded, original } = foldWithMap(source.text, pieces);
  const sought = foldText(text);
  const at = folded.indexOf(sought);
  if (at < 0) return null;
  const place = original({ start: at, end: at + sought.length });
  return pieces
    .map(({ start, end }) => ({ start: Math.max(start, place.start), end: Math.min(end, place.end) }))
    .filter(({ start, end }) => start < end);
}
