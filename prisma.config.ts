import { defineConfig } from 'prisma/config';

// `prisma generate` needs no schema engine, yet the CLI would download one. Naming any executable stops that;
// migrations run on the WebAssembly build of the engine instead (src/store/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
