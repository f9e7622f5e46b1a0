import { describe, expect, it } from 'vitest';
import { MINISTRIES } from '../../src/parser/ministries/registry.ts';
import { findMinistry, foldName, unknownMinistry } from '../../src/parser/ministries/resolve.ts';
import { isMinistries, splitMinistries } from '../../src/parser/ministries/split.ts';
import { slice } from '../../src/source/source-text.ts';
import { whole } from '../support/text.ts';

function split(text: string): string[] {
  const [source, range] = whole(text);
  return splitMinistries(source, range).map((each) => each.ministry.id);
}

describe('splitMinistries', () => {
  it.each([
    ['内閣官房', ['内閣官房']],
    ['内閣官房 全府省庁', ['内閣官房', '全府省庁']],
    ['内閣官房　総務省', ['内閣官房', '総務省']],
    ['総務省、法務省及び外務省', ['総務省', '法務省', '外務省']],
    ['総務省並びに経済産業省', ['総務省', '経済産業省']],
    ['内・警・総・経産省', ['内閣官房', '警察庁', '総務省', '経済産業省']],
    ['総務，経産，国交', ['総務省', '経済産業省', '国土交通省']],
    ['【防衛省】', ['防衛省']],
    ['内閣官房\n総務省\r\n経済産業省', ['内閣官房', '総務省', '経済産業省']],
    ['内閣官房<br>総務省', ['内閣官房', '総務省']],
    ['内閣官房総務省経済産業省', ['内閣官房', '総務省', '経済産業省']],
    ['経済産業省（主管） 総務省', ['経済産業省', '総務省']],
    ['国家公安委員会(警察庁)', ['警察庁']],
    ['METI/MIC', ['経済産業省', '総務省']],
    ['内閣官房\n経済産\n業省 総務省', ['内閣官房', '経済産業省', '総務省']],
    ['Ministry of Defense、Cabinet Office', ['防衛省', '内閣府']],
    ['情報・システム推進院 総務省', ['情報・システム推進院', '総務省']],
    ['', []],
  ])('%j → %j', (text, ids) => {
    expect(split(text)).toEqual(ids);
  });

  it('gives each name its own place', () => {
    const [source, range] = whole('内・総務省');
    expect(splitMinistries(source, range).map((each) => slice(source, each))).toEqual(['内', '総務省']);
  });

  it.each([
    ['総務省 経済産業省', true],
    ['総務省と協力する研究会', false],
    ['ア) 総務省の施策', false],
    ['', false],
  ])('isMinistries(%j) is %s', (text, expected) => {
    expect(isMinistries(...whole(text))).toBe(expected);
  });
});

describe('the registry', () => {
  it('says of an abbreviation that may mean several which it chose', () => {
    expect(findMinistry('内')).toMatchObject({ id: '内閣官房', candidates: ['内閣官房', '内閣府'] });
    expect(findMinistry('総')).toMatchObject({ id: '総務省', candidates: [] });
  });

  it.each([
    ['総務省', '総務省'],
    ['ministry of defense', '防衛省'],
    ['ＭＥＴＩ', '経済産業省'],
    ['各府省庁', '全府省庁'],
    ['環', '環境省'],
  ])('finds %s', (name, id) => {
    expect(findMinistry(name)?.id).toBe(id);
  });

  it.each(['霞が関省', '', 'ministry'])('does not find %j', (name) => {
    expect(findMinistry(name)).toBeNull();
  });

  it.each([
    ['デジタル推進省', 'MINISTRY'],
    ['宇宙庁', 'AGENCY'],
    ['電波監理委員会', 'COMMISSION'],
    ['金融関係府省庁', 'COLLECTIVE'],
    ['情報処理推進機構', 'OTHER'],
  ])('tells the kind of the unknown %s by its ending', (name, kind) => {
    expect(unknownMinistry(name)).toMatchObject({ id: name, kind, registered: false });
  });

  it('is sound: official names once, members registered, corporate numbers with a right check digit', () => {
    const names = MINISTRIES.map((ministry) => ministry.name);
    expect(new Set(names.map(foldName)).size).toBe(names.length);
    for (const ministry of MINISTRIES) {
      expect(findMinistry(ministry.name)?.id).toBe(ministry.name);
      expect(names).toEqual(expect.arrayContaining([...ministry.members]));
      expect(ministry.members.length > 0 && ministry.kind !== 'COLLECTIVE').toBe(false);
      if (ministry.corporateNumber)
        expect(checkDigit(ministry.corporateNumber)).toBe(Number(ministry.corporateNumber[0]));
    }
  });
});

/** 法人番号: the first digit is 9 minus the weighted sum of the other twelve modulo 9 (weights 1, 2 from the right). */
function checkDigit(number: string): number {
  const digits = [...number.slice(1)].reverse().map(Number);
  return 9 - (digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 1 : 2), 0) % 9);
}
