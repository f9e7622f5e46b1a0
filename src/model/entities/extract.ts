import type { Diagnostic } from '../../parser/diagnostics.ts';
import { diagnostic } from '../../parser/diagnostics.ts';
import { foldName } from '../../parser/ministries/resolve.ts';
import { once } from '../once.ts';
import { type Passage, placeIn } from '../passages.ts';
import type { EntityNode, MentionNode } from '../text-links.ts';
import { cutsWord, isLatin, touchesKanji } from './boundaries.ts';
import { citedRules } from './cited-rules.ts';
import { compounds } from './compounds.ts';
import { definitionsIn } from './definitions.ts';
import type { Found } from './found.ts';
import { type JoinedNames, joinNames, type ReadPassage, type Variant } from './joined.ts';
import { kindOf } from './kind.ts';
import { writtenOut } from './legal-forms.ts';
import { besideOrdinals, sittingName, sittingOf } from './meetings.ts';
import { ministriesAt } from './ministries.ts';
import { withoutOverlaps } from './overlaps.ts';
import { quoted } from './quoted.ts';
import { type Quote, quotesIn } from './quotes.ts';
import { ENTITIES, registered } from './registry.ts';
import { standards } from './standards.ts';
import { type Hit, trie } from './trie.ts';

export interface MentionContext {
  /** The document's, for mentions of the document itself. */
  readonly slug: string;
  readonly title: string;
  readonly measures: readonly { readonly id: string; readonly name: string | null }[];
}

export interface Mentions {
  /** In the order of their first mention. */
  readonly entities: readonly EntityNode[];
  readonly mentions: readonly MentionNode[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Read extends ReadPassage {
  readonly passage: Passage;
  readonly quotes: readonly Quote[];
}

/**
 * What the passages of a document name: entities, ministries, other measures, the document itself. Three passes: the
 * rules find names by their form; the document's definitions join them; all joined names are then found wherever they
 * stand, quoted or not.
 */
export function extractMentions(passages: readonly Passage[], context: MentionContext): Mentions {
  const reads = passages.map(read);
  const joined = joinNames(reads);
  const lookUp = lookUpIn(joined, context);

  const mentions: MentionNode[] = [];
  const surfaces = new Map<string, Set<string>>();
  const meetings = new Set<string>();
  let measureId: string | null = null;
  let position = 0;
  let lastMeeting: string | null = null;
  for (const each of reads) {
    const { passage } = each;
    if (passage.measureId !== measureId) {
      measureId = passage.measureId;
      position = 0;
      lastMeeting = null;
    }
    for (const { start, end, target, sitting } of lookUp(each)) {
      const series: string | null = target.id === '' ? lastMeeting : target.id;
      if (series === null) continue;
      const id: string = sitting ? sittingName(series, sitting.ordinal) : series;
      const { span, surface } = placeIn(passage, start, end);
      position++;
      mentions.push({ measureId, noteId: passage.noteId, position, span, surface, target: { type: target.type, id } });
      if (target.type !== 'Entity') continue;
      // Asked once a name: a kind takes a dozen patterns.
      if (!surfaces.has(id) && kindOf(id) === 'MEETING') meetings.add(id);
      if (meetings.has(id)) lastMeeting = series;
      const forms = surfaces.get(id) ?? new Set();
      // 同会議第2回会合 names it here alone.
      surfaces.set(id, target.id === '' ? forms : forms.add(passage.text.slice(start, end)));
    }
  }
  return {
    entities: [...surfaces].map(([id, forms]) => entity(id, forms)),
    mentions,
    diagnostics: joined.variants.map(variantDiagnostic),
  };
}

function read(passage: Passage): Read {
  const { text, measureId } = passage;
  const quotes = quotesIn(text);
  const found = [...quoted(text, quotes), ...standards(text), ...citedRules(text), ...compounds(text)];
  for (const hit of REGISTERED.hits(text, fits)) found.push(asFound(hit));
  return { passage, measureId, quotes, found, definitions: definitionsIn(text, found) };
}

const REGISTERED = trie(
  ENTITIES.flatMap(({ name, aliases }) => [name, ...aliases].map((each): [string, string] => [each, each])),
);

const asFound = ({ start, end, value }: Hit<string>): Found => ({ start, end, name: value, firm: true });

/** Shorter names are parts of other words too easily. */
const SHORT = 6;

/** Where a known name may stand: not inside a longer word. */
const fits = (text: string, start: number, end: number): boolean =>
  !cutsWord(text, start, end) &&
  (end - start >= SHORT || isLatin(text.slice(start, end)) || !touchesKanji(text, ...besideOrdinals(text, start, end)));

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** For a sitting: its series; '' is the meeting named last before. */
  readonly target: MentionNode['target'];
  readonly sitting?: Found['sitting'];
  readonly delimited?: boolean;
}

/** Longer quotes are no titles; so a text of nothing but opening marks stays harmless. */
const MAX_TITLE = 300;

/** A passage → what it names, in the order of the text. */
function lookUpIn(joined: JoinedNames<Read>, context: MentionContext): (read: Read) => readonly Candidate[] {
  const known = trie([...joined.names].map((name): [string, string] => [name, name]));
  const titled = titlesOf(context);
  return ({ passage: { text, measureId }, quotes, found, definitions }) => {
    const candidates: Candidate[] = [];
    for (const { start, end } of quotes) {
      const target = end - start > MAX_TITLE ? null : titled(text.slice(start, end), measureId);
      if (target) candidates.push({ start, end, target, delimited: true });
    }
    for (const { start, end, value } of ministriesAt(text))
      candidates.push({ start, end, target: { type: 'Ministry', id: value } });

    for (const each of found) addEntity(candidates, each, joined, measureId);
    for (const { start, end, alias } of definitions)
      addEntity(candidates, { start, end, name: alias, firm: true, delimited: true }, joined, measureId);
    for (const hit of known.hits(text, fits)) {
      const body = joined.canonical(hit.value, measureId);
      const named = (body && sittingOf(text, asFound(hit), body)) || asFound(hit);
      addEntity(candidates, named, joined, measureId);
    }
    return withoutOverlaps(candidates);
  };
}

function addEntity(
  candidates: Candidate[],
  { start, end, name, sitting, delimited = false }: Found,
  joined: JoinedNames<Read>,
  measureId: string,
): void {
  const id = sitting
    ? sitting.series && (joined.canonical(sitting.series, measureId) ?? sitting.series)
    : joined.canonical(name, measureId);
  if (id === null && !sitting) return;
  candidates.push({ start, end, delimited, sitting, target: { type: 'Entity', id: id ?? '' } });
}

/** A quoted text → the other measure that has exactly this name (and is the only one), or the document by its title. */
function titlesOf({ slug, title, measures }: MentionContext) {
  const byName = once(() => {
    const ids = new Map<string, string | null>();
    for (const { id, name } of measures) {
      if (name === null) continue;
      const key = foldName(name);
      ids.set(key, ids.has(key) ? null : id);
    }
    return ids;
  });
  const titleKey = foldName(title);
  return (quote: string, measureId: string): MentionNode['target'] | null => {
    const key = foldName(quote);
    if (key === titleKey) return { type: 'Document', id: slug };
    const measure = byName().get(key);
    return measure && measure !== measureId ? { type: 'Measure', id: measure } : null;
  };
}

function entity(id: string, surfaces: ReadonlySet<string>): EntityNode {
  const aliases = new Set([...[...surfaces].map(writtenOut), ...surfaces, ...(registered(id)?.aliases ?? [])]);
  aliases.delete(id);
  return { id, name: id, kind: kindOf(id), aliases: [...aliases] };
}

function variantDiagnostic({ read, definition, canonical }: Variant<Read>): Diagnostic {
  const { start, end } = definition.ofRange ?? definition;
  const { span, surface } = placeIn(read.passage, start, end);
  const message = `「${surface}」 is called ${definition.alias} here, the alias of 「${canonical}」: taken for the same.`;
  return diagnostic('ENTITY_VARIANT', span, message, true);
}
