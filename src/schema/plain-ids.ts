import { type GraphQLSchema, isObjectType } from 'graphql';
import { encodeGlobalId } from '../loaders/global-id.ts';
import { NODE_TYPES } from '../model/graph.ts';

/**
 * Gives ids without waiting: every row has its own. Pothos resolves them asynchronously, which for a page of hubs is
 * three hundred promises. The node of an edge is a property like any other; as a function of its own it costs a compiled
 * operation a call, three closures and a path for each edge.
 */
export function withPlainIds(schema: GraphQLSchema): GraphQLSchema {
  for (const name of NODE_TYPES) {
    const type = schema.getType(name);
    const field = isObjectType(type) ? type.getFields().id : undefined;
    if (!field) throw new Error(`Expected the schema to have an object type ${name} with an id, found none.`);
    field.resolve = ({ id }: { readonly id: string }) => encodeGlobalId(name, id);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    const node = isObjectType(type) && type.name.endsWith('Edge') ? type.getFields().node : undefined;
    if (node) Reflect.deleteProperty(node, 'resolve');
  }
  return schema;
}
