import { isDeepStrictEqual } from 'node:util';
import { query } from '../database/query.ts';
import { contentOf, fromGlobalId } from '../operations/content.ts';
import type { Operation, Place } from '../operations/operation.ts';
import type { Running } from '../servers/launch.ts';
import { barePath, type Request, requestOf } from '../servers/servers.ts';
import { ask } from './ask.ts';
import { cursorOf } from './cursors.ts';

/** The requests of one operation to one server, the same places in the same order for each, and the answers they got. */
export interface Asking {
  readonly operation: Operation;
  readonly running: Running;
  readonly requests: readonly Request[];
  /** Mean size of an answer in bytes. */
  readonly bytes: number;
}

const AT_ONCE = 8;

async function inTurns<Item, Result>(items: readonly Item[], task: (item: Item, index: number) => Promise<Result>) {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const some = items.slice(start, start + AT_ONCE);
    results.push(...(await Promise.all(some.map((item, offset) => task(item, start + offset)))));
  }
  return results;
}

/**
 * Asks every server everything once, at so many places at most, and compares the contents of the answers.
 * @throws where two servers say different things: figures of different work would be compared.
 */
export async function askEverything(
  operations: readonly Operation[],
  servers: readonly Running[],
  databaseUrl: string,
  limit: number,
): Promise<{ readonly askings: Asking[]; readonly productAnswers: Record<string, string> }> {
  const askings: Asking[] = [];
  const productAnswers: Record<string, string> = {};
  for (const operation of operations) {
    const places = (await query<Place>(databaseUrl, operation.places)).slice(0, limit);
    let first: { name: string; contents: unknown[] } | null = null;
    for (const running of servers) {
      const requests = await inTurns(places, async (place, index) =>
        requestOf(running.server, operation, place, index, await cursorOf(running, place)),
      );
      const answers = await inTurns(requests, async (request) => (await ask(running.url, request)).text);
      const rawId = running.server.form === 'product' ? fromGlobalId : (id: string) => id;
      const contents = answers.map((answer) => contentOf(JSON.parse(answer).data, rawId));
      first ??= { name: running.server.name, contents };
      for (const [index, content] of contents.entries()) {
        if (isDeepStrictEqual(content, first.contents[index])) continue;
        throw new Error(
          `${operation.name}: ${running.server.name} and ${first.name} answer differently at ${JSON.stringify(places[index])}.\n${running.server.name}: ${JSON.stringify(content).slice(0, 2_000)}\n${first.name}: ${JSON.stringify(first.contents[index]).slice(0, 2_000)}`,
        );
      }
      if (running.server.form === 'product') {
        for (const [index, answer] of answers.entries()) productAnswers[barePath(operation, index)] = answer;
      }
      const bytes = answers.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / answers.length;
      askings.push({ operation, running, requests, bytes });
    }
  }
  return { askings, productAnswers };
}
