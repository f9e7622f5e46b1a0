import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open.ts';
import { createTestDatabase } from '../support/database.ts';

it('a database that is gone is masked, logged and reported as not ready', async () => {
  const database = await createTestDatabase();
  const store = await openStore(database.settings);
  const lines: { msg: string; requestId?: string; operation?: string; status?: number; err?: { message: string } }[] =
    [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const server = createServer(createApp({ store, logger: pino(stream) }).handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const ask = () =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'the-one' },
        body: JSON.stringify({ query: 'query Broken { measures { totalCount } }' }),
      });
    // By then it is compiled, and goes its own way.
    for (let run = 0; run < 4; run++) {
      expect(await (await ask()).json()).toEqual({ data: { measures: { totalCount: 0 } } });
    }
    await store.close();
    const response = await ask();
    expect(await response.json()).toMatchObject({
      data: null,
      errors: [
        {
          message: 'Something went wrong on the server; its log says what, under the request id.',
          path: ['measures', 'totalCount'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'the-one' },
        },
      ],
    });
    const ready = await fetch(`${origin}/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false, reason: expect.stringMatching(/\w/) });
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    const faults = lines.filter(({ msg }) => msg === 'A request failed.');
    expect(faults).toHaveLength(1);
    const [fault] = faults;
    expect(fault).toMatchObject({ requestId: 'the-one', err: { message: expect.stringMatching(/\w/) } });
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'request', requestId: 'the-one', operation: 'Broken', status: 200 }),
    );
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await database.remove();
  }
});
