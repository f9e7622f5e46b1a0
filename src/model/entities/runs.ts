import { SCRIPTS, SURROGATE } from '../../source/scripts.ts';
import { BRACKETED_FORM } from './legal-forms.ts';
import { ORDINAL } from './meetings.ts';

/** Dots and dashes between the words of a compound. */
const JOINTS = '・/&@+.－-';
/** Kanji, katakana, letters, digits, and what stands between them. */
export const CHAR = `[\\p{Script=Han}々ァ-ヺーA-Za-z0-9${JOINTS}]`;

const KANA_WORDS = [
  'がん(?!ば)',
  'こども',
  'ども(?<=子ども)',
  'ものづくり',
  'まちづくり',
  'いじめ',
  'ふるさと',
  'みどり',
  'くらし',
  'ひとり親',
];
/** Words in hiragana that names of bodies and plans have in them: 国立がん研究センター, ものづくり白書. */
export const KANA_WORD = `(?:${KANA_WORDS.join('|')})`;
/** `民法(相続関係)部会`. */
const SUBJECT = '\\([\\p{Script=Han}]{1,10}\\)(?=(?:部|委員|小委員|分科)会)';
/** `(CIO)`, `(財)`, `(第2版)`. */
const IN_BRACKETS = `\\((?:[A-Za-z][A-Za-z0-9-]{0,14}|${BRACKETED_FORM}|第[0-9]+版|${ORDINAL}(?:会合)?)\\)`;
/** Between Latin words and behind an ordinal. */
const SPACE = ` (?:(?<=[A-Za-z0-9] )(?=[A-Z])|(?<=${ORDINAL} ))`;
const MORE = new RegExp(`\\p{Script=Han}|${KANA_WORD}|${SUBJECT}|${IN_BRACKETS}|${SPACE}`, 'yu');

/** By code unit: part of a run wherever it stands, or only where MORE matches; 0 is neither. */
const [ALWAYS, PERHAPS] = [1, 2];
const KINDS = SCRIPTS.map((script) => (script === 0 ? 0 : script === SURROGATE ? PERHAPS : ALWAYS));
for (const char of JOINTS) KINDS[char.charCodeAt(0)] = ALWAYS;
for (const word of [...KANA_WORDS, '(', ' ']) KINDS[word.charCodeAt(0)] = PERHAPS;

/** Longer than any name; so nothing that looks at a run sees an endless text. */
const MAX_LENGTH = 200;

/** A stretch of a text: what compound nouns are made of. Hiragana and punctuation end it. */
export interface Run {
  readonly start: number;
  readonly text: string;
}

/** A single character is no name. */
const MIN_LENGTH = 2;

const NONE: readonly Run[] = [];

/** The runs of a text in its order, those of two characters at least. */
export function runsIn(text: string): readonly Run[] {
  let runs: Run[] | null = null;
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at);
    if (end - at >= MIN_LENGTH) {
      runs ??= [];
      runs.push({ start: at, text: text.slice(at, end) });
    }
    at = Math.max(end, at + 1);
  }
  return runs ?? NONE;
}

function endOfRun(text: string, start: number): number {
  let at = start;
  for (let length = 0; length < MAX_LENGTH && at < text.length; length++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === ALWAYS) {
      at++;
      continue;
    }
    if (kind !== PERHAPS) break;
    MORE.lastIndex = at;
    if (!MORE.test(text)) break;
    at = MORE.lastIndex;
  }
  return at;
}
