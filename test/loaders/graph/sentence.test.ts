import { expect, it } from 'vitest';
import type { NodeName } from '../../../src/loaders/graph/node-names.ts';
import type { Path } from '../../../src/loaders/graph/paths.ts';
import { sentenceOf } from '../../../src/loaders/graph/sentence.ts';
import type { EdgeKind } from '../../../src/loaders/graph-info.ts';

const NAMES: Record<string, NodeName> = {
  'Document:d': { full: '文書「実施状況」', again: '同文書' },
  'Section:c': { full: '第3章「強化」', again: '同章' },
  'Section:s': { full: '第3章第1節「政府」', again: '同節' },
  'Measure:1': { full: '施策「A」(1)', again: '同施策' },
  'Measure:2': { full: '施策「B」(2)', again: '同施策' },
  'ProgressNote:1': { full: '進捗の記述「公表した」', again: '同記述', owned: '施策「A」(1)の進捗の記述' },
  'ProgressNote:2': { full: '進捗の記述「公表した」', again: '同記述', owned: '施策「B」(2)の進捗の記述' },
  'Relisting:1': { full: '再掲の行「ウ) A」', again: 'この行' },
  'Relisting:2': { full: '再掲の行「エ) A」', again: 'この行' },
  'Ministry:m': { full: '経済産業省', again: '同省' },
  'Ministry:n': { full: '総務省', again: '同省' },
  'Ministry:all': { full: '全府省庁', again: '全府省庁' },
  'Entity:e': { full: '「暗号指針」', again: '同文書' },
  'Entity:f': { full: '政策会議', again: '同会議' },
  'Status:1': { full: '状況「①」', again: 'この状況' },
};

/** `KIND` along the edge, `<KIND` against it. */
function path(start: string, ...steps: [kind: EdgeKind | `<${EdgeKind}`, node: string][]): Path {
  let before = start;
  return {
    start,
    steps: steps.map(([step, node]) => {
      const reversed = step.startsWith('<');
      const kind = step.replace('<', '') as EdgeKind;
      const [from, to] = reversed ? [node, before] : [before, node];
      before = node;
      return { edge: { kind, from, to }, node, reversed };
    }),
  };
}

const say = (found: Path): string =>
  sentenceOf(found, (key) => {
    const name = NAMES[key];
    if (!name) throw new Error(`no name for ${key}`);
    return name;
  });

it.each([
  ['Document:d', 'CONTAINS', 'Section:c', '文書「実施状況」は第3章「強化」を含む。'],
  ['Section:c', '<CONTAINS', 'Document:d', '第3章「強化」は文書「実施状況」に属する。'],
  ['Section:c', 'CONTAINS', 'Section:s', '第3章「強化」は第3章第1節「政府」を含む。'],
  ['Section:s', '<CONTAINS', 'Section:c', '第3章第1節「政府」は第3章「強化」に属する。'],
  ['Section:s', 'CONTAINS', 'Measure:1', '第3章第1節「政府」は施策「A」(1)を掲げる。'],
  ['Measure:1', '<CONTAINS', 'Section:s', '施策「A」(1)は第3章第1節「政府」に属する。'],
  ['Section:s', 'CONTAINS', 'Relisting:1', '第3章第1節「政府」は再掲の行「ウ) A」を載せる。'],
  ['Relisting:1', '<CONTAINS', 'Section:s', '再掲の行「ウ) A」は第3章第1節「政府」にある。'],
  ['Measure:1', 'CONTAINS', 'ProgressNote:1', '施策「A」(1)には進捗の記述「公表した」がある。'],
  ['ProgressNote:1', '<CONTAINS', 'Measure:1', '進捗の記述「公表した」は施策「A」(1)の進捗である。'],
  ['Measure:1', 'RESPONSIBLE', 'Ministry:m', '施策「A」(1)は経済産業省が担当する。'],
  ['Ministry:m', '<RESPONSIBLE', 'Measure:1', '経済産業省は施策「A」(1)を担当する。'],
  ['Relisting:1', 'RELISTS', 'Measure:1', '再掲の行「ウ) A」は施策「A」(1)を再び掲げる。'],
  ['Measure:1', '<RELISTS', 'Relisting:1', '施策「A」(1)は再掲の行「ウ) A」に再び掲げられる。'],
  ['Measure:1', 'REFERS', 'Measure:2', '施策「A」(1)は施策「B」(2)を参照する。'],
  ['Measure:2', '<REFERS', 'Measure:1', '施策「B」(2)は施策「A」(1)から参照される。'],
  ['Measure:1', 'MENTIONS', 'Entity:e', '施策「A」(1)は「暗号指針」に言及する。'],
  ['Entity:e', '<MENTIONS', 'Measure:1', '「暗号指針」は施策「A」(1)で言及される。'],
  ['Ministry:m', 'MEMBER_OF', 'Ministry:all', '経済産業省は全府省庁に含まれる。'],
  ['Ministry:all', '<MEMBER_OF', 'Ministry:m', '全府省庁は経済産業省を含む。'],
  ['Measure:1', 'HAS_STATUS', 'Status:1', '施策「A」(1)は状況「①」にある。'],
  ['Status:1', '<HAS_STATUS', 'Measure:1', '状況「①」は施策「A」(1)に当てはまる。'],
  ['ProgressNote:1', 'SAME_TEXT', 'ProgressNote:2', '進捗の記述「公表した」は施策「B」(2)の進捗の記述と同文である。'],
  ['ProgressNote:2', '<SAME_TEXT', 'ProgressNote:1', '進捗の記述「公表した」は施策「A」(1)の進捗の記述と同文である。'],
] as const)('%s %s %s', (start, kind, node, sentence) => {
  expect(say(path(start, [kind, node]))).toBe(sentence);
});

it.each([
  [
    '施策「A」(1)は経済産業省が担当し、同省は施策「B」(2)も担当する。',
    path('Measure:1', ['RESPONSIBLE', 'Ministry:m'], ['<RESPONSIBLE', 'Measure:2']),
  ],
  [
    '経済産業省は全府省庁に含まれ、全府省庁は総務省も含み、同省は施策「B」(2)を担当する。',
    path('Ministry:m', ['MEMBER_OF', 'Ministry:all'], ['<MEMBER_OF', 'Ministry:n'], ['<RESPONSIBLE', 'Measure:2']),
  ],
  [
    '施策「A」(1)は「暗号指針」に言及し、同文書は施策「B」(2)でも言及され、同施策は政策会議にも言及する。',
    path('Measure:1', ['MENTIONS', 'Entity:e'], ['<MENTIONS', 'Measure:2'], ['MENTIONS', 'Entity:f']),
  ],
  [
    '施策「A」(1)は第3章第1節「政府」に属し、同節は施策「B」(2)も掲げ、同施策は状況「①」にある。',
    path('Measure:1', ['<CONTAINS', 'Section:s'], ['CONTAINS', 'Measure:2'], ['HAS_STATUS', 'Status:1']),
  ],
  [
    '施策「A」(1)には進捗の記述「公表した」があり、同記述は施策「B」(2)の進捗の記述と同文で、同施策は総務省が担当する。',
    path(
      'Measure:1',
      ['CONTAINS', 'ProgressNote:1'],
      ['SAME_TEXT', 'ProgressNote:2'],
      ['<CONTAINS', 'Measure:2'],
      ['RESPONSIBLE', 'Ministry:n'],
    ),
  ],
  [
    '再掲の行「ウ) A」は施策「A」(1)を再び掲げ、同施策は再掲の行「エ) A」にも再び掲げられる。',
    path('Relisting:1', ['RELISTS', 'Measure:1'], ['<RELISTS', 'Relisting:2']),
  ],
  [
    '施策「A」(1)は状況「①」にあり、この状況は施策「B」(2)にも当てはまる。',
    path('Measure:1', ['HAS_STATUS', 'Status:1'], ['<HAS_STATUS', 'Measure:2']),
  ],
  [
    '経済産業省は施策「A」(1)を担当し、同施策は総務省も担当する。',
    path('Ministry:m', ['<RESPONSIBLE', 'Measure:1'], ['RESPONSIBLE', 'Ministry:n']),
  ],
])('%s', (sentence, found) => {
  expect(say(found)).toBe(sentence);
});
