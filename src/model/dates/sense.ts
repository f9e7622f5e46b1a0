import type { DateSense } from '../graph.ts';
import type { Time } from './calendar.ts';

/** Where a date stands. */
export interface Place {
  readonly text: string;
  readonly end: number;
  /** In 「」: part of a name. */
  readonly isQuoted: boolean;
  readonly time: Time;
  /** Where the next date begins, or the end of the text. */
  readonly next: number;
  /** Last day of the reporting period. */
  readonly reportedTo: string | null;
}

/** So far ahead a predicate is looked for. */
const REACH = 400;

/** What intends: 実施する予定, 3月末を目途に, 開催すべく, 活用を目指し. */
const INTENDED = [
  '予定(?!どおり|通り)',
  '目途|目処|めど|見込[みむ]|見通し',
  'こと(?:とし|とする|となって|を検討)',
  '目指|めざ|べく',
  '方針(?=。|$|である|だ)',
  '(?:する|行う|図る|進める|得る)ため',
].join('|');
/** What is done or under way: 実施済, しているところ, 検討中, 公表した. */
const DONE = [
  '(?<!返)済',
  '完了',
  'て(?:い|お)(?:る|り|た)',
  'ところ',
  '中(?=[。、)]|$|であ|です)',
  '(?:[しっいきちりえけせてねべめれげみびじ]|んだ?)た(?![めいくらりかがきちっしただ])',
].join('|');
/** た that describes: 踏まえた, に向けた, を通じた. */
const DESCRIBES = '(?:向け|含め|踏まえ|ふまえ|応じ|通じ|併せ|あわせ|基にし|に関し|とし|備え|即し|対し|沿っ|優れ|新)た';
const CUES = new RegExp(`(?<describes>${DESCRIBES})|(?<intended>${INTENDED})|(?<done>${DONE})`, 'g');

const NOUN = /^[\p{Script=Han}\p{Script=Katakana}A-Za-z「]/u;
/** 3月の創設に向けて, 平成20年度改訂に向けた: the date belongs to what is worked towards. */
const TOWARDS = /^(?:の[^をはがにもで、。]{1,40}|[\p{Script=Han}\p{Script=Katakana}A-Za-z]{1,20})?に向け/u;
/** 昨年度に引き続き: it was done then, too. */
const CONTINUED = /^に(?:引き?続[きく]|続[きく])/;
/** 着手、平成20年3月完成予定: a noun that tells of an act, and a date of its own for what comes after it. */
const ACT_ENDS = /(?:実施|公表|開始|着手|開催|策定|設置|完了|改定|改訂|公開|発表|公募|決定|作成|導入|制定|運用)、/;
const UNFINISHED = /[うくすつぬむぶぐる]$/;

/** Whether the words around a date tell of something done or of something intended. */
export function senseOf(place: Place): DateSense {
  if (place.isQuoted) return 'UNKNOWN';
  const { text, end, time, reportedTo } = place;
  const isPast = reportedTo !== null && time.to <= reportedTo;
  const { inside, sentence } = ahead(text, end);
  if (inside !== null && inside !== '') return intends(inside) ? 'PLANNED' : 'HAPPENED';
  if (inside === '' && isPast) return 'HAPPENED';
  if (CONTINUED.test(sentence)) return 'HAPPENED';
  if (sentence.startsWith('「')) return 'UNKNOWN';
  if (TOWARDS.test(sentence)) return 'PLANNED';
  return senseOfClause(sentence, place, isPast);
}

/** The rest of the sentence without brackets and names; `inside` is the rest of the bracket in which the date stands. */
function ahead(text: string, end: number): { inside: string | null; sentence: string } {
  let rest = text.slice(end, end + REACH);
  const closing = /^[^()。]*\)/.exec(rest)?.[0] ?? null;
  if (closing !== null) rest = rest.slice(closing.length);
  const plain = rest.replace(/\([^()]*\)/g, '').replace(/「[^「」]*」/g, '「」');
  return { inside: closing?.slice(0, -1).trim() ?? null, sentence: /^[^。]*/.exec(plain)?.[0].trim() ?? '' };
}

const intends = (text: string): boolean => [...text.matchAll(CUES)].some((cue) => cue.groups?.intended);

function senseOfClause(sentence: string, { text, end, next }: Place, isPast: boolean): DateSense {
  const act = ACT_ENDS.exec(sentence);
  const hasNext = next < text.length && !text.slice(end, next).includes('。');
  for (const cue of sentence.matchAll(CUES)) {
    if (cue.groups?.describes) continue;
    if (act && hasNext && act.index < cue.index) return 'HAPPENED';
    const before = sentence.slice(0, cue.index);
    const after = sentence.slice(cue.index + cue[0].length);
    // A clause that describes a noun further on has nothing to do with the date: 年度末に、整備している資産を点検する予定.
    if (cue.groups?.done && before.includes('、') && NOUN.test(after)) continue;
    if (cue.groups?.intended) return isPast && hasNext && before.includes('、') ? 'HAPPENED' : 'PLANNED';
    return 'HAPPENED';
  }
  if (sentence === '') return 'UNKNOWN';
  return UNFINISHED.test(sentence) ? 'PLANNED' : 'HAPPENED';
}
