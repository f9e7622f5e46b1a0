import { expect, test } from 'vitest';
import { reportText } from '../../bench/corpus/report.ts';
import { HUB } from '../../bench/corpus/words.ts';
import { readDocument } from '../../src/model/read.ts';

const read = (text: string) => {
  const { graph } = readDocument(new TextEncoder().encode(text), { slug: 'report-0001' });
  if (!graph) throw new Error('nothing was read');
  return graph;
};

test('a report of the benchmark has as many measures as asked for, and every line is read', () => {
  for (const measures of [1, 37, 160]) {
    const graph = read(reportText(measures, 0, 1));
    expect(graph.measures).toHaveLength(measures);
    expect(graph.coverage.unexplained).toBe(0);
  }
});

test('a seed and an index give one text, others give another', () => {
  expect(reportText(40, 3, 1)).toBe(reportText(40, 3, 1));
  expect(new Set([reportText(40, 3, 1), reportText(40, 4, 1), reportText(40, 3, 2)]).size).toBe(3);
});

test('it has the shape that is hard to answer from: a hub, deep headings, rows of other chapters listed again', () => {
  const { measures, sections, relistings } = read(reportText(500, 0, 1));
  const ofHub = measures.filter(({ responsibilities }) =>
    responsibilities.some(({ ministryId }) => ministryId === HUB),
  );
  expect(ofHub.length / measures.length).toBeGreaterThan(0.3);
  expect(ofHub.length / measures.length).toBeLessThan(0.5);
  expect(Math.max(...sections.map(({ depth }) => depth))).toBe(3);
  const chapter = (section: string | undefined) => /第\d+章/.exec(section ?? '')?.[0];
  const sectionOf = new Map(measures.map(({ id, sectionId }) => [id, sectionId]));
  expect(relistings.length).toBeGreaterThan(10);
  for (const { sectionId, measureId } of relistings) {
    expect(chapter(sectionOf.get(measureId ?? ''))).toMatch(/章/);
    expect(chapter(sectionOf.get(measureId ?? ''))).not.toBe(chapter(sectionId));
  }
});
