import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pgSmartTags } from 'postgraphile/utils';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { announce, databaseUrl, POOL } from './peer.ts';

// PostGraphile 5 on the product's own tables, with the plugin that its users filter through relations with.

/** Relations that the database has no foreign key for, as smart tags: PostGraphile takes them for foreign keys. */
const RELATIONS: Readonly<Record<string, string[]>> = {
  measure: ['(section_id) references section (id)', '(status_id) references status (id)'],
  section: ['(parent_id) references section (id)'],
  responsibility: ['(measure_id) references measure (id)'],
};

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: databaseUrl(), poolConfig: { max: POOL }, schemas: ['public'] })],
  plugins: [
    pgSmartTags(
      Object.entries(RELATIONS).map(([match, foreignKey]) => ({ kind: 'class', match, tags: { foreignKey } })),
    ),
  ],
  schema: { connectionFilterRelations: true },
  grafserv: { graphiql: false, watch: false },
});
await instance.createServ(grafserv).addTo(server);
announce(server);
