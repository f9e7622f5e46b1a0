import type { MinistryNode } from '../model/graph.ts';
import { MINISTRIES, type RegisteredMinistry } from '../parser/ministries/registry.ts';
import { copies } from './copy.ts';
import { forgetMinistryNames } from './search-entries.ts';
import type { Tx } from './transaction.ts';
import { write } from './write.ts';

/** Writes what the registry knows, in place of what an earlier registry knew. */
export async function writeRegistry(tx: Tx, registry: readonly RegisteredMinistry[] = MINISTRIES): Promise<void> {
  await tx('DELETE FROM membership');
  await tx('DELETE FROM ministry_alias');
  await forgetMinistryNames(tx);
  await tx('UPDATE ministry SET registered = false, name_en = NULL, corporate_number = NULL WHERE registered');
  const rows = registry.map(({ name, nameEn, kind, corporateNumber }, index) => ({
    id: name,
    name_en: nameEn,
    kind,
    corporate_number: corporateNumber,
    position: index + 1,
    registered: true,
  }));
  await tx(
    `INSERT INTO ministry SELECT * FROM json_populate_recordset(NULL::ministry, $1::json)
       ON CONFLICT (id) DO UPDATE SET (name_en, kind, corporate_number, position, registered) =
         (excluded.name_en, excluded.kind, excluded.corporate_number, excluded.position, excluded.registered)`,
    [JSON.stringify(rows)],
  );
  const aliases = registry.flatMap(({ name, aliases }) => aliases.map((alias, at) => ({ name, alias, at })));
  const members = registry.flatMap(({ name, members }) => members.map((member, at) => ({ name, member, at })));
  await write(tx, [
    ...copies(
      'ministry_alias',
      { ministry_id: ({ name }) => name, position: ({ at }) => at + 1, alias: ({ alias }) => alias },
      aliases,
    ),
    ...copies(
      'membership',
      { collective_id: ({ name }) => name, member_id: ({ member }) => member, position: ({ at }) => at + 1 },
      members,
    ),
  ]);
}

/** Adds the ministries that a document names and the registry does not know. */
export async function addUnregistered(tx: Tx, ministries: readonly MinistryNode[]): Promise<void> {
  if (ministries.length === 0) return;
  const rows = ministries.map(({ id, kind }) => ({
    id,
    name_en: null,
    kind,
    corporate_number: null,
    position: 0,
    registered: false,
  }));
  await tx(
    `INSERT INTO ministry SELECT * FROM json_populate_recordset(NULL::ministry, $1::json) ON CONFLICT (id) DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

/**
 * Removes unregistered ministries that no document names any more, and numbers the others after the registry's, by name:
 * which document came first must not show.
 */
export async function settleUnregistered(tx: Tx): Promise<void> {
  await tx(
    `DELETE FROM ministry AS m WHERE NOT registered
        AND NOT EXISTS (SELECT FROM responsibility WHERE ministry_id = m.id)
        AND NOT EXISTS (SELECT FROM relisting_ministry WHERE ministry_id = m.id)
        AND NOT EXISTS (SELECT FROM mention WHERE ministry_id = m.id)`,
  );
  await tx(
    `UPDATE ministry AS m SET position = n.position
       FROM (SELECT id, (SELECT count(*) FROM ministry WHERE registered) + row_number() OVER (ORDER BY id) AS position
               FROM ministry WHERE NOT registered) AS n
      WHERE m.id = n.id AND m.position <> n.position`,
  );
}
