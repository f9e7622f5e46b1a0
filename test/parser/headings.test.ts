import { describe, expect, it } from 'vitest';
import { headingOf } from '../../src/parser/headings.ts';
import { whole } from '../support/text.ts';

describe('headingOf', () => {
  it.each([
    ['第3章 対策の強化', 'CHAPTER', '第3章', '対策の強化'],
    ['第３章　対策の強化', 'CHAPTER', '第3章', '対策の強化'],
    ['第三章 対策の強化', 'CHAPTER', '第三章', '対策の強化'],
    ['# 第3章 対策の強化', 'CHAPTER', '第3章', '対策の強化'],
    ['第1節 政府機関', 'SECTION', '第1節', '政府機関'],
    ['ア 政府機関', 'KATAKANA', 'ア', '政府機関'],
    ['ア政府機関', 'KATAKANA', 'ア', '政府機関'],
    ['①政府機関統一基準', 'CIRCLED', '①', '政府機関統一基準'],
    ['④ サイバー攻撃', 'CIRCLED', '④', 'サイバー攻撃'],
    ['(1)各府省庁の強化', 'PAREN_DIGIT', '(1)', '各府省庁の強化'],
    ['（１） 各府省庁の強化', 'PAREN_DIGIT', '(1)', '各府省庁の強化'],
    ['(ア)最適化対象', 'PAREN_KANA', '(ア)', '最適化対象'],
    ['（エ） 政府機関における', 'PAREN_KANA', '(エ)', '政府機関における'],
    ['Ⅱ 企業', 'ROMAN', 'Ⅱ', '企業'],
    ['2. 企業', 'DECIMAL', '2', '企業'],
  ])('reads %j', (text, style, marker, title) => {
    expect(headingOf(...whole(text))).toMatchObject({ style, marker, title });
  });

  it.each([
    'アジア太平洋地域の動向',
    'イ) b) 政府全体',
    '45 ア) 手引き',
    '第3章の施策を参照',
    '①既に実施した。',
    '2007年度計画',
    '155',
    '政府機関',
    '',
    `① ${'長い'.repeat(120)}`,
  ])('does not take %j for a heading', (text) => {
    expect(headingOf(...whole(text))).toBeNull();
  });
});
