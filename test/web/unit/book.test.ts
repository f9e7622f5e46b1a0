import { describe, expect, it } from 'vitest';
import { entriesOf, type LineToSet } from '../../../web/src/views/book/entries.ts';
import { covers, STRETCH, stretchAfter, stretchAround, stretchBefore } from '../../../web/src/views/book/stretch.ts';
import { type Heading, headingsOf, pathTo } from '../../../web/src/views/book/tree.ts';

type Role = LineToSet['role'];

/** Lines from 1, each a role with the ID of its node and `!` where there is a remark on it: `MEASURE a`. */
function lines(...roles: string[]): LineToSet[] {
  return roles.map((text, place) => {
    const [role, id] = text.replace('!', '').split(' ');
    return {
      number: place + 1,
      role: role as Role,
      node: id ? { id } : null,
      diagnostics: text.includes('!') ? [{}] : [],
    };
  });
}

/** What was made of them, such as `MEASURE 3-4`. */
const set = (given: readonly LineToSet[], target?: number) =>
  entriesOf(given, target).map(
    ({ role, lines, continued }) =>
      `${role} ${lines.map(({ number }) => number).join('-')}${continued ? ' continued' : ''}`,
  );

describe('entriesOf', () => {
  it('puts lines of one thing together', () => {
    expect(set(lines('TITLE d', 'LEGEND d', 'LEGEND d', 'MEASURE a', 'MEASURE a', 'MEASURE b'))).toEqual([
      'TITLE 1',
      'LEGEND 2-3',
      'MEASURE 4-5',
      'MEASURE 6',
    ]);
  });

  it('leaves furniture out', () => {
    expect(set(lines('BLANK', 'TABLE_HEADER', 'TABLE_RULE', 'NUMBER a', 'PAGE_NUMBER', 'MEASURE a'))).toEqual([
      'MEASURE 6',
    ]);
  });

  it('shows furniture with a remark on it, or that is looked at', () => {
    expect(set(lines('BLANK', 'TABLE_HEADER !', 'MEASURE a', 'BLANK', 'BLANK'), 5)).toEqual([
      'TABLE_HEADER 2',
      'MEASURE 3',
      'BLANK 5',
    ]);
  });

  it('shows every line that nothing explains, each for itself', () => {
    expect(set(lines('UNEXPLAINED !', 'UNEXPLAINED !'))).toEqual(['UNEXPLAINED 1', 'UNEXPLAINED 2']);
  });

  it('tells that a row goes on behind a page number', () => {
    expect(set(lines('MEASURE a', 'PAGE_NUMBER', 'MEASURE a', 'RELISTING r'))).toEqual([
      'MEASURE 1',
      'MEASURE 3 continued',
      'RELISTING 4',
    ]);
  });

  it('gives no two entries one key, though headings are repeated', () => {
    const entries = entriesOf(lines('HEADING c', 'MEASURE a', 'BLANK', 'MEASURE a', 'HEADING c'), 3);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(5);
  });

  it('keeps the key of a row of which an earlier line is loaded later', () => {
    const all = lines('MEASURE a', 'MEASURE a');
    expect(entriesOf(all, undefined)[0]?.key).toBe(entriesOf(all.slice(1), undefined)[0]?.key);
  });
});

describe('stretches', () => {
  it.each([1, STRETCH - 51, STRETCH - 49, STRETCH, 100_000])('loads line %i with lines around it', (line) => {
    const { from, to } = stretchAround(line);
    expect(to - from + 1).toBe(STRETCH);
    expect(from).toBeGreaterThanOrEqual(1);
    expect(line - from).toBeGreaterThanOrEqual(Math.min(line - 1, 50));
    expect(to - line).toBeGreaterThanOrEqual(50);
  });

  it('goes on without gap or overlap, to the ends of the document', () => {
    expect(stretchBefore(701)).toEqual({ from: 701 - STRETCH, to: 700 });
    expect(stretchBefore(10)).toEqual({ from: 1, to: 9 });
    expect(stretchBefore(1)).toBeNull();
    expect(stretchAfter(500, 10_000)).toEqual({ from: 501, to: 500 + STRETCH });
    expect(stretchAfter(500, 510)).toEqual({ from: 501, to: 510 });
    expect(stretchAfter(510, 510)).toBeNull();
  });

  it('knows which lines are there', () => {
    const some = [{ number: 5 }, { number: 6 }];
    expect([4, 5, 6, 7].map((line) => covers(some, line))).toEqual([false, true, true, false]);
    expect(covers([], 1)).toBe(false);
  });
});

describe('contents', () => {
  const section = (id: string, lineStart: number, ...children: object[]) => ({
    id,
    heading: id,
    source: { lineStart },
    children: children as never[],
  });
  const headings: readonly Heading[] = headingsOf(
    [
      section('1', 10, section('1.1', 12), section('1.2', 20, section('1.2.1', 22)), section('1.3', 60)),
      section('2', 40, section('2.1', 42)),
      section('', 90),
    ],
    'title',
  );
  const path = (line: number) => pathTo(headings, line).map(({ id }) => id);

  it('finds the headings above a line', () => {
    expect(path(9)).toEqual([]);
    expect(path(10)).toEqual(['1']);
    expect(path(19)).toEqual(['1', '1.1']);
    expect(path(30)).toEqual(['1', '1.2', '1.2.1']);
    expect(path(50)).toEqual(['2', '2.1']);
  });

  it('finds them where the text takes an earlier chapter up again', () => {
    expect(path(61)).toEqual(['1', '1.3']);
  });

  it('calls a heading that the reader made by the title', () => {
    expect(headings.at(-1)?.heading).toBe('title');
  });
});
