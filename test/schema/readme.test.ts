import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, openTestApi } from '../support/api.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Each query of the README with the answer printed below it, where one is. */
const EXAMPLES = [...README.matchAll(/```graphql\n([\s\S]*?)```(?:\n+```json\n([\s\S]*?)```)?/g)].map(
  ([, query = '', answer]) => ({ query, answer }),
);

let api: Api;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('the queries of the README', () => {
  it('are there', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(4);
    expect(EXAMPLES.filter(({ answer }) => answer).length).toBeGreaterThanOrEqual(3);
  });

  it.each(EXAMPLES)('work as printed: $query', async ({ query, answer }) => {
    const data = await api.ask(query);
    if (answer) expect(data).toEqual(JSON.parse(answer));
    for (const [field, value] of Object.entries(data)) expect(value, field).not.toBeNull();
  });
});
