import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../parser/diagnostics.ts';
import { parse } from '../parser/parse.ts';
import { type Decoded, decode } from '../source/decode.ts';
import { type SourceText, sourceText, spanOf } from '../source/source-text.ts';
import { buildDraft } from './build.ts';
import type { DocumentGraph, ReadResult } from './graph.ts';
import { knowledgeOf } from './knowledge.ts';
import { coverageOf, lineNodes } from './lines.ts';
import { link } from './link.ts';
import { checkNumbering } from './numbering.ts';
import { periodOf } from './period.ts';

/**
 * Bytes of a report → its graph, or the diagnostics that say why there is none. Never throws, whatever the bytes.
 * `slug` is taken as it is; see slug.ts.
 */
export function readDocument(bytes: Uint8Array, { slug }: { readonly slug: string }): ReadResult {
  return readText({ ...decode(bytes), sha256: createHash('sha256').update(bytes).digest('hex') }, { slug });
}

/** A file's text, what it was encoded in, and the digest of its bytes. */
interface FileText extends Decoded {
  readonly sha256: string;
}

/** The same for a text that was decoded before. */
export function readText({ text, encoding, sha256 }: FileText, { slug }: { readonly slug: string }): ReadResult {
  const refusal = refusalOf(text);
  if (refusal) return { graph: null, diagnostics: [refusal] };

  const source = sourceText(text);
  const parsed = parse(source);
  const draft = buildDraft(source, parsed, slug);
  const linked = link(source, slug, draft.measures, draft.relistings);
  const title = draft.title?.text ?? slug;
  const { diagnostics: remarks, ...links } = knowledgeOf(source, draft, linked, { slug, title });
  const diagnostics = [
    ...undecodable(source, encoding),
    ...missingParts(
      source,
      draft.title === null,
      draft.statuses.some((status) => status.defined),
    ),
    ...draft.diagnostics,
    ...linked.diagnostics,
    ...checkNumbering(linked.measures),
    ...remarks,
  ].sort((a, b) => a.span.charStart - b.span.charStart || a.span.charEnd - b.span.charEnd);

  if (linked.measures.length === 0) {
    const message =
      'No line could be read as a measure: expected a table (cells separated by tabs or |) with a number, a name, ministries, progress and status in each row.';
    return {
      graph: null,
      diagnostics: [diagnostic('NO_MEASURES', spanOf(source, { start: 0, end: text.length }), message), ...diagnostics],
    };
  }
  const lines = lineNodes(source, slug, draft.placed, linked);
  const graph: DocumentGraph = {
    slug,
    title,
    period: periodOf(title),
    encoding,
    sha256,
    statuses: draft.statuses,
    sections: draft.sections,
    measures: linked.measures,
    relistings: linked.relistings,
    ministries: draft.ministries,
    ...links,
    diagnostics,
    lines,
    coverage: coverageOf(lines),
  };
  return { graph, diagnostics };
}

/** One in this many characters may be damaged before a file stops being text. */
const TOLERATED_DAMAGE = 20;
/** Control characters that no text has, and characters that no encoding gave. */
const NO_TEXT = /[^\P{Cc}\s]|\ufffd/gu;

/** Beyond this the lines alone would fill the memory; the largest report known has some hundreds. */
const MAX_LINES = 5_000_000;

/** Why a text is not even tried; asked before it is taken apart. */
function refusalOf(text: string): Diagnostic | null {
  const whole = { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 0 };
  if (text.trim() === '')
    return diagnostic('EMPTY_DOCUMENT', whole, 'The file is empty: expected the text of a progress report.');
  const damaged = text.length - text.replace(NO_TEXT, '').length;
  if (text.startsWith('%PDF-') || damaged * TOLERATED_DAMAGE > text.length) {
    return diagnostic(
      'NOT_TEXT',
      whole,
      'The file is not text: expected the text of a report (UTF-8, Shift_JIS or EUC-JP), for a PDF the text extracted from it.',
    );
  }
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  if (lines > MAX_LINES) {
    return diagnostic(
      'TOO_MANY_LINES',
      whole,
      `The file has ${lines} lines: expected a report of at most ${MAX_LINES}.`,
    );
  }
  return null;
}

function undecodable(source: SourceText, encoding: string): Diagnostic[] {
  const first = source.text.indexOf('\ufffd');
  if (first < 0) return [];
  const count = source.text.split('\ufffd').length - 1;
  const message = `${count} place(s) hold bytes that are no ${encoding} character, the first of them here; each reads U+FFFD.`;
  return [diagnostic('UNDECODABLE_BYTES', spanOf(source, { start: first, end: first + 1 }), message)];
}

function missingParts(source: SourceText, noTitle: boolean, hasLegend: boolean): Diagnostic[] {
  const start = spanOf(source, { start: 0, end: 0 });
  return [
    ...(noTitle
      ? [diagnostic('TITLE_MISSING', start, 'Expected a title before the first heading; the slug stands in for it.')]
      : []),
    ...(hasLegend
      ? []
      : [diagnostic('LEGEND_MISSING', start, 'Expected a legend (凡例) that defines the status marks, found none.')]),
  ];
}
