import { expect, it } from 'vitest';
import { mentionsOf, namesIn } from '../../support/passages.ts';

it.each<[string, string[]]>([
  ['内閣官房、総務省及び経済産業省において', ['*内閣官房', '*総務省', '*経済産業省']],
  ['内閣官房総務省', ['*内閣官房', '*総務省']],
  ['各府省庁及び全府省庁', ['*各府省庁=全府省庁', '*全府省庁']],
  ['各重要インフラ所管省庁の協力', ['*重要インフラ所管省庁']],
  ['国家公安委員会(警察庁)、総務省', ['*国家公安委員会(警察庁)=警察庁', '*総務省']],
  ['経産省HP、総務省行政管理局', ['*経産省=経済産業省', '*総務省']],
  ['ＭＥＴＩにおいて', ['*ＭＥＴＩ=経済産業省']],
  ['個人情報保護委員会において', ['*個人情報保護委員会']],
])('%s', (note, names) => {
  expect(namesIn(note)).toEqual(names);
});

it.each([
  '総務省令第1号、人事院規則、内閣府令を改正',
  '総務大臣、警察と消費者、デジタル技術、環境、法務',
  '米国財務省、ロシア外務省と協議',
  'MICE、SEMETIA',
  '府省庁横断的な、政府機関、省庁間の',
])('no ministry: %s', (note) => {
  expect(mentionsOf([note]).mentions.filter(({ target }) => target.type === 'Ministry')).toEqual([]);
});
