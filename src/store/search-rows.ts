import type { DocumentGraph, SectionNode } from '../model/graph.ts';
import { foldText } from '../model/search/fold.ts';
import { gramsOf, levelGrams, startsOf, typeGram } from '../model/search/grams.ts';
import { SearchType } from './generated/prisma/enums.ts';

/** A row of search_entry. */
export interface SearchRow {
  readonly type: SearchType;
  readonly id: string;
  readonly documentId: string | null;
  readonly name: string;
  readonly heading: string;
  readonly body: string;
  readonly nameGrams: Int32Array;
  readonly allGrams: Int32Array;
}

const TYPES = Object.values(SearchType);
export const TYPE_GRAMS = Object.fromEntries(TYPES.map((type, i) => [type, typeGram(i + 1)])) as Readonly<
  Record<SearchType, number>
>;

type Texts = readonly (string | null)[];

/** What a node is found by: its names, the headings above it and whatever else is said of it. */
export function searchRow(
  type: SearchType,
  id: string,
  documentId: string | null,
  texts: { readonly names: Texts; readonly headings?: Texts; readonly body?: Texts },
): SearchRow {
  const [names, headings, body] = [folded(texts.names), folded(texts.headings ?? []), folded(texts.body ?? [])];
  const levels = levelGrams(id);
  return {
    type,
    id,
    documentId,
    name: names.join('\n'),
    heading: headings.join('\n'),
    body: body.join('\n'),
    nameGrams: gramsOf(names, [...startsOf(names), TYPE_GRAMS[type], ...levels]),
    // Nothing but names is known of any other type.
    allGrams: type === 'MEASURE' ? gramsOf([...names, ...headings, ...body], levels) : gramsOf([]),
  };
}

const folded = (texts: Texts): string[] => [
  ...new Set(texts.map((text) => foldText(text ?? '')).filter((text) => text !== '')),
];

/**
 * What of a document can be found: measures by their names, the headings above them, their notes and ministries; headings;
 * 再掲 rows by name. One at a time: the numbers of a large document would fill the memory.
 */
export function* searchRows({ slug, sections, measures, relistings }: DocumentGraph): Generator<SearchRow> {
  const titlesOf = titlesAbove(sections);
  for (const { id, name, sectionId, notes, responsibilities } of measures) {
    yield searchRow('MEASURE', id, slug, {
      names: [name],
      headings: titlesOf.get(sectionId) ?? [],
      body: [...notes.map(({ text }) => text), ...responsibilities.map(({ ministryId }) => ministryId)],
    });
  }
  for (const { id, heading, title } of sections) yield searchRow('SECTION', id, slug, { names: [title, heading] });
  for (const { id, statedName } of relistings) yield searchRow('RELISTING', id, slug, { names: [statedName] });
}

/** Section → its title and those of its ancestors, the nearest first. Parents come before their children. */
function titlesAbove(sections: readonly SectionNode[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>();
  for (const { id, parentId, title } of sections) titles.set(id, [title, ...(titles.get(parentId ?? '') ?? [])]);
  return titles;
}
