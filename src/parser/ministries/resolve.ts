import { isSettled } from '../../source/fold.ts';
import { remembered } from '../../source/remembered.ts';
import { MINISTRIES, type MinistryKind, type RegisteredMinistry } from './registry.ts';

/** What a name in a 担当省庁 cell means. */
export interface ResolvedMinistry {
  /** The official name, or the name as written (widths folded) where the registry does not know it. */
  readonly id: string;
  readonly kind: MinistryKind;
  readonly registered: boolean;
  /** Official names of all that the abbreviation could mean, where it is more than one; the first was chosen. */
  readonly candidates: readonly string[];
}

/** Names are compared without widths, letter case and white space: `Ｍｉｃ` = `MIC`. */
export function foldName(name: string): string {
  return isSettled(name) ? name : name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

const BY_NAME = new Map<string, RegisteredMinistry[]>();
for (const ministry of MINISTRIES) {
  for (const name of new Set([ministry.name, ministry.nameEn, ...ministry.aliases].map(foldName))) {
    BY_NAME.set(name, [...(BY_NAME.get(name) ?? []), ministry]);
  }
}
// An official name is never ambiguous, whatever else is abbreviated to it.
for (const ministry of MINISTRIES) BY_NAME.set(foldName(ministry.name), [ministry]);

/** The registry's entry for a name, an abbreviation or an English name; `経済産業省(主管)` counts as 経済産業省. */
export const findMinistry = remembered(
  (name): ResolvedMinistry | null => {
    const key = foldName(name);
    const found = BY_NAME.get(key) ?? BY_NAME.get(key.replace(/\([^()]*\)$/, ''));
    if (!found?.[0]) return null;
    const { name: id, kind } = found[0];
    return { id, kind, registered: true, candidates: found.length > 1 ? found.map((each) => each.name) : [] };
  },
  { most: 5_000, longest: 60 },
);

/** A name that the registry does not know: kept as written, its kind told by its ending. */
export function unknownMinistry(name: string): ResolvedMinistry {
  const id = name.normalize('NFKC').trim();
  return { id, kind: kindByForm(id), registered: false, candidates: [] };
}

function kindByForm(name: string): MinistryKind {
  if (/(省庁|府省|各省|各庁)$/.test(name)) return 'COLLECTIVE';
  if (/^内閣/.test(name)) return 'CABINET';
  if (/省$/.test(name)) return 'MINISTRY';
  if (/庁$/.test(name)) return 'AGENCY';
  if (/委員会$/.test(name)) return 'COMMISSION';
  return 'OTHER';
}

/** Whether a text looks like the name of a public body, known or not. */
export function looksLikeMinistry(name: string): boolean {
  return /^[^。、]{1,30}(省|庁|府|委員会|官房|本部)(\([^()]*\))?$/.test(name);
}

/** With which characters names that are known, or look like it, end. */
export const LAST_CHARACTERS: ReadonlySet<string> = new Set(
  [...BY_NAME.keys(), ...'省庁府会房部)'].map((name) => name.slice(-1)),
);

const LONG_NAMES = [...BY_NAME.keys()].filter((name) => name.length >= 3).sort((a, b) => b.length - a.length);

/** `内閣官房総務省` → lengths of its parts, where a text is nothing but known names glued together; else null. */
export function gluedNames(text: string): number[] | null {
  const lengths: number[] = [];
  for (let at = 0; at < text.length; ) {
    const name = LONG_NAMES.find((each) => text.startsWith(each, at));
    if (!name) return null;
    lengths.push(name.length);
    at += name.length;
  }
  return lengths.length > 1 ? lengths : null;
}
