import type { NodeType } from '../model/graph.ts';
import type { Loaders } from './index.ts';
import { present } from './present.ts';
import type { RelatedReason } from './related.ts';

/** A note that is quoted in a sentence is cut here. In characters. */
const MAX_QUOTE = 60;

const quoted = (text: string): string => `「${text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text}」`;

const idsOf = ({ nodes }: RelatedReason, type: NodeType): string[] =>
  nodes.filter((node) => node.type === type).map(({ id }) => id);

/**
 * Why two measures belong together, as one Japanese sentence that names what they have in common: 「どちらも警察庁が担当して
 * いる」. Japanese, because headings, notes and names are; it reads what it names, in batches.
 */
export async function detailOf(loaders: Loaders, reason: RelatedReason): Promise<string> {
  switch (reason.kind) {
    case 'RELISTED_TOGETHER':
      return (await Promise.all(headings(reason).map((each) => relisted(loaders, reason, each)))).join('、');
    case 'REFERENCE':
      return (await Promise.all(reason.nodes.map((node) => pointing(loaders, reason, node)))).join('、');
    case 'SAME_TEXT': {
      const notes = await Promise.all(idsOf(reason, 'ProgressNote').map((id) => loaders.noteById.load(id)));
      const own = notes.map(present).filter(({ measureId }) => measureId === reason.measureId);
      return `どちらの進捗状況にも${own.map(({ text }) => quoted(text)).join('')}とある`;
    }
    case 'SHARED_ENTITY':
      return `どちらも${idsOf(reason, 'Entity').map(quoted).join('')}に触れている`;
    case 'SHARED_MINISTRIES':
      return `どちらも${idsOf(reason, 'Ministry').join('、')}が担当している`;
    case 'SAME_SECTION': {
      const sections = await Promise.all(idsOf(reason, 'Section').map((id) => loaders.sectionById.load(id)));
      return `どちらも${sections.map((section) => `「${present(section).heading}」`).join('')}に載っている`;
    }
    case 'SIMILAR_TEXT':
      return `どちらにも${reason.words.map(quoted).join('')}という語がある`;
  }
}

interface Heading {
  readonly sectionId: string;
  readonly relistingIds: readonly string[];
}

/** The headings under which two measures meet, each with the 再掲 rows that follow it among the nodes. */
function headings({ nodes }: RelatedReason): Heading[] {
  const starts = nodes.flatMap(({ type }, at) => (type === 'Section' ? [at] : []));
  return starts.map((start, i) => ({
    sectionId: nodes[start]?.id as string,
    relistingIds: nodes.slice(start + 1, starts[i + 1]).map(({ id }) => id),
  }));
}

async function relisted(loaders: Loaders, { measureId, relatedId }: RelatedReason, heading: Heading): Promise<string> {
  const [section, relistings] = await Promise.all([
    loaders.sectionById.load(heading.sectionId).then(present),
    Promise.all(heading.relistingIds.map((id) => loaders.relistingById.load(id).then(present))),
  ]);
  const title = `「${section.heading}」`;
  const again = relistings[0]?.measureId === measureId ? measureId : relatedId;
  if (relistings.length > 1) return `どちらも${title}に再掲されている`;
  const [here, there] = [again, again === measureId ? relatedId : measureId];
  return `${await called(loaders, here)}が、${await called(loaders, there)}の載っている${title}に再掲されている`;
}

async function pointing(loaders: Loaders, reason: RelatedReason, node: RelatedReason['nodes'][0]): Promise<string> {
  const note = node.type === 'ProgressNote' ? present(await loaders.noteById.load(node.id)) : null;
  const from = note?.measureId ?? node.id;
  const to = from === reason.measureId ? reason.relatedId : reason.measureId;
  const [source, target] = await Promise.all([called(loaders, from), called(loaders, to)]);
  return `${source}の${note ? `進捗状況${quoted(note.text)}` : '施策名'}が${target}を指している`;
}

const called = async (loaders: Loaders, id: string): Promise<string> =>
  `施策${present(await loaders.measureById.load(id)).number}`;
