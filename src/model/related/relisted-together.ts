import { bestOf } from '../in-order.ts';
import { type Bond, type BondSource, type EvidenceNode, NO_WORDS } from './bond.ts';
import type { Entry } from './entries.ts';
import { rarity } from './rarity.ts';
import { createTies } from './ties.ts';
import { AT_MOST, MAX_EVIDENCE, RELISTED_NEIGHBOURS, WEIGHTS } from './weights.ts';

/** Two measures under one heading, at least one of them by a 再掲 row. */
interface Meeting {
  readonly sectionId: string;
  readonly entries: readonly Entry[];
  readonly weight: number;
}

/**
 * RELISTED_TOGETHER: both are listed again (再掲) under the same heading, or one is listed again where the other stands.
 * The more stands under that heading, and the farther apart, the less it says.
 */
export function relistedTogether({ measures, entries: sections }: BondSource): Bond {
  const meetings = createTies<Meeting>();
  for (const [sectionId, entries] of sections) {
    if (!entries.some(({ relisting }) => relisting)) continue;
    const most = (WEIGHTS.RELISTED_TOGETHER * rarity(entries.length, measures.length)) / 1_000;
    // The nearest first: listed again twice, or where it stands already, one heading counts once.
    for (let apart = 1; apart <= RELISTED_NEIGHBOURS; apart++) {
      const weight = Math.round((most * (RELISTED_NEIGHBOURS + 1 - apart)) / RELISTED_NEIGHBOURS);
      if (weight <= 0) break;
      for (let place = apart; place < entries.length; place++) {
        const [a, b] = [entries[place - apart] as Entry, entries[place] as Entry];
        if (!(a.relisting || b.relisting) || a.measure === b.measure) continue;
        if (meetings.between(a.measure, b.measure).at(-1)?.sectionId === sectionId) continue;
        meetings.add(a.measure, b.measure, { sectionId, entries: [a, b], weight });
      }
    }
  }
  return {
    kind: 'RELISTED_TOGETHER',
    partners: meetings.partners,
    weight: (a, b) =>
      Math.min(
        meetings.between(a, b).reduce((sum, { weight }) => sum + weight, 0),
        AT_MOST * WEIGHTS.RELISTED_TOGETHER,
      ),
    evidence(a, b) {
      const nodes: EvidenceNode[] = [];
      for (const { sectionId, entries } of bestOf(meetings.between(a, b), saysMore, MAX_EVIDENCE)) {
        // The heading, then the 再掲 rows under it that are meant.
        nodes.push({ type: 'Section', id: sectionId });
        for (const { relisting } of entries) if (relisting) nodes.push({ type: 'Relisting', id: relisting.id });
      }
      return { words: NO_WORDS, nodes };
    },
  };
}

const saysMore = (x: Meeting, y: Meeting): boolean =>
  x.weight > y.weight || (x.weight === y.weight && x.sectionId < y.sectionId);
