import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';

/** Variables as resolvers take them; null where they do not fit the operation. */
export type ReadVariables = (variables: Readonly<Record<string, unknown>>) => Record<string, unknown> | null;

/**
 * What graphql-js does to the variables of a request (getVariableValues), their types looked up once. Only that it says
 * nothing of what is wrong: that is for graphql-js to say.
 */
export function variableReader(schema: GraphQLSchema, definitions: readonly VariableDefinitionNode[]): ReadVariables {
  const expected = definitions.map((definition) => {
    // A document that was executed has been validated: variables are of input types.
    const type = typeFromAST(schema, definition.type) as GraphQLInputType;
    const { defaultValue, variable } = definition;
    return { name: variable.name.value, type, usual: defaultValue && valueFromAST(defaultValue, type) };
  });
  return (variables) => {
    const values: Record<string, unknown> = Object.create(null);
    try {
      for (const { name, type, usual } of expected) {
        if (Object.hasOwn(variables, name)) values[name] = coerceInputValue(variables[name], type);
        else if (usual !== undefined) values[name] = usual;
        else if (isNonNullType(type)) return null;
      }
    } catch {
      return null;
    }
    return values;
  };
}
