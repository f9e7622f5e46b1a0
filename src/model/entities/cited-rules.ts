import type { Found } from './found.ts';

/** A law or another rule with the article that is cited: `大学設置基準第25条の2`, `電波法第4条`. */
const CITED =
  /([\p{Script=Han}々ァ-ヺーA-Za-z0-9・]{1,40}[法令則準例程約款])第(?:[0-9]{1,4}|[〇一二三四五六七八九十百]{1,6})条/gu;

/** `同法第4条`, `各設置基準第2条`: no name. */
const NO_NAME = /^(?:同|本|当該|各|新|旧|上記)/;

/** A law by what is said of it: `環境影響評価法の改正`, `電子署名法に基づき`; not a way of doing things (手法, 方法). */
const IN_FORCE =
  /([\p{Script=Han}々ァ-ヺーA-Za-z0-9・]{2,40}(?<![方手技寸用作製話文司立])法)(?=の?(?:一部)?改正|の?施行|に基づ|の規定|に規定|の趣旨)/gu;

export function citedRules(text: string): Found[] {
  return [...text.matchAll(CITED), ...text.matchAll(IN_FORCE)].flatMap(({ index, 1: name = '' }) =>
    NO_NAME.test(name) ? [] : [{ start: index, end: index + name.length, name, firm: true }],
  );
}
