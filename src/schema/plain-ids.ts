import { type GraphQLSchema, isObjectType } from 'graphql';
import { encodeGlobalId } from '../loaders/global-id.ts';
import { NODE_TYPES } from '../model/graph.ts';

/**
 * Gives ids without waiting: every row has its own. Pothos resolves them asynchronously, which for a page of hubs is
 * three hundred promises.
 */
export function withPlainIds(schema: GraphQLSchema): GraphQLSchema {
  for (const name of NODE_TYPES) {
    const type = schema.getType(name);
    const field = isObjectType(type) ? type.getFields().id : undefined;
    if (!field) throw new Error(`Expected the schema to have an object type ${name} with an id, found none.`);
    field.resolve = ({ id }: { readonly id: string }) => encodeGlobalId(name, id);
  }
  return schema;
}
