import { readConfig } from '../src/config.ts';
import { openStore } from '../src/store/open.ts';

// npm run migrate: brings the database up to date without starting the server, for deployments that do this beforehand.

try {
  const { databaseUrl, dataDir } = readConfig();
  const store = await openStore({ databaseUrl, dataDir, role: 'import', onWait: console.error });
  await store.close();
  console.log('The database has every migration.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
