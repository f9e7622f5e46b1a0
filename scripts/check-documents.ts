import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm run documents:check: exit 1 where the explorer's types of the API are not those of schema.graphql, where one of its
// operations asks for what the schema does not have, or where two fragments have one name: one operation may use both.

const TYPES = 'web/src/api/graphql-env.d.ts';
const SOURCES = 'web/src';
const CONFIG = ['--tsconfig', 'web/tsconfig.json'];

function tada(...args: string[]): boolean {
  return spawnSync('npx', ['--no-install', 'gql.tada', ...args], { stdio: 'inherit' }).status === 0;
}

async function fragmentsAreNamedOnce(): Promise<boolean> {
  const files = (await readdir(SOURCES, { recursive: true })).filter((file) => /\.tsx?$/.test(file)).sort();
  const named = new Map<string, string>();
  let once = true;
  for (const file of files) {
    for (const [, name = ''] of (await readFile(join(SOURCES, file), 'utf8')).matchAll(/\bfragment (\w+) on\b/g)) {
      const other = named.get(name);
      if (other !== undefined) console.error(`The fragment ${name} is in ${file} and in ${other}: rename one of them.`);
      once &&= other === undefined;
      named.set(name, file);
    }
  }
  if (named.size === 0) console.error(`No fragment was found in ${SOURCES}.`);
  return once && named.size > 0;
}

const folder = await mkdtemp(join(tmpdir(), 'shisaku-types-'));
try {
  const made = join(folder, 'graphql-env.d.ts');
  const generated = tada('generate-output', ...CONFIG, '--output', made);
  const current = generated && (await readFile(made, 'utf8')) === (await readFile(TYPES, 'utf8'));
  if (!current) console.error(`${TYPES} is not what schema.graphql says: write it anew with \`npm run schema\`.`);
  const valid = tada('check', ...CONFIG, '--fail-on-warn');
  process.exitCode = current && valid && (await fragmentsAreNamedOnce()) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
