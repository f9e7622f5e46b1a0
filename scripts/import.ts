import { Command, CommanderError, InvalidArgumentError } from 'commander';
import ora from 'ora';
import { readConfig } from '../src/config.ts';
import { removeDocument } from '../src/store/import.ts';
import { importFiles } from '../src/store/import-files.ts';
import { planImport, UsageError } from '../src/store/import-plan.ts';

import { removalSummary } from '../src/store/import-summary.ts';
import { readingThreads, threadsFor } from '../src/store/import-threads.ts';
import { openStore } from '../src/store/open.ts';
import { jsonPrinter, type ReportPrinter, textPrinter } from './report-printer.ts';

interface Options {
  readonly slug?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly remove?: string;
  readonly threads?: number;
}

const REFUSED = 1;
const WRONG_USE = 2;

function threadCount(value: string): number {
  if (/^\d{1,2}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Expected a whole number from 0 to 99.');
}

const command = new Command('npm run import --')
  .description('Reads documents and stores their graphs. A running server answers from them at once.')
  .argument('[files...]', 'text files, or folders of *.txt')
  .option('--slug <slug>', "the document's slug, in place of one made from its file's name; with one file only")
  .option('--dry-run', 'say what would change, and change nothing')
  .option('--strict', 'refuse documents with diagnostics of severity ERROR')
  .option('--remove <slug>', 'take a document out of the graph')
  .option(
    '--threads <count>',
    'threads that read documents beside the one that stores them (default: for large imports, one for each further core, at most 3)',
    threadCount,
  )
  .option('--json', 'one JSON document on standard output')
  .addHelpText(
    'after',
    '\nExit code: 0 stored or unchanged; 1 at least one document refused, which changed nothing; 2 wrong use or no database.\nThe database is that of the server: DATABASE_URL, or the embedded one in DATA_DIR.',
  )
  .exitOverride();

const spinner = ora({ stream: process.stderr, isSilent: !process.stderr.isTTY, discardStdin: false });

async function run(
  paths: string[],
  { slug, remove, json, threads: count, ...options }: Options,
  printer: ReportPrinter,
): Promise<number> {
  if (remove === undefined ? paths.length === 0 : paths.length > 0 || slug !== undefined) {
    throw new UsageError('Expected FILE… or --remove SLUG; see --help.');
  }
  const plan = await planImport(paths, slug);
  const { databaseUrl, dataDir } = readConfig();
  spinner.start('Opening the database');
  const onWait = (message: string) => {
    if (spinner.isSilent) console.error(message);
    else spinner.text = message;
  };
  const store = await openStore({ databaseUrl, dataDir, role: 'import', onWait });
  const threads = readingThreads(count ?? threadsFor(plan));
  try {
    if (remove !== undefined) {
      const outcome = await removeDocument(store, remove, options);
      spinner.stop();
      console.log(json ? JSON.stringify(outcome, null, 2) : removalSummary(outcome));
      return outcome.kind === 'absent' ? REFUSED : 0;
    }
    const onProgress = (message: string) => {
      spinner.text = message;
    };
    let code = 0;
    for await (const report of importFiles(store, plan, { ...options, threads, onProgress })) {
      if (report.kind === 'refused') code = REFUSED;
      spinner.clear();
      printer.print(report);
    }
    spinner.stop();
    printer.end();
    return code;
  } finally {
    await threads.close();
    await store.close();
  }
}

let printer = textPrinter();
try {
  command.parse();
  const options = command.opts<Options>();
  if (options.json) printer = jsonPrinter();
  process.exitCode = await run(command.args, options, printer);
} catch (error) {
  spinner.stop();
  if (error instanceof CommanderError) {
    // Commander has said it already; asking for help is no fault.
    process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
  } else {
    const { message } = error as Error;
    printer.end(message);
    console.error(message);
    process.exitCode = WRONG_USE;
  }
}
