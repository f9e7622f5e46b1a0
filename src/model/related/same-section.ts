import type { Bond, RelatedSource } from './bond.ts';
import { entriesBySection } from './entries.ts';
import { NEIGHBOURS, WEIGHTS } from './weights.ts';

/** SAME_SECTION: both stand under the same heading, and near each other: the nearer, the more. */
export function sameSection(source: RelatedSource): Bond {
  const { measures } = source;
  const entries = [...entriesBySection(source).values()].map((each) => each.filter(({ relisting }) => !relisting));
  const placeOf = measures.map(() => ({ place: 0, neighbours: [] as readonly number[] }));
  for (const own of entries) {
    for (const [place, { measure }] of own.entries()) {
      const near = own.slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1);
      placeOf[measure] = { place, neighbours: near.map((entry) => entry.measure) };
    }
  }
  return {
    kind: 'SAME_SECTION',
    partners: (a) => placeOf[a]?.neighbours ?? [],
    weight(a, b) {
      const apart = Math.abs((placeOf[a]?.place ?? 0) - (placeOf[b]?.place ?? 0));
      if (apart > NEIGHBOURS || measures[a]?.sectionId !== measures[b]?.sectionId) return 0;
      return Math.round((WEIGHTS.SAME_SECTION * (NEIGHBOURS + 1 - apart)) / NEIGHBOURS);
    },
    evidence: (a) => ({ words: [], nodes: [{ type: 'Section', id: measures[a]?.sectionId as string }] }),
  };
}
