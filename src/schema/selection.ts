import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

// Looking ahead: what an operation selects beneath the field that is being resolved, so that one statement can bring it
// along. @skip and @include are not looked at: at worst a row carries a neighbour that nobody reads.

function fieldsOf(info: GraphQLResolveInfo, selectionSet: SelectionSetNode | undefined): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    return fieldsOf(info, fragment?.selectionSet);
  });
}

const step = (info: GraphQLResolveInfo, fields: readonly FieldNode[], name: string): FieldNode[] =>
  fields.flatMap((field) => fieldsOf(info, field.selectionSet)).filter((field) => field.name.value === name);

/** Whether the field being resolved selects what the path of field names leads to. */
export const selects = (info: GraphQLResolveInfo, ...path: readonly string[]): boolean =>
  path.reduce((fields, name) => step(info, fields, name), [...info.fieldNodes]).length > 0;

/** How many times the field `name` is selected within itself beneath the field being resolved: 0 when it is not. */
export function nesting(info: GraphQLResolveInfo, name: string): number {
  let levels = 0;
  let fields = step(info, info.fieldNodes, name);
  while (fields.length > 0) {
    levels += 1;
    fields = step(info, fields, name);
  }
  return levels;
}
