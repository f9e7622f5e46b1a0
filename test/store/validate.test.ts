import { expect, test } from 'vitest';
import type { DocumentGraph } from '../../src/model/graph.ts';
import { problemsOf } from '../../src/store/validate.ts';
import { largeGraph, sketchGraph } from '../support/graphs.ts';

const good = sketchGraph({ slug: 'g', measures: [{ number: 1 }, { number: 2 }], relisted: [2] });
const [one, two] = good.measures as [DocumentGraph['measures'][0], DocumentGraph['measures'][0]];
const [relisting] = good.relistings as [DocumentGraph['relistings'][0]];
const [ministry] = one.responsibilities as [(typeof one.responsibilities)[0]];
const nowhere = { lineStart: 1, lineEnd: 1, charStart: 5, charEnd: 99_999 };

test('a consistent graph has no problems', () => {
  expect(problemsOf(good)).toEqual([]);
  expect(problemsOf(largeGraph(100))).toEqual([]);
});

const place = { measureId: one.id, noteId: one.notes[0]?.id ?? null, position: 1, surface: '実施', span: one.span };
const mention = { ...place, target: { type: 'Entity' as const, id: '協議会' } };
const date = { ...place, from: '2007-04-01', to: '2007-09-30', precision: 'RANGE' as const };
const linked = sketchGraph({
  slug: 'g',
  measures: [{ number: 1 }, { number: 2 }],
  relisted: [2],
  links: {
    entities: [{ id: '協議会', name: '協議会', kind: 'MEETING', aliases: [] }],
    mentions: [mention, { ...mention, position: 2, target: { type: 'Ministry', id: '総務省' } }],
    dates: [{ ...date, sense: 'UNKNOWN', resolvedBy: null }],
    references: [{ ...place, kind: 'SEE', to: { type: 'Measure', id: two.id } }],
    related: [
      {
        measureId: one.id,
        relatedId: two.id,
        position: 1,
        score: 150,
        reasons: [{ kind: 'SAME_SECTION', weight: 150, words: [], nodes: [{ type: 'Section', id: one.sectionId }] }],
      },
    ],
  },
});
const [related] = linked.related as [DocumentGraph['related'][0]];
const [reason] = related.reasons as [(typeof related.reasons)[0]];
const [reference] = linked.references as [DocumentGraph['references'][0]];

test('a graph with consistent links has no problems', () => {
  expect(problemsOf(linked)).toEqual([]);
});

test.each<[what: string, change: Partial<DocumentGraph>, problem: string]>([
  ['a mention of no measure', { mentions: [{ ...mention, measureId: 'x', noteId: null }] }, 'names Measure x'],
  ['a mention in a note of another', { mentions: [{ ...mention, measureId: two.id }] }, 'no note of it'],
  ['a mention of nothing', { entities: [] }, 'mention 1 of g/measure/0000001 names Entity 協議会'],
  ['an entity twice', { entities: [...linked.entities, ...linked.entities] }, 'came twice: id 協議会'],
  ['two mentions at one place', { mentions: [mention, mention] }, 'came twice: mention 1 of g/measure/0000001'],
  ['a mention outside of the text', { mentions: [{ ...mention, span: nowhere }] }, 'has a span outside of the text'],
  [
    'dates that end before they begin',
    { dates: linked.dates.map((each) => ({ ...each, to: '2007-03-31' })) },
    'before it begins',
  ],
  ['a reference to nothing', { references: [{ ...reference, to: { type: 'Section', id: 'x' } }] }, 'names Section x'],
  ['a related measure that is not there', { related: [{ ...related, relatedId: 'x' }] }, 'names Measure x'],
  ['a measure related to itself', { related: [{ ...related, relatedId: one.id }] }, 'is itself'],
  ['two related measures at one place', { related: [related, related] }, 'came twice: related measure 1'],
  ['a score that its reasons do not give', { related: [{ ...related, score: 151 }] }, 'its reasons add up to 150'],
  [
    'a reason of nothing',
    { related: [{ ...related, reasons: [{ ...reason, nodes: [{ type: 'Relisting', id: 'x' }] }] }] },
    'names Relisting x',
  ],
])('refuses %s', (_what, change, problem) => {
  expect(problemsOf({ ...linked, ...change }).join('\n')).toContain(problem);
});

test.each<[what: string, change: Partial<DocumentGraph>, problem: string]>([
  ['a slug that is none', { slug: 'a/b' }, 'Expected a slug: a slug is letters'],
  ['an id twice', { measures: [one, two, one] }, 'Expected each once, came twice: id g/measure/0000001.'],
  [
    'a ministry twice in a row',
    { measures: [{ ...one, responsibilities: [ministry, { ...ministry, position: 2 }] }, two] },
    'came twice: ministry 内閣官房 in g/measure/0000001',
  ],
  ['a section that is not there', { measures: [{ ...one, sectionId: 'x' }, two] }, 'names section x'],
  ['a status that is not there', { measures: [{ ...one, statusId: 'x' }, two] }, 'names status x'],
  ['a ministry that is not there', { ministries: [] }, 'names ministry 内閣官房'],
  ['a re-listed measure that is not there', { relistings: [{ ...relisting, measureId: 'x' }] }, 'names measure x'],
  [
    'a parent that comes later',
    { sections: [...good.sections].reverse() },
    'names parent g/section/第1章, which does not come before it',
  ],
  [
    'a ministry called registered that is not',
    { ministries: [...good.ministries, { id: '謎院', kind: 'OTHER', registered: true }] },
    'Ministry 謎院 is not in the registry',
  ],
  ['a line that is missing', { lines: good.lines.slice(1) }, 'Expected line 1 to start at character 0'],
  ['a coverage that does not add up', { coverage: { ...good.coverage, blank: 2 } }, 'Expected the coverage to add up'],
  ['a span outside of the text', { measures: [{ ...one, span: nowhere }, two] }, 'has a span outside of the text'],
  ['U+0000', { title: 'a\0b' }, 'graph.title holds U+0000 at character 1'],
  ['half a surrogate pair', { title: 'a\ud842' }, 'graph.title holds U+D842 at character 1'],
  [
    'a number too large',
    { measures: [{ ...one, number: 2_147_483_648 }, two] },
    'graph.measures[0].number is 2147483648',
  ],
  [
    'a name too long to index',
    { measures: [{ ...one, name: '長'.repeat(600) }, two] },
    'graph.measures[0].name has 1800 bytes',
  ],
])('refuses %s', (_what, change, problem) => {
  expect(problemsOf({ ...good, ...change }).join('\n')).toContain(problem);
});

test('says no more than a reader can take in', () => {
  const graph = largeGraph(100);
  const problems = problemsOf({ ...graph, ministries: [] });
  expect(problems).toHaveLength(21);
  expect(problems.at(-1)).toBe('And 180 more.');
});
