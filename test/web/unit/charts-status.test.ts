import { expect, it } from 'vitest';
import { type ChartStatus, statusFills, totalOf, withStatus } from '../../../web/src/charts/status.ts';
import { NO_MARK } from '../../../web/src/views/measures/address.ts';

const status = (mark: string, stage: ChartStatus['stage']): ChartStatus => ({ id: mark, mark, meaning: '', stage });

it('colours marks by stage and tells apart those of one stage', () => {
  const marks = [status('A', 'DONE'), status('A′', 'DONE'), status('B', 'ON_TRACK'), status('A″', 'DONE')];
  const fills = marks.map(({ id }) => statusFills(marks).get(id));
  const [a, second, b, third] = fills;
  expect(second?.backgroundColor).toBe(a?.backgroundColor);
  expect(b?.backgroundColor).not.toBe(a?.backgroundColor);
  expect([a?.backgroundImage, b?.backgroundImage]).toEqual([undefined, undefined]);
  expect(new Set([undefined, second?.backgroundImage, third?.backgroundImage]).size).toBe(3);
});

it('narrows a list to a mark, also to the one that rows leave out', () => {
  const list = { document: ['x'], section: 'y' };
  expect(withStatus(list, status('①', 'DONE'))).toEqual({ ...list, status: ['①'] });
  expect(withStatus(list, status('', 'OTHER'))).toEqual({ ...list, status: [NO_MARK] });
});

it('adds up a row', () => {
  const row = { id: '', name: '', search: {} };
  expect(
    totalOf({
      ...row,
      counts: new Map([
        ['a', 2],
        ['b', 40],
      ]),
    }),
  ).toBe(42);
  expect(totalOf({ ...row, counts: new Map() })).toBe(0);
});
