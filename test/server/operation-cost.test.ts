import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { isCounting } from '../../src/server/graphql/cost-variables.ts';
import { type Api, openTestApi } from '../support/api.ts';

// An operation that was found to be within the limits is not measured again while its counts stay the same.

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
    : [],
);

it('costs depend on numbers and lists of arguments alone', () => {
  const priced = fields.filter(({ field }) => typeof field.extensions.complexity === 'function');
  expect(priced.length).toBeGreaterThan(15);
  for (const { name, field } of priced) {
    const read = new Set<string>();
    const get = (target: object, property: string): unknown => {
      read.add(property);
      return Reflect.get(target, property);
    };
    const args = new Proxy({ ids: [] }, { get });
    (field.extensions.complexity as (args: object, context: object, field: object) => unknown)(args, {}, field);
    const others = field.args.filter((arg) => !isCounting(arg.type)).map((arg) => arg.name);
    expect([name, others.filter((arg) => read.has(arg))]).toEqual([name, []]);
  }
});

it('an operation that was within the limits is refused where a count takes it beyond them', async () => {
  const page = (inner: string): string => `measures(first: $n) { edges { node { number ${inner} } } }`;
  const query = `query ($n: Int) { ${page(`ministries { ${page(`ministries { ${page('')} }`)} }`)} }`;
  const codes = async (n?: number) => (await api.request(query, { n })).errors.map(({ extensions }) => extensions.code);
  for (const _ of [1, 2, 3, 4]) expect(await codes(1)).toEqual([]);
  expect(await codes(100)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(await codes(100)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(await codes()).toEqual(['QUERY_TOO_COMPLEX']);
  expect(await codes(2)).toEqual([]);
  expect(await codes(1)).toEqual([]);
});
