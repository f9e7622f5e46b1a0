import type { RelistingNode } from '../graph.ts';
import type { RelatedSource } from './bond.ts';

/** A measure that stands under a heading or, where there is a 再掲 row, is listed again there. */
export interface Entry {
  readonly measure: number;
  readonly position: number;
  readonly relisting: RelistingNode | null;
}

/** What stands directly under each heading that has anything, in the order of the text. */
export function entriesBySection(
  { measures, relistings }: RelatedSource,
  placeOf: ReadonlyMap<string, number>,
): Map<string, Entry[]> {
  const sections = new Map<string, Entry[]>();
  for (const [measure, { sectionId, position }] of measures.entries())
    add(sections, sectionId, { measure, position, relisting: null });
  for (const relisting of relistings) {
    const measure = relisting.measureId === null ? undefined : placeOf.get(relisting.measureId);
    if (measure !== undefined) add(sections, relisting.sectionId, { measure, position: relisting.position, relisting });
  }
  for (const entries of sections.values()) entries.sort((x, y) => x.position - y.position);
  return sections;
}

function add(sections: Map<string, Entry[]>, sectionId: string, entry: Entry): void {
  const entries = sections.get(sectionId);
  if (entries) entries.push(entry);
  else sections.set(sectionId, [entry]);
}
