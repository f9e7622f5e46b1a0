import type { Bond, BondSource } from './bond.ts';
import { NEIGHBOURS, WEIGHTS } from './weights.ts';

/** SAME_SECTION: both stand under the same heading, and near each other: the nearer, the more. */
export function sameSection({ measures, entries: sections }: BondSource): Bond {
  const entriesOf: (readonly number[])[] = [];
  const placeOf: number[] = [];
  for (const entries of sections.values()) {
    const own = entries.filter(({ relisting }) => !relisting).map(({ measure }) => measure);
    for (const [place, measure] of own.entries()) {
      entriesOf[measure] = own;
      placeOf[measure] = place;
    }
  }
  return {
    kind: 'SAME_SECTION',
    partners: (a) => {
      const place = placeOf[a] as number;
      return [(entriesOf[a] as readonly number[]).slice(Math.max(0, place - NEIGHBOURS), place + NEIGHBOURS + 1)];
    },
    weight(a, b) {
      if (entriesOf[a] !== entriesOf[b]) return 0;
      const apart = Math.abs((placeOf[a] as number) - (placeOf[b] as number));
      if (apart > NEIGHBOURS) return 0;
      return Math.round((WEIGHTS.SAME_SECTION * (NEIGHBOURS + 1 - apart)) / NEIGHBOURS);
    },
    evidence: (a) => ({ words: [], nodes: [{ type: 'Section', id: measures[a]?.sectionId as string }] }),
  };
}
