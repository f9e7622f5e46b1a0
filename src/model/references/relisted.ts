import { matches } from '../../source/matches.ts';
import type { RelistingNode } from '../graph.ts';
import type { CrossReferenceNode } from '../text-links.ts';
import type { Pointer } from './pointer.ts';

const RELISTED =
  /再掲[ ::]?[([]?(?:施策(?:番号)?|No\.?|№)? ?(?<after>\d{1,4})(?![\d年月日件回])[)\]]?|[([]?(?:施策(?:番号)?|No\.?|№)? ?(?<before>\d{1,4})[)\]]?(?:番|の)?(?:を|の)?再掲/g;

const NONE: readonly Pointer[] = [];

/** 再掲 with a number inside a text: `(再掲 12)`, `12の再掲`. */
export function relistedPointers(text: string): readonly Pointer[] {
  if (!text.includes('再掲')) return NONE;
  return matches(text, RELISTED).map(({ index, 0: found, groups = {} }) => {
    const number = Number(groups.after ?? groups.before);
    return { kind: 'RELISTED', start: index, end: index + found.length, to: { by: 'NUMBER', number } };
  });
}

/** From each measure to the rows that list it again. */
export const relistedRows = (relistings: readonly RelistingNode[]): Omit<CrossReferenceNode, 'position'>[] =>
  relistings.flatMap(({ id, measureId, span }) =>
    measureId === null
      ? []
      : [{ kind: 'RELISTED' as const, measureId, noteId: null, to: { type: 'Relisting' as const, id }, span }],
  );
