import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldWidth } from '../../../src/source/fold.ts';
import { describeScore, type Sample, scoreOf } from '../../support/scores.ts';
import { graphOf, realText } from '../../support/text.ts';

/** See test/fixtures/links/README.md. */
interface LabelledNote {
  readonly measure: number;
  readonly note: number;
  readonly entities: readonly { readonly surface: string; readonly kind: string; readonly canonical: string }[];
  readonly ministries: readonly { readonly surface: string; readonly name: string }[];
}

const LABELS: readonly LabelledNote[] = JSON.parse(
  readFileSync(new URL('../../fixtures/links/labels.json', import.meta.url), 'utf8'),
);

const graph = graphOf(realText());
const kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));

function mentionsIn({ measure, note }: LabelledNote) {
  const noteId = graph.measures.find(({ number }) => number === measure)?.notes[note - 1]?.id;
  return graph.mentions.filter((mention) => mention.noteId === noteId);
}

const placeOf = ({ measure, note }: LabelledNote): string => `measure ${measure} note ${note}`;

/** The report's own title is labelled as the publication that it is. */
const entities: Sample[] = LABELS.map((label) => ({
  place: placeOf(label),
  expected: label.entities.map(({ surface, kind }) => `${surface} ${kind}`),
  found: mentionsIn(label)
    .filter(({ target }) => target.type !== 'Ministry')
    .map(({ surface, target }) => `${surface} ${kinds.get(target.id) ?? 'PUBLICATION'}`),
}));

/** Labels know the document alone; the registry's official names (特定非営利活動法人 for NPO …) count as misses here. */
const canonical: Sample[] = LABELS.map((label) => ({
  place: placeOf(label),
  expected: label.entities.map((each) => `${each.surface} → ${foldWidth(each.canonical)}`),
  found: mentionsIn(label)
    .filter(({ target }) => target.type !== 'Ministry')
    .map(({ surface, target }) => `${surface} → ${target.type === 'Document' ? foldWidth(graph.title) : target.id}`),
}));

const ministries: Sample[] = LABELS.map((label) => ({
  place: placeOf(label),
  expected: label.ministries.map(({ surface, name }) => `${surface} → ${name}`),
  found: mentionsIn(label)
    .filter(({ target }) => target.type === 'Ministry')
    .map(({ surface, target }) => `${surface} → ${target.id}`),
}));

/** The part of the sample that nobody picked. */
const unpicked = (samples: readonly Sample[]): Sample[] =>
  samples.filter((_, i) => (LABELS[i]?.measure ?? 0) % 3 === 1);

it.each([
  ['entities', entities, 0.97, 0.97],
  ['entities, every third measure', unpicked(entities), 0.96, 0.96],
  ['canonical names', canonical, 0.93, 0.93],
  ['ministries', ministries, 0.98, 0.98],
])('%s agree with the labels', (_, samples, precision, recall) => {
  const score = scoreOf(samples);
  expect(score.precision, describeScore(score)).toBeGreaterThanOrEqual(precision);
  expect(score.recall, describeScore(score)).toBeGreaterThanOrEqual(recall);
});
