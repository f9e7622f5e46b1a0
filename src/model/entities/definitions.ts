import { matches } from '../../source/matches.ts';
import { inOrder } from '../in-order.ts';
import { isLatin } from './boundaries.ts';
import { isCommon } from './common-nouns.ts';
import { kindByEnding } from './forms.ts';
import type { Found } from './found.ts';

/** The text gives a thing another name, at [start, end). */
export interface Definition {
  readonly start: number;
  readonly end: number;
  readonly alias: string;
  /** The name that it stands for; null where the text only introduces it (「X」と呼ぶ). */
  readonly of: string | null;
  /** Where that name stands. */
  readonly ofRange: { readonly start: number; readonly end: number } | null;
}

/** `(以下「X」という。)`, `(以下、「X」と略す)`, `(以下「X」)`. */
const QUOTED = /\((?:以下|以後)[、,]?(?:単に)?[「『]([^「」『』()]{1,40})[」』](?:と[^()「」]{1,12})?。?\)/g;
/** `(以下X)`, `(以下、Xという。)`; not `(以下同じ。)`, `(以下略)`. */
const BARE =
  /\((?:以下|以後)[、,]?([^「」『』()、。]{2,30}?)(?:と(?:いう|する|略す|略称する|呼ぶ|記す|表記する))?。?\)/g;
const NO_ALIAS = /^(?:同|略|省略|の|に|は|この|次|本文|抜粋|余白)/;
/** `併せて「X」と呼ぶ`, `「X」と総称する`. */
const INTRODUCED = /[「『]([^「」『』()]{1,40})[」』]と(?:呼ぶ|呼称|総称|称する)/g;
/** `X(Y)`: an acronym, what it stands for left out (`VM:Virtual Machine`). */
const ACRONYM = /\(([A-Za-z@][A-Za-z0-9@&./+-]*(?: [A-Za-z0-9@&./+-]+)*)(?:[::][^()]*)?\)/g;
/** `農業・食品産業技術総合研究機構(農研機構)`: some of the name's own characters. */
const ABBREVIATION = /\(([^()「」『』、。\s]{2,12})\)/g;
/** `JIS(日本工業規格)`. */
const AFTER_ACRONYM = /[A-Za-z0-9]\(([^()「」、。]{3,40})\)/g;

/** The names that the other rules found in a text. */
interface Names {
  startingAt(at: number): Found | null;
  /** The name that ends before an opening bracket, with or without its closing quotation mark. */
  before(at: number): Found | null;
}

interface Rule {
  /** Part of every match: a text without it need not be searched. */
  readonly sign: string;
  /** The first group is the alias. */
  readonly pattern: RegExp;
  /** What the alias stands for: null where the text only introduces it, undefined where it defines nothing. */
  readonly of: (alias: string, at: number, names: Names) => Found | null | undefined;
}

const RULES: readonly Rule[] = [
  {
    sign: '(以',
    pattern: QUOTED,
    of: (alias, at, names) => names.before(at) ?? (isVague(alias) ? undefined : null),
  },
  {
    sign: '(以',
    pattern: BARE,
    of: (alias, at, names) => (NO_ALIAS.test(alias) ? undefined : (names.before(at) ?? undefined)),
  },
  {
    sign: 'と',
    pattern: INTRODUCED,
    of: (alias) => (isVague(alias) ? undefined : null),
  },
  {
    sign: '(',
    pattern: ACRONYM,
    of: (alias, at, names) => {
      const name = names.before(at);
      return name && !isLatin(name.name) && isAcronym(alias) ? name : undefined;
    },
  },
  {
    sign: '(',
    pattern: ABBREVIATION,
    of: (alias, at, names) => {
      const name = names.before(at);
      return name && !name.sitting && !isLatin(alias) && abbreviates(alias, name.name) ? name : undefined;
    },
  },
  {
    sign: '(',
    pattern: AFTER_ACRONYM,
    of: (alias, at, names) => {
      const acronym = names.before(at + 1);
      const isName = names.startingAt(at + 2)?.end === at + 2 + alias.length;
      return acronym && isLatin(acronym.name) && isName ? acronym : undefined;
    },
  },
];

const NONE: readonly Definition[] = [];

/** All definitions in a passage's text; `found` are the names that the other rules found there. */
export function definitionsIn(text: string, found: readonly Found[]): readonly Definition[] {
  let names: Names | null = null;
  let definitions: Definition[] | null = null;
  for (const { sign, pattern, of } of RULES) {
    if (!text.includes(sign)) continue;
    for (const { index, 0: whole, 1: alias = '' } of matches(text, pattern)) {
      names ??= namesOf(text, found);
      const name = of(alias, index, names);
      if (name === undefined) continue;
      const start = index + whole.indexOf(alias);
      definitions ??= [];
      definitions.push({ start, end: start + alias.length, alias, of: name?.name ?? null, ofRange: name });
    }
  }
  return definitions ? inOrder(definitions, precedes) : NONE;
}

const precedes = (one: Definition, other: Definition): boolean => one.start < other.start;

/** Of several names that start or end at one place, the longest. */
function namesOf(text: string, found: readonly Found[]): Names {
  const byEnd = new Map<number, Found>();
  const byStart = new Map<number, Found>();
  for (const each of found) {
    if ((byEnd.get(each.end)?.start ?? each.end) > each.start) byEnd.set(each.end, each);
    if ((byStart.get(each.start)?.end ?? 0) < each.end) byStart.set(each.start, each);
  }
  return {
    startingAt(at) {
      return byStart.get(at) ?? null;
    },
    before(at) {
      return byEnd.get(at) ?? (/[」』]/.test(text.charAt(at - 1)) ? (byEnd.get(at - 1) ?? null) : null);
    },
  };
}

/** `本事業`, `事業者`, `基準`: short for a description; every document has another. */
const isVague = (alias: string): boolean =>
  /^(?:本|同|当|各)/.test(alias) || isCommon(alias.slice(0, kindByEnding(alias)?.start));

/** Two capitals at least, or an address-like name (`@police`). */
const isAcronym = (word: string): boolean => /[A-Z].*[A-Z]|^@/.test(word);

/** Whether a short form is made of some of a name's characters in their order. */
function abbreviates(short: string, name: string): boolean {
  if (short.length < 3 || short.length >= name.length) return false;
  let at = 0;
  for (const char of short) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
