import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphiqlExamples } from '../../src/server/examples/index.ts';
import { type Api, openTestApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const named = graphiqlExamples.map((query) => {
  const [operation] = parse(query).definitions;
  return [operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined, query] as const;
});

it('there are fourteen, each with a name of its own and a numbered comment', () => {
  expect(new Set(named.map(([name]) => name)).size).toBe(14);
  for (const [i, [name, query]] of named.entries()) {
    expect(name).toMatch(/^[A-Z]\w+$/);
    expect(query.startsWith(`# ${i + 1}. `)).toBe(true);
    const comments = query.split('\n').filter((line) => line.startsWith('#'));
    expect(comments.filter((line) => line.length > 58)).toEqual([]);
  }
});

/** Paths of everything in an answer that holds nothing: null, "", [] or a count of 0. */
function hollow(value: unknown, path: string): string[] {
  if (value === null || value === '' || value === 0) return [path];
  if (typeof value !== 'object') return [];
  const entries = Object.entries(value);
  if (entries.length === 0) return [path];
  return entries.flatMap(([key, inner]) => hollow(inner, `${path}.${key}`));
}

/**
 * What may be empty: names that the source lost, headings that only have headings under them, zeros that are good news or
 * the beginning of a text, things of one name, dates that say all by themselves, texts that name no time or point nowhere, reasons that are words.
 */
const MAY_BE_EMPTY =
  /(\.name|\.nameEn|\.entries|\.children|\.unexplained|\.period|\.start|\.resolvedBy|\.references|\.dates|\.aliases|\.nodes)$/;

it.each(named)('%s gives something everywhere', async (_, query) => {
  const { data, errors } = await api.request(query);
  expect(errors).toEqual([]);
  expect(hollow(data, 'data').filter((path) => !MAY_BE_EMPTY.test(path))).toEqual([]);
});
