import { type Bond, type BondSource, type Evidence, NO_WORDS } from './bond.ts';
import { NEIGHBOURS, WEIGHTS } from './weights.ts';

/** SAME_SECTION: both stand under the same heading, and near each other: the nearer, the more. */
export function sameSection({ entries: sections }: BondSource): Bond {
  const entriesOf: (readonly number[])[] = [];
  const placeOf: number[] = [];
  const evidenceOf: Evidence[] = [];
  for (const [sectionId, entries] of sections) {
    const evidence: Evidence = { words: NO_WORDS, nodes: [{ type: 'Section', id: sectionId }] };
    const own = entries.filter(({ relisting }) => !relisting).map(({ measure }) => measure);
    for (const [place, measure] of own.entries()) {
      entriesOf[measure] = own;
      placeOf[measure] = place;
      evidenceOf[measure] = evidence;
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
    evidence: (a) => evidenceOf[a] as Evidence,
  };
}
