import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * About how many fields an operation has once every fragment stands where it is used, and once for each type that a thing
 * can be of: the length of the program that it compiles to, which may grow exponentially with its own.
 */
export function compiledSize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  /** What was worked out: each selection is looked at once for each type. */
  const known = new Map<SelectionSetNode, Map<string, number>>();

  const beneath = (typeName: string, set: SelectionSetNode | undefined): number => {
    const type = schema.getType(typeName);
    if (!set) return 0;
    if (!isAbstractType(type)) return selected(typeName, set);
    return schema.getPossibleTypes(type).reduce((sum, { name }) => sum + selected(name, set), 0);
  };

  const selected = (typeName: string, set: SelectionSetNode): number => {
    const byType = known.get(set) ?? new Map<string, number>();
    known.set(set, byType);
    const before = byType.get(typeName);
    if (before !== undefined) return before;
    const type = schema.getType(typeName);
    const fields = isObjectType(type) ? type.getFields() : {};
    let size = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = fields[selection.name.value];
        size += 1 + (field ? beneath(getNamedType(field.type).name, selection.selectionSet) : 0);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment) size += selected(typeName, fragment.selectionSet);
      }
    }
    byType.set(typeName, size);
    return size;
  };

  const root = schema.getRootType(operation.operation);
  return root ? beneath(root.name, operation.selectionSet) : 0;
}
