import { matches } from '../../source/matches.ts';
import { remembered } from '../../source/remembered.ts';
import { isCommon } from './common-nouns.ts';
import { ENDING, endingsIn } from './forms.ts';
import type { Found } from './found.ts';
import { companyEnd, LEGAL_FORM, writtenOut } from './legal-forms.ts';
import { ORDINAL, sittingIn } from './meetings.ts';
import { ministriesAt } from './ministries.ts';
import { CHAR, KANA_WORD, runsIn } from './runs.ts';

/** What stands before a name without a joint: dates, 現在, 当該, 各 (but 各府省… is a name's own beginning). */
const BEFORE_NAME =
  /^(?:(?:平成|昭和|令和)?(?:[0-9]+|元)(?:年度?|月|日)(?:中|末|頃|付)?|[上下]半期|[昨本今前来同]年度?|以[下後]|現在|今般|先般|従来|毎年|当該|上記|前記|各(?!府省|省庁)|[・/&+.－-])+/;

/** Most runs hold nothing that a name has; one look spares them all further tries. */
const HINT = new RegExp(`${ENDING}|${LEGAL_FORM}|${ORDINAL}|\\([A-Z]|^(?:法律|条約)$`, 'u');

/** Names in running text that their last word or their legal form shows: `デジタルフォレンジック連絡会`, `(財)X`. */
export function compounds(text: string): readonly Found[] {
  let all: Found[] | null = null;
  for (const { start, text: run } of runsIn(text)) {
    for (const part of partsOf(run)) {
      const offset = start + part.start;
      const found = about(text, offset, part.text) ?? part.found;
      if (!found) continue;
      all ??= [];
      all.push({ ...found, start: offset + found.start, end: offset + found.end });
    }
  }
  return all ?? NONE;
}

const NONE: readonly Found[] = [];

/** A part of a run, and what it names by itself: all but a bare last word whose topic stands before it. */
interface Part {
  readonly start: number;
  readonly text: string;
  readonly found: Found | null;
}

/** The same nouns come again and again: what they name is worked out once. */
const partsOf = remembered(
  (run): readonly Part[] => {
    if (!HINT.test(run)) return [];
    return cut(run).map(({ start, text }) => ({
      start,
      text,
      found: legalPerson(text) ?? sittingIn(text, startOf(text)) ?? byEnding(text),
    }));
  },
  { most: 10_000, longest: 60 },
);

const BEFORE_LEGAL_FORM = new RegExp(`[・/](?=${LEGAL_FORM})`, 'g');

/** `総務省・独立行政法人A・独立行政法人B`: a dot sets names apart behind a ministry and before a legal form. */
function cut(run: string): { readonly start: number; readonly text: string }[] {
  if (!/[・/]/.test(run)) return [{ start: 0, text: run }];
  const cuts = new Set(matches(run, BEFORE_LEGAL_FORM).map(({ index }) => index));
  for (const { end } of ministriesAt(run)) if (/[・/]/.test(run.charAt(end))) cuts.add(end);
  const starts = [0, ...[...cuts].sort((a, b) => a - b).map((cut) => cut + 1)];
  return starts.map((start, i) => ({ start, text: run.slice(start, (starts[i + 1] ?? run.length + 1) - 1) }));
}

const startOf = (part: string): number => BEFORE_NAME.exec(part)?.[0].length ?? 0;

const found = (part: string, start: number, end: number, firm: boolean): Found => ({
  start,
  end,
  name: writtenOut(part.slice(start, end)),
  firm,
});

const FIRST_LEGAL_FORM = new RegExp(LEGAL_FORM);

/** Where a body without a telling last word ends: before its people, its products, the next conjunction. */
const BEHIND_BODY = /代表|取締役|社長|理事|会長|職員|社員|等|他|内|製(?![作造薬紙鉄鋼菓粉糖])|及|並/;

/** `独立行政法人情報処理推進機構`, `(株)ラック代表取締役`; `独立行政法人等` is none. */
function legalPerson(part: string): Found | null {
  const start = startOf(part);
  const company = companyEnd(part.slice(start));
  if (company !== null) return found(part, start, start + company, true);
  const form = FIRST_LEGAL_FORM.exec(part);
  if (!form) return null;
  const body = form.index + form[0].length;
  const ending = endingsIn(part).findLast((each) => each.start > body && each.kind === 'ORGANISATION');
  const rest = part.slice(body);
  const end = ending?.end ?? body + (BEHIND_BODY.exec(rest)?.index ?? rest.length);
  return end - body >= 2 && !isCommon(part.slice(body, end)) ? found(part, form.index, end, true) : null;
}

/** What is held on a topic or written about one. */
const ON_TOPIC = /^(?:有識者会議|研究会|検討会|懇談会|協議会|委員会|連絡会|ワーキンググループ|ガイドライン)$/;
const TOPIC = new RegExp(
  `((?:${CHAR}|${KANA_WORD}){4,40}(?:における${CHAR}{2,40})?(?:の[在あ]り方|等)?)に関する$`,
  'u',
);
const MAX_TOPIC = 100;

/** `個人情報の保護に関する法律`: laws have long topics, and always a name of their own. */
const LAW = /^(?:法律|条約)$/;
const TOPIC_OF_LAW = new RegExp(
  `(${CHAR}{2,40}(?:(?:等?の|及び|並びに|における|に係る)${CHAR}{1,40}){0,4}等?)に関する$`,
  'u',
);

/** `重要通信に関する研究会`: the part is a bare last word, and what it is about stands before に関する. */
function about(text: string, index: number, part: string): Found | null {
  if (!text.endsWith('に関する', index)) return null;
  const isLaw = LAW.test(part);
  if (!isLaw && !ON_TOPIC.test(part)) return null;
  const topic = (isLaw ? TOPIC_OF_LAW : TOPIC).exec(text.slice(Math.max(0, index - MAX_TOPIC), index))?.[1];
  if (!topic || isCommon(topic)) return null;
  const start = index - topic.length - 'に関する'.length;
  const name = text.slice(start, index + part.length);
  return { ...(sittingIn(name, 0) ?? { name, firm: true }), start: start - index, end: part.length };
}

/** Acronyms that mean a kind of thing, whatever they stand behind. */
const GENERIC_ACRONYM = /^(?:VPN|LAN|WAN|IDS|IPS|ISMS|OS|DBMS|GIS|GPS|SNS|CMS|ITS|DNS|CRM|ERP|PKI)$/;
/** `サイバー犯罪技術情報ネットワークシステム(CTINS)`: a system with an acronym of its own is one with a name of its own. */
const WITH_ACRONYM =
  /^(.{6,}(?:システム|ネットワーク|サイト|プログラム|データベース|プラットフォーム))\(([A-Z][A-Za-z0-9-]{2,})\)/;

/** `同研究会ワーキンググループ`: part of a thing named before. */
const ANAPHORIC = /^(?:同|本|当)[^、]*(?:会議?|センター|機構|本部|制度|事業|計画)/;

/** `第3回準備会合`: no sitting of a meeting with a name. */
const WITH_ORDINAL = new RegExp(`^${ORDINAL}`);
const HAS_ORDINAL = new RegExp(ORDINAL);

function byEnding(part: string): Found | null {
  const start = startOf(part) + (WITH_ORDINAL.exec(part.slice(startOf(part)))?.[0].length ?? 0);
  const named = WITH_ACRONYM.exec(part.slice(start));
  if (named?.[1] && !GENERIC_ACRONYM.test(named[2] ?? '')) return found(part, start, start + named[1].length, true);
  const ending = endingsIn(part).findLast((each) => each.start >= start);
  if (!ending) return null;
  const modifiers = part.slice(start, ending.start);
  const ordinal = HAS_ORDINAL.exec(modifiers);
  if (ANAPHORIC.test(modifiers) || (ordinal && isCommon(modifiers.slice(ordinal.index + ordinal[0].length))))
    return null;
  if (isCommon(modifiers)) return ending.shortens && modifiers === '' ? found(part, start, ending.end, false) : null;
  return found(part, start, ending.end, modifiers.length >= ending.before);
}
