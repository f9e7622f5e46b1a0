/**
 * What each kind of bond is worth, in thousandths, and how far each may reach. All of it stands here. The order follows
 * from who says so: the document itself (a reference, a row repeated on purpose) above what only looks alike, and what
 * few measures share above what many do (rarity.ts). Sums matter: two measures with several modest bonds belong together
 * as much as two with a strong one.
 */
export const WEIGHTS = {
  /** The text itself sends its reader there. Nothing else is as sure. */
  REFERENCE: 1_000,
  /** One text for two measures: they are reported as one piece of work. For a note that two measures share. */
  SAME_TEXT: 600,
  /** The authors put one measure beside the other on purpose. For a heading with two entries. */
  RELISTED_TOGETHER: 450,
  /** Both speak of the same thing by its name. For one that two measures name. */
  SHARED_ENTITY: 300,
  /** The same words in the same proportions. For texts that agree in all of them; a third of that is much already. */
  SIMILAR_TEXT: 1_000,
  /** What stands side by side under a heading was put there together. For the measures next to each other. */
  SAME_SECTION: 150,
  /** Who answers says little of what is done: it decides between measures that something else ties together. */
  SHARED_MINISTRIES: 150,
} as const;

/** Several shared notes or names are one bond: together they count at most this many times one of them. */
export const AT_MOST = 2;

/** A bond that adds less than this is none: a word too many people use, 内閣官房 on both. */
export const MIN_WEIGHT = 20;
/** Below this two measures are not called related: a few entries apart under a heading, or a word in common. */
export const MIN_SCORE = 100;
/** Related measures of one measure. */
export const MAX_RELATED = 10;
/** Things in common that a reason names, and words. */
export const MAX_EVIDENCE = 5;

/** Names and notes that more measures than these share tie nothing together: the work for each measure has a bound. */
export const MAX_SHARING = 30;
/** The same for ministries, which are no topic: 防衛省 with five measures may well suggest one, 総務省 must not. */
export const MAX_MINISTRY_SHARING = 10;
/** How many entries away two measures under one heading still count as neighbours. */
export const NEIGHBOURS = 5;
/** How many entries away a repeated row still stands beside a measure: the nearer, the more. */
export const RELISTED_NEIGHBOURS = 20;

/** A measure is looked for by this many of its rarest words … */
export const KEY_WORDS = 10;
/** … which are in this many measures at most. */
export const MAX_KEY_SHARING = 20;
/** A word of a name counts as often as this many in a note: the name says what the measure is, the notes what happened. */
export const NAME_FACTOR = 3;
/** Words that more than a tenth of the measures say are the document's manner of speaking (実施, 予定) and no topic. */
export const COMMON_WORD = (measures: number): number => Math.max(10, measures / 10);
/** Agreement in a single rare word is half as sure as the proportions say; in many words it is as sure. */
export const DOUBT = 1_000;
/** A note shorter than this is a set phrase (実施済み。) as far as it falls short. In characters. */
export const FULL_NOTE = 40;
/** 全府省庁 on two measures says less than a ministry on both: a collective's share of its rarity. */
export const COLLECTIVE_PART = 0.5;
