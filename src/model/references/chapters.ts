import { matches } from '../../source/matches.ts';
import { LABELS, partsOf } from './label.ts';
import type { Pointer } from './pointer.ts';

const NUMERAL = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const CHAPTER = new RegExp(
  `(?<part>第${NUMERAL}[部編])?(?<chapter>第${NUMERAL}章)(?:の?(?<section>第${NUMERAL}節))?(?:の?(?<division>[ァ-ヴ](?![ァ-ヴー)])))?(?:の?(?<heading>[①-⑳]|\\(\\d{1,2}\\)))?(?:の?(?<item>${LABELS}))?|(?<alone>第${NUMERAL}節)`,
  'g',
);
/** 本計画第2章 and 上記第2章 are of this document's plan; any other word directly before means another text's chapter. */
const OURS = /(?:(?<!\p{Script=Han})本(?:計画|文書|書|報告書?)|上記|前記|下記|以下|同|及び|並びに|又は)の?$/u;
const ANOTHERS = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z\d」』)]の?$/u;

const NONE: readonly Pointer[] = [];

/** 第2章, 第3章第1節ア, 第1章ウ), 第2節: places of the plan that the document reports on, of which `plan` is the name. */
export function chapterPointers(text: string, plan: string): readonly Pointer[] {
  if (!text.includes('章') && !text.includes('節')) return NONE;
  const pointers: Pointer[] = [];
  for (const { index, 0: found, groups = {} } of matches(text, CHAPTER)) {
    const before = text.slice(Math.max(0, index - plan.length - 3), index);
    if (ANOTHERS.test(before) && !OURS.test(before) && !before.replace(/[」』]?の?$/, '').endsWith(plan)) continue;
    const { part, chapter, section, division, heading, item, alone } = groups;
    const markers = [part, chapter, section, division, heading, alone].filter((marker) => marker !== undefined);
    pointers.push({
      kind: 'CHAPTER',
      start: index,
      end: index + found.length,
      to: { by: 'PATH', markers, item: item ? partsOf(item) : [] },
    });
  }
  return pointers;
}
