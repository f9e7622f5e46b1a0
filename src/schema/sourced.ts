import { present } from '../loaders/present.ts';
import type { DocumentSpan } from '../loaders/source-text.ts';
import type { Span } from '../source/span.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Document } from './document.ts';

/** A row with a span: it lies in its document, or in the document of its measure. */
type SourcedRow = Span &
  (
    | { readonly documentId: string }
    | { readonly measureId: string; readonly measure?: { readonly documentId: string } }
  );

/** The stretch that a row with a span was read from. */
export async function spanOf(row: SourcedRow, { loaders }: Context): Promise<DocumentSpan> {
  const { lineStart, lineEnd, charStart, charEnd } = row;
  const owner = 'documentId' in row ? row : (row.measure ?? present(await loaders.measureById.load(row.measureId)));
  return { documentId: owner.documentId, lineStart, lineEnd, charStart, charEnd };
}

type MaybeSpan = { readonly [Part in keyof Span]: Span[Part] | null };

/** A stretch of the document, or null where the row states no place. */
export function spanOrNull(
  documentId: string,
  { lineStart, lineEnd, charStart, charEnd }: MaybeSpan,
): DocumentSpan | null {
  return lineStart === null || lineEnd === null || charStart === null || charEnd === null
    ? null
    : { documentId, lineStart, lineEnd, charStart, charEnd };
}

export const SourceSpan = builder.objectRef<DocumentSpan>('SourceSpan').implement({
  description:
    'A stretch of the source text: where a statement of the graph was read. It lets anyone check the statement against the document.',
  fields: (t) => ({
    document: t.field({
      type: Document,
      description: 'The document that the stretch lies in.',
      resolve: async ({ documentId }, _, { loaders }) => present(await loaders.documentById.load(documentId)),
    }),
    lineStart: t.exposeInt('lineStart', { description: 'First line, counting from 1.' }),
    lineEnd: t.exposeInt('lineEnd', { description: 'Last line, counting from 1; the stretch ends within it.' }),
    charStart: t.exposeInt('charStart', {
      description: 'Where the stretch begins in the whole text, in UTF-16 code units (as JavaScript counts), from 0.',
    }),
    charEnd: t.exposeInt('charEnd', {
      description: 'Where the stretch ends in the whole text, in UTF-16 code units, the end not included.',
    }),
    quote: t.string({
      description: 'The words themselves: exactly text[charStart, charEnd) of the source, damage and all.',
      resolve: (span, _, { loaders }) => loaders.quotes.load(span),
    }),
  }),
});

export const Sourced = builder.interfaceRef<SourcedRow>('Sourced').implement({
  description: 'A statement that can be checked against the source text.',
  fields: (t) => ({
    source: t.field({
      type: SourceSpan,
      description: 'Where the source text says so.',
      resolve: (row, _, context) => spanOf(row, context),
    }),
  }),
});
