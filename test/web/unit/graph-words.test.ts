import { describe, expect, it } from 'vitest';
import { nearest } from '../../../web/src/views/graph/nearest.ts';
import { abbreviation, shorten, shortName } from '../../../web/src/views/graph/short.ts';

describe('names beside nodes', () => {
  it.each([
    ['短い名前', 10, '短い名前'],
    ['ちょうど十の字数です', 20, 'ちょうど十の字数です'],
    ['情報セキュリティの確保', 12, '情報セキュ…'],
    ['IPv6 の利用', 6, 'IPv6…'],
    ['𠮷野家の話', 5, '𠮷野…'],
  ])('%s cut to %i is %s', (name, most, expected) => {
    expect(shorten(name, most)).toBe(expected);
  });

  it('are the first short other name where the name is too long', () => {
    expect(shortName('総務省', ['総務', '総'], 10)).toBe('総務省');
    expect(shortName('独立行政法人情報処理推進機構', ['情報処理推進機構', '機', 'IPA'], 10)).toBe('IPA');
    expect(shortName('重要インフラ所管省庁', ['重要インフラ所管府省庁'], 10)).toBe('重要イン…');
  });

  it('are abbreviations in English, where there are any', () => {
    expect(abbreviation(['経産省', '経', 'METI'])).toBe('METI');
    expect(abbreviation(['全省庁', '各府省'])).toBeUndefined();
  });
});

describe('arrow keys', () => {
  const places = new Map([
    ['middle', { x: 0, y: 0 }],
    ['right', { x: 50, y: 10 }],
    ['far right', { x: 120, y: 0 }],
    ['above', { x: 10, y: -60 }],
  ]);

  it('lead to the nearest node in their direction', () => {
    expect(nearest(places, 'middle', 'ArrowRight')).toBe('right');
    expect(nearest(places, 'right', 'ArrowRight')).toBe('far right');
    expect(nearest(places, 'middle', 'ArrowUp')).toBe('above');
    expect(nearest(places, 'right', 'ArrowLeft')).toBe('middle');
  });

  it('lead nowhere where there is nothing', () => {
    expect(nearest(places, 'middle', 'ArrowDown')).toBeNull();
    expect(nearest(places, 'middle', 'ArrowLeft')).toBeNull();
    expect(nearest(places, 'unknown', 'ArrowLeft')).toBeNull();
  });
});
