import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { announce, databaseUrl, POOL } from './peer.ts';

// PostGraphile 5 on the product's own tables, with the plugin that its users filter through relations with.

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: databaseUrl(), poolConfig: { max: POOL }, schemas: ['public'] })],
  schema: { connectionFilterRelations: true },
  grafserv: { graphiql: false, watch: false },
});
await instance.createServ(grafserv).addTo(server);
announce(server);
