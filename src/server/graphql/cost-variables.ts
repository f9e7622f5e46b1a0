import {
  type DocumentNode,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  getNullableType,
  isListType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** What an argument must be for the cost of an operation to depend on it: how many of something are asked for. */
export const isCounting = (type: GraphQLInputType): boolean => {
  const given = getNullableType(type);
  return given === GraphQLInt || isListType(given);
};

/** The variables that the cost of an operation depends on. */
export function costVariables(schema: GraphQLSchema, document: DocumentNode): string[] {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  const Variable = ({ name }: { readonly name: { readonly value: string } }) => {
    const argument = types.getArgument();
    if (argument && isCounting(argument.type)) names.add(name.value);
  };
  visit(document, visitWithTypeInfo(types, { Variable }));
  return [...names];
}
