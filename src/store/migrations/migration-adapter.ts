import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

const { CHAR, TEXT } = pg.types.builtins;

/**
 * Prisma's adapter for `pg`, made fit for its schema engine in two places:
 * - A script goes to the database whole. The adapter cuts it at every semicolon, also those in strings, and a script
 *   that fails then stays half applied; sent whole, it is one transaction, as it is with Prisma's native engine.
 * - Columns of type "char", which PostgreSQL's catalogue has and the adapter refuses, come as characters.
 */
export function migrationAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  /** Columns of type "char" in the last result: the engine sends one statement at a time. */
  let characters: number[] = [];
  const charAsText = Object.create(pool, {
    query: {
      value: async (config: pg.QueryConfig, values: unknown[]) => {
        const result = await pool.query(config, values);
        characters = result.fields.flatMap(({ dataTypeID }, at) => (dataTypeID === CHAR ? [at] : []));
        for (const at of characters) Object.assign(result.fields[at] ?? {}, { dataTypeID: TEXT });
        return result;
      },
    },
  });
  const factory = new PrismaPg(charAsText);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const adapter = await factory.connect();
      const queryRaw = adapter.queryRaw.bind(adapter);
      adapter.queryRaw = async (query) => {
        const result = await queryRaw(query);
        for (const at of characters) result.columnTypes[at] = ColumnTypeEnum.Character;
        return result;
      };
      adapter.executeScript = async (script) => {
        await pool.query(script).catch(rethrow);
      };
      return adapter;
    },
  };
}

function rethrow(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  const { code = 'XX000', severity = 'ERROR', message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}
