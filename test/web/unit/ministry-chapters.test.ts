import { expect, it } from 'vitest';
import { chaptersOf } from '../../../web/src/views/ministry/by-chapter.ts';

const count = (document: string, path: readonly string[], measures: number) => {
  const named = path.map((heading) => ({ id: `${document} ${heading}`, heading }));
  const section = named.at(-1) ?? { id: '', heading: '' };
  return {
    count: measures,
    section: { ...section, document: { id: document, title: `文書${document}` }, ancestors: named.slice(0, -1) },
  };
};

it('puts the headings of a ministry together by document and chapter', () => {
  const documents = chaptersOf([
    count('甲', ['第1章', '第1節'], 3),
    count('甲', ['第1章', '第2節', 'ア'], 2),
    count('甲', ['第2章'], 1),
    count('乙', ['第1章', '第1節'], 4),
  ]);
  expect(documents.map(({ title, count }) => [title, count])).toEqual([
    ['文書甲', 6],
    ['文書乙', 4],
  ]);
  expect(documents[0]?.chapters.map(({ heading, count }) => [heading, count])).toEqual([
    ['第1章', 5],
    ['第2章', 1],
  ]);
  expect(documents[0]?.chapters.map(({ headings }) => headings.map(({ heading }) => heading))).toEqual([
    ['第1節', 'ア'],
    [],
  ]);
});

it('has nothing to put together without measures', () => {
  expect(chaptersOf([])).toEqual([]);
});
