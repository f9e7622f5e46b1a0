import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/model/search/query.ts';

describe('a query', () => {
  it.each([
    ['暗号', ['暗号']],
    ['暗号　ＩＰＶ６\n Ｖｅｒ', ['暗号', 'ipv6', 'ver']],
    ['暗号 暗号 ﾃﾞｼﾞﾀﾙ デジタル', ['暗号', 'デジタル']],
    ['"Secure Japan" 2007', ['securejapan', '2007']],
    ['“重要 インフラ”', ['重要インフラ']],
    ['＂重要 インフラ＂', ['重要インフラ']],
    ['〝重要 インフラ〟', ['重要インフラ']],
    ['a"b c"d', ['a', 'bc', 'd']],
    ['"" 暗号 " "', ['暗号']],
    ['「暗号 技術」', ['「暗号', '技術」']],
    ['"暗号 技術', ['"暗号', '技術']],
    ['暗号"', ['暗号"']],
    ['"a b" "c', ['ab', '"c']],
    ['50%_\\', ['50%_\\']],
    ['㈱ ①', ['(株)', '1']],
    ['a\0b \ud83d', ['a\ufffdb', '\ufffd']],
    ['𠮷野', ['𠮷野']],
    ['ΟΔΟΣ', ['οδοσ']],
  ])('%j asks for %j', (query, terms) => {
    expect(parseQuery(query)).toEqual({ terms });
  });

  it.each([
    ['', 'expected at least one word, got none.'],
    [' 　\n', 'expected at least one word, got none.'],
    ['""', 'expected at least one word, got none.'],
    ['あ'.repeat(201), 'expected at most 200 characters, got 201.'],
    [Array.from({ length: 21 }, (_, i) => `w${i}`).join(' '), 'expected at most 20 words, got 21.'],
  ])('%j is refused', (query, problem) => {
    expect(parseQuery(query)).toEqual({ problem });
  });

  it('may be as long as it may be', () => {
    expect(parseQuery('あ'.repeat(200))).toEqual({ terms: ['あ'.repeat(200)] });
    expect(parseQuery('"'.repeat(200))).toEqual({ problem: 'expected at least one word, got none.' });
  });
});
