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

async function relisted(loaders: Loaders, reason: RelatedReason, heading: Heading): Promise<string> {
  const [{ own, other }, section, relistings] = await Promise.all([
    called(loaders, reason),
    loaders.sectionById.load(heading.sectionId),
    Promise.all(heading.relistingIds.map((id) => loaders.relistingById.load(id))),
  ]);
  const title = `「${present(section).heading}」`;
  if (relistings.length > 1) return `どちらも${title}に再掲されている`;
  const [again, there] = relistings[0]?.measureId === reason.measureId ? [own, other] : [other, own];
  return `${again}が、${there}の載っている${title}に再掲されている`;
}

async function pointing(loaders: Loaders, reason: RelatedReason, node: RelatedReason['nodes'][0]): Promise<string> {
  const [{ own, other }, note] = await Promise.all([
    called(loaders, reason),
    node.type === 'ProgressNote' ? loaders.noteById.load(node.id).then(present) : null,
  ]);
  const [from, to] = (note?.measureId ?? node.id) === reason.measureId ? [own, other] : [other, own];
  return `${from}の${note ? `進捗状況${quoted(note.text)}` : '施策名'}が${to}を指している`;
}

/** Both measures by their numbers, asked for at once: what other reasons ask for then comes with the same statement. */
async function called(loaders: Loaders, { measureId, relatedId }: RelatedReason) {
  const [own, other] = await Promise.all(
    [measureId, relatedId].map((id) => loaders.measureById.load(id).then(present)),
  );
  return { own: `施策${own?.number}`, other: `施策${other?.number}` };
}
