import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

// Looking ahead: what an operation selects beneath the field that is being resolved, so that one statement can bring it
// along. @skip and @include are not looked at: at worst a row carries a neighbour that nobody reads.

/** Interfaces hold for every type that has them; whether this type does is not asked: at worst more is read. */
const INTERFACES = new Set(['Node', 'Sourced']);

/** The fields of a selection, those in fragments among them; of a thing of this `type` where it is given. */
export function fieldsOf(
  info: GraphQLResolveInfo,
  selectionSet: SelectionSetNode | undefined,
  type: string | null = null,
): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
    const condition = fragment?.typeCondition?.name.value;
    const holds = type === null || condition === undefined || condition === type || INTERFACES.has(condition);
    return holds ? fieldsOf(info, fragment?.selectionSet, type) : [];
  });
}
