import type { Store } from '../../src/store/store.ts';

/** What a document's rows stand in; what documents share stays as it is. */
const TABLES = [
  'document',
  'document_tally',
  'section_tally',
  'status',
  'section',
  'section_ancestor',
  'measure',
  'responsibility',
  'progress_note',
  'relisting',
  'relisting_ministry',
  'entity_alias',
  'mention',
  'date_mention',
  'cross_reference',
  'related_measure',
  'search_entry',
  'diagnostic',
  'source_line',
];

interface Column {
  readonly name: string;
  readonly type: string;
}

/** The column in the n-th copy: wherever the slug stands in it, there is a number behind. */
function copied({ name, type }: Column, slug: string): string {
  const renamed = (text: string): string => `replace(${text}, '${slug}', '${slug}-' || lpad(n::text, 4, '0'))`;
  if (type === 'text') return renamed(`t.${name}`);
  if (type === 'jsonb' || type === 'text[]') return `${renamed(`t.${name}::text`)}::${type}`;
  return `t.${name}`;
}

/**
 * Fills tables with so many copies of the one document that is stored, in seconds where imports would take minutes: the
 * planner then chooses as it does where tables are large.
 */
export async function copyDocument(store: Store, slug: string, copies: number): Promise<void> {
  for (const table of TABLES) {
    const columns = await store.query<Column>({
      text: `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      values: [table],
    });
    const own = columns.some(({ name }) => name === 'document_id') ? `WHERE t.document_id = '${slug}'` : '';
    await store.query({
      text: `INSERT INTO ${table} SELECT ${columns.map((column) => copied(column, slug)).join(', ')}
        FROM ${table} t CROSS JOIN generate_series(1, ${copies}) n ${own}`,
    });
  }
  await store.query({ text: `UPDATE measure_tally SET count = count * ${copies + 1}` });
  await store.query({ text: 'ANALYZE' });
}
