import type { MeasureNode, RelistingNode, SectionNode } from '../graph.ts';
import { firstBy } from '../group.ts';
import { numeral } from '../numerals.ts';
import { once } from '../once.ts';
import { foldText } from '../search/fold.ts';

/** Where a reference can lead. */
export type Place = { readonly type: 'Measure' | 'Section' | 'Relisting'; readonly id: string };

/** The places of a document by number, by name, and by the markers under which they stand. */
export interface Places {
  readonly byNumber: (number: number) => Place | null;
  /** Measures and sections of exactly that name. */
  readonly byName: (name: string) => readonly Place[];
  /**
   * What `ウ)` or `イ) b)` means in the text of the measure: an item of its own section first, then, section by section up
   * the tree, an item or a section there. `ウ)` means all of ウ) a), ウ) b) where no item is ウ) itself.
   */
  readonly byLabel: (parts: readonly string[], from: MeasureNode) => readonly Place[];
  /** What `ウ)` means in the section: its items of that label, or a section below it. */
  readonly byLabelIn: (parts: readonly string[], sectionId: string) => readonly Place[];
  /** `第3章`, `第1節`, `ア`, counted from the nearest section above the measure under which they all exist. */
  readonly byPath: (markers: readonly string[], from: MeasureNode) => Place | null;
}

/** `ウ)`, `(ウ)`, `ウ.` → `ウ`; `第三章` → `第3章`. What compares equal is written the same. */
export function markerKey(marker: string): string {
  return marker
    .replace(/[\s()[\].]/g, '')
    .replace(/^第([〇一二三四五六七八九十]{1,4})(?=.$)/, (_, digits: string) => `第${numeral(digits)}`);
}

const keysOf = (label: string): string[] => label.split(' ').filter(Boolean).map(markerKey);

export function placesOf(
  measures: readonly MeasureNode[],
  sections: readonly SectionNode[],
  relistings: readonly RelistingNode[],
): Places {
  const byNumber = once(() => {
    const places = new Map<number, Place>();
    for (const { id, number } of measures) if (!places.has(number)) places.set(number, { type: 'Measure', id });
    return places;
  });
  const byName = once(() => {
    const places = new Map<string, Place[]>();
    for (const { id, name } of measures) if (name !== null) add(places, foldText(name), { type: 'Measure', id });
    for (const { id, title } of sections) if (title !== '') add(places, foldText(title), { type: 'Section', id });
    return places;
  });
  /** Section and label, or section and the label's first part (for all that begins with it) → the items. */
  const items = once(() => {
    const places = new Map<string, Place[]>();
    for (const { id, label, sectionId } of measures) addItem(places, sectionId, label, { type: 'Measure', id });
    for (const { id, label, measureId, sectionId } of relistings) {
      const place: Place = measureId === null ? { type: 'Relisting', id } : { type: 'Measure', id: measureId };
      addItem(places, sectionId, label, place);
    }
    return places;
  });
  /** Parent and marker → the section. */
  const children = once(() => firstBy(sections, ({ parentId, marker }) => childKey(parentId, marker)));
  const sectionById = once(() => new Map(sections.map((section) => [section.id, section])));

  const descend = (parentId: string | null, path: readonly string[]): Place | null => {
    let id = parentId;
    for (const marker of path) {
      const child = children().get(childKey(id, marker));
      if (!child) return null;
      id = child.id;
    }
    return id === null || id === parentId ? null : { type: 'Section', id };
  };

  /** From the measure's section up to the root (null), the first answer counts. */
  const climb = <T>(from: MeasureNode, ask: (sectionId: string | null) => T | null): T | null => {
    for (let id: string | null = from.sectionId; ; id = sectionById().get(id)?.parentId ?? null) {
      const answer = ask(id);
      if (answer !== null || id === null) return answer;
    }
  };

  const itemsIn = (sectionId: string, keys: readonly string[]): readonly Place[] | null =>
    items().get(itemKey(sectionId, keys, false)) ?? items().get(itemKey(sectionId, keys, true)) ?? null;

  const labelledIn = (id: string | null, parts: readonly string[]): readonly Place[] | null => {
    const found = id === null ? null : itemsIn(id, parts.map(markerKey));
    if (found) return found;
    const section = descend(id, parts);
    return section && [section];
  };

  return {
    byNumber: (number) => byNumber().get(number) ?? null,
    byName: (name) => byName().get(foldText(name)) ?? [],
    byLabel: (parts, from) => {
      const keys = parts.map(markerKey);
      // b) in the text of イ) a) is イ) b).
      const above = keysOf(from.label).slice(0, -keys.length);
      const sibling = above.length > 0 ? itemsIn(from.sectionId, [...above, ...keys]) : null;
      if (sibling) return sibling;
      return climb(from, (id) => labelledIn(id, parts)) ?? [];
    },
    byLabelIn: (parts, sectionId) => labelledIn(sectionId, parts) ?? [],
    byPath: (path, from) => climb(from, (id) => descend(id, path)),
  };
}

const itemKey = (sectionId: string, keys: readonly string[], isGroup: boolean): string =>
  `${sectionId}\n${keys.join(' ')}${isGroup ? ' *' : ''}`;

const childKey = (parentId: string | null, marker: string): string => `${parentId ?? ''}\n${markerKey(marker)}`;

function addItem(items: Map<string, Place[]>, sectionId: string, label: string, place: Place): void {
  const keys = keysOf(label);
  for (let length = 1; length <= keys.length; length++)
    add(items, itemKey(sectionId, keys.slice(0, length), length < keys.length), place);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const before = map.get(key);
  if (before) before.push(value);
  else map.set(key, [value]);
}
