import type { NodeType } from '../../model/graph.ts';
import type { EdgeKind } from '../graph-info.ts';
import { type NodeKey, refOf } from './edge-kinds.ts';
import type { NodeName } from './node-names.ts';
import type { Path, Step } from './paths.ts';

/** What one step says of `x`, by `y`: up to its verb, and how that ends within a sentence and at its end. */
type Clause = readonly [body: string, within: string, final: string];

/** `also`: the step before came to `x` by an edge of the same kind, so this is the second of its like: も. */
type Phrase = (x: string, y: string, also: boolean) => Clause;

const wo = (also: boolean): string => (also ? 'も' : 'を');
const mo = (also: boolean): string => (also ? 'も' : '');

const SURU = ['し、', 'する。'] as const;
const SARERU = ['され、', 'される。'] as const;
const BELONGS: Phrase = (x, y) => [`${x}は${y}に属`, ...SURU];

/** A phrase along the edge and one against it. CONTAINS differs by what is contained. */
const PHRASES: Record<Exclude<EdgeKind, 'CONTAINS'>, readonly [along: Phrase, against: Phrase]> = {
  RESPONSIBLE: [
    (x, y, also) => [`${x}は${y}${also ? 'も' : 'が'}担当`, ...SURU],
    (x, y, also) => [`${x}は${y}${wo(also)}担当`, ...SURU],
  ],
  RELISTS: [
    (x, y) => [`${x}は${y}を再び掲げ`, '、', 'る。'],
    (x, y, also) => [`${x}は${y}に${mo(also)}再び掲げられ`, '、', 'る。'],
  ],
  REFERS: [
    (x, y, also) => [`${x}は${y}${wo(also)}参照`, ...SURU],
    (x, y, also) => [`${x}は${y}から${mo(also)}参照`, ...SARERU],
  ],
  MENTIONS: [
    (x, y, also) => [`${x}は${y}に${mo(also)}言及`, ...SURU],
    (x, y, also) => [`${x}は${y}で${mo(also)}言及`, ...SARERU],
  ],
  MEMBER_OF: [
    (x, y, also) => [`${x}は${y}に${mo(also)}含まれ`, '、', 'る。'],
    (x, y, also) => [`${x}は${y}${wo(also)}含`, 'み、', 'む。'],
  ],
  HAS_STATUS: [
    (x, y) => [`${x}は${y}にあ`, 'り、', 'る。'],
    (x, y, also) => [`${x}は${y}に${mo(also)}当てはま`, 'り、', 'る。'],
  ],
  SAME_TEXT: [(x, y) => [`${x}は${y}と同文で`, '、', 'ある。'], (x, y) => [`${x}は${y}と同文で`, '、', 'ある。']],
};

/** By the type of what is contained. */
const CONTAINED: Partial<Record<NodeType, readonly [along: Phrase, against: Phrase]>> = {
  Section: [(x, y, also) => [`${x}は${y}${wo(also)}含`, 'み、', 'む。'], BELONGS],
  Measure: [(x, y, also) => [`${x}は${y}${wo(also)}掲げ`, '、', 'る。'], BELONGS],
  Relisting: [
    (x, y, also) => [`${x}は${y}${wo(also)}載せ`, '、', 'る。'],
    (x, y) => [`${x}は${y}にあ`, 'り、', 'る。'],
  ],
  ProgressNote: [
    (x, y, also) => [`${x}には${y}${also ? 'も' : 'が'}あ`, 'り、', 'る。'],
    (x, y) => [`${x}は${y}の進捗で`, '、', 'ある。'],
  ],
};

function phraseOf({ edge: { kind, to }, reversed }: Step): Phrase {
  const phrases = kind === 'CONTAINS' ? CONTAINED[refOf(to).typename] : PHRASES[kind];
  if (!phrases) throw new Error(`Nothing contains a ${refOf(to).typename}.`);
  return phrases[reversed ? 1 : 0];
}

/** What a note says again was said in its measure: naming the note by its measure has told the step to the measure, too. */
const told = (step: Step, before: Step | undefined): boolean =>
  before?.edge.kind === 'SAME_TEXT' && step.edge.kind === 'CONTAINS' && step.reversed;

/** One Japanese sentence that walks the path: 施策「A」(12)は経済産業省が担当し、同省は施策「B」(34)も担当する。 */
export function sentenceOf({ start, steps }: Path, nameOf: (key: NodeKey) => NodeName): string {
  const clauses = steps.flatMap((step, at): Clause[] => {
    const before = steps[at - 1];
    if (told(step, before)) return [];
    const x = before ? nameOf(before.node).again : nameOf(start).full;
    const y = nameOf(step.node);
    const also = before?.edge.kind === step.edge.kind && before.reversed !== step.reversed;
    return [phraseOf(step)(x, (step.edge.kind === 'SAME_TEXT' && y.owned) || y.full, also)];
  });
  return clauses.map(([body, within, final], at) => body + (at === clauses.length - 1 ? final : within)).join('');
}
