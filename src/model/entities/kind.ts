import { remembered } from '../../source/remembered.ts';
import type { EntityKind } from '../text-links.ts';
import { kindByEnding } from './forms.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import { registered } from './registry.ts';
import { STANDARD } from './standards.ts';

/** What may follow a name's last word: `2007`, `(試行版)`, `第2版`, `等`, `(案)`. */
const TRAILER =
  /(?:\s*(?:\([^()]*\)|第[0-9]+(?:\.[0-9]+)?版|[Vv]er(?:sion)?\.?\s*[0-9.]+|平成[0-9]+年度?版?|[-‐−]?(?:19|20)[0-9]{2}(?:年度?版?)?|等|案))+$/;

const STARTS_WITH_LEGAL_FORM = new RegExp(`^${LEGAL_FORM}.`);

/** A name that ends in its year: an annual programme (`セキュア・ジャパン2007`). */
const ANNUAL = /[^0-9](?:19|20)[0-9]{2}$/;

/** Wording of titles: `独立行政法人等における情報セキュリティ対策`, `安心して無線LANを利用するために`. */
const TITLE =
  /(?:に関する|に関して|における|に係る|に向けた|に対する|についての|のための|に基づく|を通じた).+|(?:について|ために|に向けて|に当たって)$|^[^:]{2,}:.{4,}/;

/** Last words that a title has as well as a programme: there the wording decides. */
const TITLE_OR_PROGRAMME = /(?:調査|対策|施策|活動|措置|事業|取組み?|枠組み)$/;

/** A name without what may follow its last word. */
export const withoutTrailer = (name: string): string => name.replace(TRAILER, '') || name;

/** A part of a plan or of a publication: `セキュア・ジャパン2007 第2章`. */
const CHAPTER = /^(.+) 第[0-9]+[章節部編].*$/;

/** The kind that the form of a name shows; null where it shows none. */
export const kindByForm = remembered(formOf, { most: 10_000, longest: 100 });

function formOf(name: string): EntityKind | null {
  const whole = CHAPTER.exec(name)?.[1];
  if (whole) return kindByForm(whole) === 'PUBLICATION' ? 'PUBLICATION' : 'PROGRAMME';
  if (/第[0-9]+回会合$/.test(name)) return 'MEETING';
  if (STANDARD.test(name)) return 'PUBLICATION';
  const core = withoutTrailer(name);
  if (TITLE_OR_PROGRAMME.test(core) && TITLE.test(core)) return 'PUBLICATION';
  const ending = kindByEnding(core)?.kind;
  if (STARTS_WITH_LEGAL_FORM.test(core) && ending !== 'PUBLICATION' && ending !== 'MEETING') return 'ORGANISATION';
  if (ending) return ending;
  if (ANNUAL.test(name)) return 'PROGRAMME';
  return TITLE.test(core) ? 'PUBLICATION' : null;
}

/** A function of the name alone, so that every document gives a thing the same kind. */
export const kindOf = (name: string): EntityKind => registered(name)?.kind ?? kindByForm(name) ?? 'OTHER';
