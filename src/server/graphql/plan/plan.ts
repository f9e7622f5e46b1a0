import {
  defaultTypeResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getFieldDef } from 'graphql/execution/execute.js';
import { type FieldInfo, infoIn, namesVariable } from './field-info.ts';
import type { JsonWriter } from './json-writer.ts';
import { type Answer, type Call, type Planned, put, type Run } from './run.ts';

/** What is planned, and how many fields and selections it has so far. */
export interface Planning {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  fields: number;
  selections: number;
}

type Source = Readonly<Record<string, unknown>>;
type Nodes = readonly [FieldNode, ...FieldNode[]];
/** A field, or the operation itself. */
type Selecting = Pick<FieldNode, 'selectionSet'>;

/** A field of an object of the answer. */
interface PlannedField {
  read(run: Run, source: Source, into: Answer): void;
  write(writer: JsonWriter, made: Answer): void;
}

function planField(
  planning: Planning,
  parentType: GraphQLObjectType,
  key: string,
  isFirst: boolean,
  nodes: Nodes,
): PlannedField {
  const { schema, operation, fragments } = planning;
  const definition = getFieldDef(schema, parentType, nodes[0]);
  if (!definition) throw new Error(`Expected ${parentType.name} to have the field ${nodes[0].name.value}.`);
  const { name, type, resolve } = definition;
  const info: FieldInfo = {
    fieldName: name,
    fieldNodes: nodes,
    returnType: type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
  };
  const { complete, write } = planValue(planning, type, nodes, info);
  const prefix = `${isFirst ? '{' : ','}"${key}":`;
  const writeField: PlannedField['write'] = (writer, made) => {
    writer.add(prefix);
    write(writer, made[key]);
  };
  if (!resolve) {
    const isLeaf = isLeafType(getNullableType(type));
    const read: PlannedField['read'] = (run, source, into) => {
      if (isLeaf) into[key] = complete(run, source[name]);
      else put(run, into, key, source[name], complete);
    };
    return { read, write: writeField };
  }
  const place = planning.fields++;
  const fixed = namesVariable(nodes[0]) ? null : getArgumentValues(definition, nodes[0]);
  const callIn = (run: Run): Call => {
    const call = {
      args: fixed ?? getArgumentValues(definition, nodes[0], run.variables),
      info: infoIn(info, run),
    };
    run.calls[place] = call;
    return call;
  };
  const read: PlannedField['read'] = (run, source, into) => {
    const { args, info } = run.calls[place] ?? callIn(run);
    put(run, into, key, resolve(source, args, run.context, info), complete);
  };
  return { read, write: writeField };
}

const hasGlobalId = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/**
 * What is selected of a thing. A thing with a global id is the same wherever the operation comes upon it, so it is answered
 * once, and that answer stands in all these places: of twenty measures, two in three ministries have come up before.
 */
export function planObject(planning: Planning, type: GraphQLObjectType, nodes: readonly Selecting[]): Planned {
  const { schema, fragments } = planning;
  const selected = [...collectSubfields(schema, fragments, {}, type, nodes as readonly FieldNode[])];
  const fields = selected.map(([key, same], i) => planField(planning, type, key, i === 0, same as unknown as Nodes));
  const answer = (run: Run, source: unknown, made: Answer): Answer => {
    if (source instanceof Error) throw source;
    for (const field of fields) field.read(run, source as Source, made);
    return made;
  };
  const write = (writer: JsonWriter, made: unknown): void => {
    for (const field of fields) field.write(writer, made as Answer);
    writer.add('}');
  };
  const isSmall = selected.every(([, [node]]) => node?.selectionSet === undefined);
  if (isSmall || !hasGlobalId(type)) return { complete: (run, source) => answer(run, source, {}), write };
  const place = planning.selections++;
  const complete: Planned['complete'] = (run, source) => {
    const { id } = source as Source;
    if (typeof id !== 'string') throw new Error(`Expected a ${type.name} to have an id.`);
    let answered = run.answered[place];
    if (!answered) {
      answered = new Map();
      run.answered[place] = answered;
    }
    const known = answered.get(id);
    if (known) return known;
    const made: Answer = {};
    answered.set(id, made);
    return answer(run, source, made);
  };
  return { complete, write: (writer, made) => writer.addOnce(made as Answer, write) };
}

function planAbstract(planning: Planning, type: GraphQLAbstractType, nodes: Nodes, info: FieldInfo): Planned {
  const { schema } = planning;
  const typeOf = type.resolveType ?? defaultTypeResolver;
  const byName = new Map(schema.getPossibleTypes(type).map((one) => [one.name, planObject(planning, one, nodes)]));
  const complete: Planned['complete'] = (run, value) => {
    const name = typeOf(value, run.context, infoIn(info, run), type);
    const planned = byName.get(String(name));
    if (!planned) throw new Error(`Expected one of the types of ${type.name}, got ${name}.`);
    return planned.complete(run, value);
  };
  // Of which type it was found to be is not remembered.
  return { complete, write: (writer, made) => writer.add(JSON.stringify(made)) };
}

function planLeaf(type: GraphQLLeafType): Planned {
  const complete: Planned['complete'] = (_, value) => {
    const said = type.serialize(value);
    if (said == null) throw new Error(`Expected something to say of ${value} as ${type.name}.`);
    return said;
  };
  return { complete, write: (writer, made) => writer.addLeaf(made) };
}

function planList({ complete: completeItem, write: writeItem }: Planned): Planned {
  const complete: Planned['complete'] = (run, values) => {
    if (!Array.isArray(values)) throw new Error('Expected a list.');
    const made = new Array(values.length);
    for (let i = 0; i < values.length; i++) put(run, made as unknown as Answer, i, values[i], completeItem);
    return made;
  };
  const write: Planned['write'] = (writer, made) => {
    writer.add('[');
    const items = made as readonly unknown[];
    for (let i = 0; i < items.length; i++) {
      if (i > 0) writer.add(',');
      writeItem(writer, items[i]);
    }
    writer.add(']');
  };
  return { complete, write };
}

function planPresent(planning: Planning, type: GraphQLOutputType, nodes: Nodes, info: FieldInfo): Planned {
  if (isListType(type)) return planList(planValue(planning, type.ofType, nodes, info));
  if (isLeafType(type)) return planLeaf(type);
  if (isAbstractType(type)) return planAbstract(planning, type, nodes, info);
  if (isObjectType(type)) return planObject(planning, type, nodes);
  throw new Error('Expected a type that answers can have.');
}

function planValue(planning: Planning, type: GraphQLOutputType, nodes: Nodes, info: FieldInfo): Planned {
  const { complete: completePresent, write } = planPresent(planning, getNullableType(type), nodes, info);
  if (isNonNullType(type)) {
    const complete: Planned['complete'] = (run, value) => {
      const made = value == null ? null : completePresent(run, value);
      if (made === null) throw new Error(`Cannot return null for ${info.parentType.name}.${info.fieldName}.`);
      return made;
    };
    return { complete, write };
  }
  return {
    complete: (run, value) => (value == null ? null : completePresent(run, value)),
    write: (writer, made) => (made === null ? writer.add('null') : write(writer, made)),
  };
}
