import type { NodeType, SectionLevel } from '../../model/graph.ts';
import type { EntityKind } from '../../model/text-links.ts';
import type { Loaders } from '../index.ts';
import { present } from '../present.ts';
import type { EntityRow, MeasureRow, MinistryRow, SectionRow } from '../rows.ts';
import { type NodeKey, refOf } from './edge-kinds.ts';

/** What a Japanese sentence calls a node: the first time, and when it takes it up again at once. */
export interface NodeName {
  readonly full: string;
  readonly again: string;
  /** By what it belongs to, without its own words: for a progress note. */
  readonly owned?: string;
}

/** Characters of a progress note that a sentence quotes. */
const EXCERPT = 40;

/** In 「」, and what is quoted within in 『』. */
const quote = (text: string): string => `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`;

function excerpt(text: string): string {
  const whole = text.replace(/\s+/g, ' ').replace(/。$/, '');
  const characters = [...whole];
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : whole;
}

const SECTION_AGAIN: Record<SectionLevel, string> = {
  CHAPTER: '同章',
  SECTION: '同節',
  DIVISION: '同項',
  HEADING: '同項',
  SUBHEADING: '同項',
};

const measureName = ({ displayName, number }: MeasureRow): string => `施策${quote(displayName)}(${number})`;

/** Markers from the chapter down: a 第1節 stands in every chapter. */
const sectionName = ({ path, title, level }: SectionRow): NodeName => ({
  full: path.join('') + (title && quote(title)),
  again: SECTION_AGAIN[level],
});

/** 経済産業省 is 同省 the second time; 内閣官房 and 全府省庁 have no such short form. */
function ministryName({ id, kind }: MinistryRow): NodeName {
  const ending = kind === 'COLLECTIVE' ? undefined : /委員会$|[省庁府院局]$/.exec(id)?.[0];
  return { full: id, again: ending ? `同${ending}` : id };
}

const ENTITY_AGAIN: Record<EntityKind, string> = {
  ORGANISATION: '同機関',
  PUBLICATION: '同文書',
  MEETING: '同会議',
  PROGRAMME: 'これ',
  OTHER: 'これ',
};

const entityName = ({ id, kind }: EntityRow): NodeName => ({
  full: kind === 'ORGANISATION' || kind === 'MEETING' ? id : quote(id),
  again: ENTITY_AGAIN[kind],
});

const NAMES: Record<NodeType, (loaders: Loaders, id: string) => Promise<NodeName>> = {
  Document: async ({ documentById }, id) => ({
    full: `文書${quote(present(await documentById.load(id)).title)}`,
    again: '同文書',
  }),
  Status: async ({ statusById }, id) => {
    const { mark } = present(await statusById.load(id));
    return { full: mark ? `状況${quote(mark)}` : '状況の記載なし', again: 'この状況' };
  },
  Section: async ({ sectionById }, id) => sectionName(present(await sectionById.load(id))),
  Measure: async ({ measureById }, id) => ({
    full: measureName(present(await measureById.load(id))),
    again: '同施策',
  }),
  ProgressNote: async ({ noteById, measureById }, id) => {
    const { text, measureId } = present(await noteById.load(id));
    return {
      full: `進捗の記述${quote(excerpt(text))}`,
      again: '同記述',
      owned: `${measureName(present(await measureById.load(measureId)))}の進捗の記述`,
    };
  },
  Relisting: async ({ relistingById }, id) => {
    const { label, statedName } = present(await relistingById.load(id));
    return { full: `再掲の行${quote([label, statedName].filter(Boolean).join(' '))}`, again: 'この行' };
  },
  Ministry: async ({ ministryById }, id) => ministryName(present(await ministryById.load(id))),
  Entity: async ({ entityById }, id) => entityName(present(await entityById.load(id))),
};

/** What to call each of the nodes, by its key. */
export async function namesOf(loaders: Loaders, keys: readonly NodeKey[]): Promise<ReadonlyMap<NodeKey, NodeName>> {
  return new Map(
    await Promise.all(
      keys.map(async (key): Promise<[NodeKey, NodeName]> => {
        const { typename, id } = refOf(key);
        return [key, await NAMES[typename](loaders, id)];
      }),
    ),
  );
}
