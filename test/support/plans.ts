import type { Store } from '../../src/store/store.ts';

/** A statement as it was sent, with its parameters. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What carrying out a statement took. */
export interface Plan {
  /** Rows that scans of large tables read, those that a condition then left out among them. */
  readonly rows: number;
  /** Large tables that were read from end to end. */
  readonly scanned: readonly string[];
  /** Pages of 8 kB that were looked at. */
  readonly buffers: number;
}

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Node[];
}

/** The statements that `work` sends past Prisma. */
export async function statementsOf(store: Store, work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const listened = store as { query: Store['query'] };
  const { query } = store;
  // What it does stays the same.
  listened.query = (statement) => {
    sent.push({ text: statement.text, values: statement.values ?? [] });
    return query(statement);
  };
  try {
    await work();
  } finally {
    listened.query = query;
  }
  return sent;
}

/** Carries a statement out and says what it took; large are tables of more than so many rows. */
export async function planOf(store: Store, { text, values }: Sent, large: ReadonlySet<string>): Promise<Plan> {
  const [explained] = await store.query<{ 'QUERY PLAN': readonly { readonly Plan: Node }[] }>({
    text: `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`,
    values,
  });
  const root = explained?.['QUERY PLAN'][0]?.Plan;
  if (!root) throw new Error('EXPLAIN gave no plan.');
  const nodes: Node[] = [];
  const collect = (node: Node): void => {
    nodes.push(node);
    node.Plans?.forEach(collect);
  };
  collect(root);
  const scans = nodes.filter((node) => large.has(node['Relation Name'] ?? '') && node['Node Type'].includes('Scan'));
  const readBy = (node: Node): number =>
    node['Actual Loops'] *
    (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0));
  return {
    rows: scans.reduce((sum, node) => sum + readBy(node), 0),
    scanned: scans
      // One that was never begun, or that ended at its first row, read no table.
      .filter((node) => node['Node Type'] === 'Seq Scan' && readBy(node) > 1)
      .map((node) => node['Relation Name'] ?? ''),
    buffers: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
  };
}

/** Tables of more than so many rows. */
export async function largeTables(store: Store, rows: number): Promise<ReadonlySet<string>> {
  const tables = await store.query<{ relname: string }>({
    text: `SELECT relname FROM pg_class
      WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > ${rows}`,
  });
  return new Set(tables.map(({ relname }) => relname));
}
