import { createServer } from 'node:http';
import pg from 'pg';
import { OPERATIONS } from '../operations/index.ts';
import { announce, bodyOf, databaseUrl, POOL } from './peer.ts';

// As little as an answer can cost: node:http and one prepared SQL statement, in which PostgreSQL builds the JSON. No GraphQL:
// the path names the operation, the body holds the statement's values.

const pool = new pg.Pool({ connectionString: databaseUrl(), max: POOL });
const floors = new Map(OPERATIONS.map(({ name, floor }) => [`/${name}`, { name, ...floor }]));

const server = createServer(async (request, response) => {
  try {
    const floor = floors.get(request.url ?? '');
    if (!floor) throw new Error(`Expected the name of an operation, came ${request.url}.`);
    const values = JSON.parse(await bodyOf(request));
    const { name, sql: text } = floor;
    const { rows } = await pool.query<{ body: string }>({ name, text, values });
    const body = Buffer.from(rows[0]?.body ?? '{"data":null}');
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  } catch (error) {
    response.writeHead(500);
    response.end(String(error));
  }
});
announce(server);
