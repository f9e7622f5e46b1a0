import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { poolStore } from '../pool.ts';
import type { Store } from '../store.ts';
import { connectionBy, SOCKET_NAME } from './socket.ts';
import { serveWire } from './wire.ts';

/** An empty database that lives in memory and is gone when it is closed: no migrations applied, nobody else can join. */
export async function openMemory(): Promise<Store> {
  const host = await mkdtemp('/tmp/shisaku-graph-');
  const engine = await PGlite.create('memory://');
  let epoch = 0;
  const wire = serveWire(
    async () => engine,
    () => ({}),
    () => epoch++,
  );
  await new Promise<void>((resolve) => wire.server.listen(join(host, SOCKET_NAME), resolve));
  return poolStore({
    engine: 'embedded',
    connection: connectionBy(host),
    epoch: () => epoch,
    afterwards: async () => {
      await wire.stop();
      await engine.close();
      await wire.close();
      await rm(host, { recursive: true });
    },
  });
}
