import { isCommon } from './common-nouns.ts';
import { endingsIn, type NameForm } from './forms.ts';
import type { Found } from './found.ts';
import { BRACKETED_FORM, LEGAL_FORM, writtenOut } from './legal-forms.ts';
import { ORDINAL, sittingOf } from './meetings.ts';
import { ministriesAt } from './ministries.ts';

/**
 * A run of the characters that compound nouns are made of: kanji, katakana, letters, digits, the dots and dashes between
 * them, `(CIO)`, `(財)`, `(第2版)` and single spaces between Latin words. Hiragana ends it, and so does punctuation.
 */
const RUN = new RegExp(
  `(?:[\\p{Script=Han}々ァ-ヺーA-Za-z0-9・/&@+.－-]|\\((?:[A-Za-z][A-Za-z0-9-]{0,14}|${BRACKETED_FORM}|第[0-9]+版|${ORDINAL}(?:会合)?)\\)|(?<=[A-Za-z0-9]) (?=[A-Z]))+`,
  'gu',
);

/** The joint in `重要通信に関する研究会`, `情報セキュリティ監査に関するガイドライン`. */
const ABOUT = /に関する$/;

/** What a sentence puts before a name without a joint: dates, 現在, 当該. */
const BEFORE_NAME =
  /^(?:(?:平成|昭和|令和)?[0-9]+(?:年度?|月|日)(?:中|末|頃|付)?|(?:上|下)半期|(?:昨|本|今|前|来|同)年度?|現在|今般|先般|従来|毎年|当該|上記|前記|件|回|特|主|既|旧|各(?!府省|省庁))+/;

const HAS_LEGAL_FORM = new RegExp(LEGAL_FORM, 'g');

/** Names in running text that their last word or their legal form shows: `デジタルフォレンジック連絡会`, `(財)X`. */
export function compounds(text: string): Found[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: run }) => {
    const found = nameIn(run) ?? aboutName(text, index, run);
    return found ? [{ ...found, start: index + found.start, end: index + found.end }] : [];
  });
}

function nameIn(run: string): Found | null {
  const legal = [...run.matchAll(HAS_LEGAL_FORM)].at(-1);
  const start = legal ? legal.index : startOf(run);
  const endings = endingsIn(run).filter((each) => each.start >= start);
  const ending = endings.at(-1);
  if (legal) {
    const body = start + legal[0].length;
    const end = ending && ending.start > body ? ending.end : endOfBody(run, body);
    return end - body >= 2 && !isCommon(run.slice(body, end)) ? name(run, start, end, true) : null;
  }
  const sitting = sittingIn(run, start, ending);
  if (sitting) return sitting;
  if (!ending) return null;
  const modifiers = run.slice(start, ending.start);
  if (isCommon(modifiers) || /^各/.test(modifiers)) return weak(run, start, ending);
  return name(run, start, ending.end, modifiers.length >= (ending.before ?? 0));
}

const name = (run: string, start: number, end: number, firm: boolean): Found => ({
  start,
  end,
  name: writtenOut(run.slice(start, end)),
  firm,
});

/** `基本計画`: a name only where it shortens a longer one. */
function weak(run: string, start: number, ending: NameForm): Found | null {
  const length = ending.end - start;
  return length >= 4 && ending.start > start - 1 ? name(run, start, ending.end, false) : null;
}

/** Behind dates and the like, and behind ministries that a dot or a slash sets off: `総務省・`. */
function startOf(run: string): number {
  let start = BEFORE_NAME.exec(run)?.[0].length ?? 0;
  for (const ministry of ministriesAt(run)) {
    if (ministry.start === start && /[・/]/.test(run.charAt(ministry.end))) start = ministry.end + 1;
  }
  return start;
}

/** A body without a telling last word ends with its run, less what speaks of people and more bodies. */
function endOfBody(run: string, body: number): number {
  const rest = run.slice(body);
  const tail = /(?:代表取締役|代表|取締役|社長|理事長?|会長|職員|社員|等|他|内|製|及|並)/.exec(rest);
  return body + (tail ? tail.index : rest.length);
}

const WITH_ORDINAL = new RegExp(`${ORDINAL}`);

function sittingIn(run: string, start: number, ending: NameForm | undefined): Found | null {
  const ordinal = WITH_ORDINAL.exec(run.slice(start));
  if (!ordinal) return null;
  const at = start + ordinal.index;
  const behind = /^(?:定例)?(?:本?会合|会議|総会)?\)?/.exec(run.slice(at + ordinal[0].length))?.[0] ?? '';
  const isBefore = ending !== undefined && ending.start > at + ordinal[0].length;
  // 第13回情報セキュリティ政策会議: the ordinal opens the name; otherwise it closes it.
  const from = isBefore && behind === '' ? at : start;
  const end = from === at && isBefore ? (ending?.end ?? run.length) : at + ordinal[0].length + behind.length;
  const surface = run.slice(from, end);
  const sitting = sittingOf(surface);
  if (!sitting) return null;
  if (sitting.series !== null && !(isMeeting(sitting.series) && !isCommon(sitting.series.slice(0, -2)))) return null;
  if (sitting.series === null && !/(?:会合|会議|会)/.test(surface)) return null;
  return { start: from, end, name: surface, firm: true, sitting };
}

const isMeeting = (series: string): boolean => {
  const ending = endingsIn(series).at(-1);
  return (ending?.kind === 'MEETING' && ending.end === series.length) || /国会$/.test(series);
};

/** `重要通信に関する研究会`: the run is the bare last word, and what it is about stands before に関する. */
function aboutName(text: string, index: number, run: string): Found | null {
  const ending = endingsIn(run)[0];
  if (ending?.start !== 0 || ending.end < run.length) return null;
  if (!/(?:研究会|検討会|懇談会|協議会|委員会|連絡会|ワーキンググループ|ガイドライン)$/.test(run)) return null;
  const before = text.slice(Math.max(0, index - 60), index);
  if (!ABOUT.test(before)) return null;
  const topic =
    /([\p{Script=Han}々ァ-ヺーA-Za-z0-9・/&-]{4,}(?:における|等の|の)?[\p{Script=Han}々ァ-ヺーA-Za-z0-9・/&-]*等?)に関する$/u.exec(
      before,
    )?.[1];
  if (!topic || isCommon(topic)) return null;
  const start = -(topic.length + 4);
  return { start, end: run.length, name: text.slice(index + start, index + run.length), firm: true };
}
