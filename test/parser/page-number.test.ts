import { expect, it } from 'vitest';
import { isPageNumber } from '../../src/parser/page-number.ts';
import { graphOf, realText, whole } from '../support/text.ts';

it.each(['- 12 -', '－１２－', '12/45', 'p.12', '12頁', '３ ページ'])('%s is a page number', (text) => {
  expect(isPageNumber(...whole(text))).toBe(true);
});

it.each(['155', '12/45/3', '- 12', '12件', 'ページ', ''])('%j is none', (text) => {
  expect(isPageNumber(...whole(text))).toBe(false);
});

it('is furniture between the rows of a table', () => {
  const paged = graphOf(realText().replace(/^(21|90|120)\t/gm, '- 7 -\n$1\t'));
  expect(paged.measures.map((measure) => measure.number)).toEqual(
    graphOf(realText()).measures.map((each) => each.number),
  );
  expect(paged.coverage).toMatchObject({ furniture: 43, unexplained: 0 });
});
