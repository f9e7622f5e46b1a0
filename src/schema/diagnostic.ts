import type { DiagnosticRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';
import { SourceSpan, spanOf } from './sourced.ts';

export const DiagnosticSeverity = builder.enumType('DiagnosticSeverity', {
  description: 'How much a remark on the source matters.',
  values: {
    INFO: { description: 'Repaired by a rule, or worth knowing (情報).' },
    WARNING: { description: 'Kept as it stands, but worth a look (警告).' },
    ERROR: { description: 'The graph lacks something that the text has (誤り).' },
  } as const,
});

export const Diagnostic = builder.objectRef<DiagnosticRow>('Diagnostic').implement({
  description: 'A remark of the reader on the source: something odd, damaged or repaired (診断).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Which kind of remark, such as NAME_MISSING; the kinds are fixed.' }),
    severity: t.expose('severity', { type: DiagnosticSeverity, description: 'How much it matters.' }),
    message: t.exposeString('message', { description: 'One English sentence: what was expected, what came.' }),
    repaired: t.exposeBoolean('repaired', {
      description: 'Whether a rule repaired the damage, so that the graph is whole.',
    }),
    source: t.field({
      type: SourceSpan,
      description: 'Where in the source.',
      resolve: (row, _, context) => spanOf(row, context),
    }),
  }),
});

export const DiagnosticConnection = builder.connectionObject(
  { type: Diagnostic, name: 'DiagnosticConnection', description: 'A page of diagnostics.' },
  { name: 'DiagnosticEdge', description: 'A diagnostic on a page, with its cursor.' },
);
