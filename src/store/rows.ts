import type { DocumentGraph, LineNode } from '../model/graph.ts';
import type { EntityNode } from '../model/text-links.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import { fields, spanOf } from './columns.ts';
import { type Columns, type Copy, copies } from './copy.ts';
import { nodeRows } from './node-rows.ts';
import { FORMAT } from './revision.ts';
import { textRows } from './text-rows.ts';

/** Everything that a document says, but for its own row and for what is worked out from the rest. */
export function* contentRows(graph: DocumentGraph): Generator<Copy> {
  const of = { document_id: () => graph.slug };
  yield* nodeRows(graph);
  yield* textRows(graph);
  yield* copies('entity_alias', { ...of, ...ALIAS }, aliases(graph.entities));
  yield* copies('diagnostic', { ...of, ...DIAGNOSTIC }, graph.diagnostics.entries());
  yield* copies('source_line', { ...of, ...LINE }, graph.lines);
}

/** What a document's own row says, but for what is known only when it is stored. */
export type DocumentFacts = Pick<DocumentGraph, 'slug' | 'title' | 'period' | 'encoding' | 'sha256' | 'coverage'>;

export function documentRow(facts: DocumentFacts, modelSha256: string, importedAt: Date): Generator<Copy> {
  const columns: Columns<DocumentFacts> = {
    id: ({ slug }) => slug,
    ...fields<DocumentFacts>('title', 'period', 'encoding', 'sha256'),
    model_sha256: () => modelSha256,
    format: () => FORMAT,
    imported_at: () => importedAt.toISOString(),
    line_count: ({ coverage }) => coverage.lines,
    node_lines: ({ coverage }) => coverage.nodes,
    furniture_lines: ({ coverage }) => coverage.furniture,
    blank_lines: ({ coverage }) => coverage.blank,
    unexplained_lines: ({ coverage }) => coverage.unexplained,
  };
  return copies('document', columns, [facts]);
}

interface Alias {
  readonly entityId: string;
  readonly position: number;
  readonly alias: string;
}

const ALIAS = fields<Alias>('entityId', 'position', 'alias');

function* aliases(entities: readonly EntityNode[]): Generator<Alias> {
  for (const { id, aliases } of entities) {
    for (const [index, alias] of aliases.entries()) yield { entityId: id, position: index + 1, alias };
  }
}

type NumberedDiagnostic = readonly [index: number, diagnostic: Diagnostic];

const DIAGNOSTIC: Columns<NumberedDiagnostic> = {
  ordinal: ([index]) => index + 1,
  code: ([, { code }]) => code,
  severity: ([, { severity }]) => severity,
  message: ([, { message }]) => message,
  repaired: ([, { repaired }]) => repaired,
  ...spanOf(([, { span }]: NumberedDiagnostic) => span),
};

const LINE: Columns<LineNode> = {
  ...fields<LineNode>('number', 'charStart', 'text', 'role'),
  node_type: ({ node }) => node?.type ?? null,
  node_id: ({ node }) => node?.id ?? null,
};
