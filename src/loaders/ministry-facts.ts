import { listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { MinistryRow } from './rows.ts';
import { columns } from './sql.ts';

// What the registry knows of ministries; no document states it.

/** Ministry → its other names, in the registry's order. */
export const createAliasLoader = (reader: Reader) =>
  listLoader<{ readonly alias: string }>(reader, {
    name: 'aliases',
    text: `SELECT t.ministry_id AS "key", t.alias FROM ministry_alias t
      WHERE t.ministry_id = ANY($1::text[]) ORDER BY t.ministry_id, t.position`,
  });

/** Collective (全府省庁 …) → its members, in the registry's order. */
export const createMemberLoader = (reader: Reader) =>
  listLoader<MinistryRow>(reader, {
    name: 'members',
    text: `SELECT c.collective_id AS "key", ${columns('Ministry', 'm')}
      FROM membership c JOIN ministry m ON m.id = c.member_id
      WHERE c.collective_id = ANY($1::text[]) ORDER BY c.collective_id, c.position`,
  });

/** Ministry → the collectives it is a member of. */
export const createCollectiveLoader = (reader: Reader) =>
  listLoader<MinistryRow>(reader, {
    name: 'collectives',
    text: `SELECT c.member_id AS "key", ${columns('Ministry', 'm')}
      FROM membership c JOIN ministry m ON m.id = c.collective_id
      WHERE c.member_id = ANY($1::text[]) ORDER BY c.member_id, m.position`,
  });
