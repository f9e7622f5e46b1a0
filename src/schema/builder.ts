import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import { decodeGlobalId } from '../loaders/global-id.ts';
import { loadNode } from '../loaders/node.ts';
import type { ListKey } from '../loaders/pages/page-loader.ts';
import { MAX_PAGE_SIZE } from '../loaders/pages/window.ts';
import { WHOLE } from '../loaders/shape.ts';
import { badInput } from '../loaders/user-error.ts';
import { NODE_TYPES } from '../model/graph.ts';
import type { Context } from './context.ts';
import type PrismaTypes from './generated/pothos-types.ts';
import { getDatamodel } from './generated/pothos-types.ts';
import { complexityError, LIMITS } from './limits.ts';
import { isShaped, shapeOf } from './shape.ts';

/** The types of this schema, for Pothos; everything is non-null unless it says otherwise. */
export interface SchemaTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { list: ListKey; totalCount: Promise<number> };
  Scalars: { DateTime: { Input: never; Output: Date }; Date: { Input: string; Output: string } };
}

const nodeShape = (info: GraphQLResolveInfo, { typename }: { readonly typename: string }) =>
  isShaped(typename) ? shapeOf(info, typename) : WHOLE;

const NODE_ID = `Global ID of a thing: what any field \`id\` of ${NODE_TYPES.join(', ')} gave out.`;

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ComplexityPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  complexity: {
    limit: ({ isAffordable }) => (isAffordable ? {} : LIMITS),
    defaultListMultiplier: LIMITS.listSize,
    complexityError,
  },
  prisma: { client: ({ prisma }) => prisma, dmmf: getDatamodel() },
  relay: {
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: {
      description:
        'Global ID, opaque. The same on every machine and after every re-import, so it can be kept as a bookmark.',
    },
    nodeTypeOptions: {
      description: 'A thing with a global ID that survives re-import and moving to another database.',
    },
    nodeQueryOptions: {
      description: 'The thing with this global ID; null when the graph has none (any more).',
      resolve: (_, { id }, { loaders }, info) => loadNode(loaders, id, nodeShape(info, id)),
      args: { id: { description: NODE_ID } },
    },
    nodesQueryOptions: {
      description: `The things with these global IDs, in the order asked for, at most ${MAX_PAGE_SIZE}; null in the place of each unknown one.`,
      complexity: ({ ids }: { ids: readonly unknown[] }) => ({ field: 1, multiplier: Math.max(1, ids.length) }),
      resolve: (_, { ids }, { loaders }, info) => {
        if (ids.length > MAX_PAGE_SIZE)
          throw badInput(`ids may name at most ${MAX_PAGE_SIZE} things, got ${ids.length}.`);
        return Promise.all(ids.map((id) => loadNode(loaders, id, nodeShape(info, id))));
      },
      args: { ids: { description: NODE_ID } },
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list (Relay).' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has items before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first item on the page; null when the page is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last item on the page; null when the page is empty.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the whole list.' },
    edgesFieldOptions: {
      description: 'The items of this page, each with its cursor.',
      complexity: { field: 0, multiplier: 1 },
    },
    nodeFieldOptions: { description: 'The item itself.', nullable: false },
    cursorFieldOptions: {
      description: 'The place of the item in the list, for `after` and `before`. Opaque; survives restarts.',
    },
  },
});

builder.queryType({
  description: 'Entry points into the graph of Japanese policy measures (施策) read from government progress reports.',
});
