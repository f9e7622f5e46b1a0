import type { RelistingNode } from '../graph.ts';
import type { RelatedSource } from './bond.ts';

/** A measure that stands under a heading or, where there is a 再掲 row, is listed again there. */
export interface Entry {
  readonly measure: number;
  readonly position: number;
  readonly relisting: RelistingNode | null;
}

/** What stands directly under each heading that has anything, in the order of the text. */
export function entriesBySection({ measures, relistings }: RelatedSource): Map<string, Entry[]> {
  const placeOf = new Map(measures.map(({ id }, place) => [id, place]));
  const sections = new Map<string, Entry[]>();
  const add = (sectionId: string, entry: Entry): void => {
    const entries = sections.get(sectionId);
    if (entries) entries.push(entry);
    else sections.set(sectionId, [entry]);
  };
  for (const [measure, { sectionId, position }] of measures.entries()) {
    add(sectionId, { measure, position, relisting: null });
  }
  for (const relisting of relistings) {
    const measure = relisting.measureId === null ? undefined : placeOf.get(relisting.measureId);
    if (measure !== undefined) add(relisting.sectionId, { measure, position: relisting.position, relisting });
  }
  for (const entries of sections.values()) entries.sort((x, y) => x.position - y.position);
  return sections;
}
