import { decodeGlobalId, type GlobalId } from '../loaders/global-id.ts';
import { DEFAULT_KINDS, type GraphEdge as Edge, edgeId, type NodeKey, refOf } from '../loaders/graph/edge-kinds.ts';
import { EDGE_KINDS, type EdgeKind as EdgeKindName } from '../loaders/graph-info.ts';
import { loadNode } from '../loaders/node.ts';
import { present } from '../loaders/present.ts';
import { badInput } from '../loaders/user-error.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { EdgeKind } from './graph-info.ts';
import { SourceSpan } from './sourced.ts';

/** A node of the graph, saying its type as the interface Node needs it. */
export const nodeOf = async (key: NodeKey, { loaders }: Context): Promise<object> =>
  present(await loadNode(loaders, refOf(key)));

export const GraphEdge = builder.objectRef<Edge>('GraphEdge').implement({
  description:
    'An edge of the graph (辺). Of each kind at most one leads from one node to another, however often the text says so.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque; the same on every machine and after every re-import. No global ID: an edge is no Node.',
      resolve: edgeId,
    }),
    kind: t.expose('kind', { type: EdgeKind, description: 'What the edge says.' }),
    from: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The node that it leads from, as its kind describes: of RESPONSIBLE the measure (施策).',
      resolve: ({ from }, _, context) => nodeOf(from, context),
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The node that it leads to: of RESPONSIBLE the ministry (省庁).',
      resolve: ({ to }, _, context) => nodeOf(to, context),
    }),
    source: t.field({
      type: SourceSpan,
      nullable: true,
      description:
        'Where a document states it: for CONTAINS the contained thing, for MENTIONS and REFERS the first such words. Null for MEMBER_OF (a registry fact), for SAME_TEXT (a comparison), and where a row leaves its status out.',
      resolve: (edge, _, { loaders }) => loaders.edgeSource.load(edge),
    }),
  }),
});

/** The kinds to follow: those asked for, each once; without any wish, all but HAS_STATUS. */
export const kindsOf = (kinds: readonly EdgeKindName[] | null | undefined): readonly EdgeKindName[] =>
  kinds ? EDGE_KINDS.filter((kind) => kinds.includes(kind)) : DEFAULT_KINDS;

/**
 * The node that an argument names.
 * @throws BAD_USER_INPUT for what is no global ID, and for a node that the graph does not hold.
 */
export async function nodeArgument(name: string, id: string, { loaders }: Context): Promise<GlobalId> {
  const found = decodeGlobalId(id);
  if (await loadNode(loaders, found)) return found;
  throw badInput(
    `${name} must be the global ID of a node that the graph holds, got that of a ${found.typename} it does not: "${id.slice(0, 200)}".`,
  );
}
