import { describe, expect, it } from 'vitest';
import { itemAt, relistedName } from '../../src/parser/item.ts';
import { slice } from '../../src/source/source-text.ts';
import { whole } from '../support/text.ts';

function item(text: string) {
  const [source, range] = whole(text);
  const { number, relisting, label, rest } = itemAt(source, range);
  return [number, relisting?.number ?? null, label, slice(source, rest)];
}

describe('itemAt', () => {
  const none = null;
  it.each([
    ['12', [12, none, none, '']],
    ['１２', [12, none, none, '']],
    ['No.12', [12, none, none, '']],
    ['12.', [12, none, none, '']],
    ['ア)', [none, none, 'ア)', '']],
    ['ア）ａ）', [none, none, 'ア) a)', '']],
    ['(ア)', [none, none, '(ア)', '']],
    ['①', [none, none, '①', '']],
    ['(1)', [none, none, '(1)', '']],
    ['ii)', [none, none, 'ii)', '']],
    ['45 ア)', [45, none, 'ア)', '']],
    ['45ア)', [45, none, 'ア)', '']],
    ['イ) b) 政府全体での定着', [none, none, 'イ) b)', '政府全体での定着']],
    ['45 ア) 手引きの作成', [45, none, 'ア)', '手引きの作成']],
  ])('reads %j', (text, expected) => {
    expect(item(text)).toEqual(expected);
  });

  it.each([
    ['再掲 (68)', 68],
    ['再掲(68)', 68],
    ['再掲（６８）', 68],
    ['【再掲】68', 68],
    ['(再掲 68)', 68],
    ['再掲：No.68', 68],
    ['68 (再掲)', 68],
    ['68の再掲', 68],
  ])('reads %j as 再掲 of a number', (text, number) => {
    expect(item(text)).toEqual([null, number, null, '']);
  });

  it.each(['再掲', '(再掲)', '【再掲】', '［再掲］'])('reads %j as 再掲 without a number', (text) => {
    const [source, range] = whole(text);
    expect(itemAt(source, range)).toMatchObject({ number: null, relisting: { number: null } });
  });

  it.each([
    '2007年度の計画',
    '12月の政策会議',
    'IT戦略本部',
    '(財)地方自治情報センター',
    'アジア太平洋地域',
    '再掲載の検討',
    '総務省',
    '',
  ])('reads nothing at the front of %j', (text) => {
    expect(item(text)).toEqual([null, null, null, text]);
  });
});

describe('relistedName', () => {
  it.each([
    ['リスク定量化手法についての研究【再掲】', 'リスク定量化手法についての研究', null],
    ['リスク定量化手法についての研究（再掲）', 'リスク定量化手法についての研究', null],
    ['リスク定量化手法についての研究 [再掲：68]', 'リスク定量化手法についての研究', 68],
    ['【再掲】リスク定量化手法についての研究', 'リスク定量化手法についての研究', null],
  ])('takes the mark off %j', (text, name, number) => {
    const [source, range] = whole(text);
    const found = relistedName(source, range);
    expect([slice(source, found.name), found.relisting]).toEqual([name, { number }]);
  });

  it.each(['再掲の基準の検討', '「再掲」という語'])('leaves %j alone', (text) => {
    const [source, range] = whole(text);
    expect(relistedName(source, range)).toEqual({ name: range, relisting: null });
  });
});
