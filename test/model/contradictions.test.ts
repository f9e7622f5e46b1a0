import { expect, it } from 'vitest';
import { contradictions } from '../../src/model/contradictions.ts';
import { extractDates } from '../../src/model/dates/extract-dates.ts';
import { mentionsOf, passagesFrom } from '../support/passages.ts';
import { graphOf, realText } from '../support/text.ts';

function contradictionsIn(...notes: readonly string[]) {
  const passages = passagesFrom(...notes);
  return contradictions(passages, mentionsOf(notes).mentions, extractDates(passages, null).dates);
}

it('one sitting dated in two ways is reported where it deviates', () => {
  const notes = [
    '港湾政策会議第13回会合(平成19年8月3日)において',
    '平成19年8月3日の第13回港湾政策会議',
    '第13回港湾政策会議(平成19年4月23日)に報告',
  ];
  expect(contradictionsIn(...notes)).toEqual([
    {
      code: 'MEETING_DATES_DISAGREE',
      severity: 'WARNING',
      repaired: false,
      message: '港湾政策会議第13回会合 is dated 2007-04-23 here (line 3), but 2007-08-03 on line 1, 2.',
      span: { lineStart: 3, lineEnd: 3, charStart: 60, charEnd: 70 },
    },
  ]);
});

it.each<[string, string[]]>([
  ['other sittings', ['港湾政策会議第13回会合(平成19年8月3日)', '港湾政策会議第14回会合(平成19年10月3日)']],
  ['the same day in other words', ['港湾政策会議第13回会合(2007年8月3日)', '第13回港湾政策会議(平成19年8月3日開催)']],
  ['a meeting without an ordinal', ['港湾政策会議(平成19年8月3日)', '港湾政策会議(平成19年10月3日)']],
  [
    'a date that is not its own',
    ['港湾政策会議第13回会合(平成19年8月3日)', '第13回港湾政策会議で平成19年10月3日の検査を'],
  ],
  ['a month', ['港湾政策会議第13回会合(平成19年8月3日)', '第13回港湾政策会議(平成19年9月)']],
])('no contradiction: %s', (_, notes) => {
  expect(contradictionsIn(...notes)).toEqual([]);
});

it('the document dates the 13th meeting of the policy council in two ways', () => {
  const found = graphOf(realText()).diagnostics.filter(({ code }) => code === 'MEETING_DATES_DISAGREE');
  expect(found.map(({ span, message }) => [span.lineStart, message])).toEqual([
    [
      392,
      '情報セキュリティ政策会議第13回会合 is dated 2007-04-23 here (line 392), but 2007-08-03 on line 21, 22, 23, 26.',
    ],
  ]);
});
