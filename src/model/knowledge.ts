import type { Diagnostic } from '../parser/diagnostics.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Draft } from './build.ts';
import { contradictions } from './contradictions.ts';
import { extractDates } from './dates/extract-dates.ts';
import { extractMentions } from './entities/extract.ts';
import type { DocumentGraph } from './graph.ts';
import type { Linked } from './link.ts';
import { passagesOf } from './passages.ts';
import { relate } from './related/relate.ts';
import { reportingPeriodOf } from './reporting-period.ts';

export interface Knowledge extends Pick<DocumentGraph, 'entities' | 'mentions' | 'dates' | 'references' | 'related'> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Pass 2, in the running text: what it names and when, where it points, and which measures belong together for it. */
export function knowledgeOf(
  source: SourceText,
  { ministries }: Draft,
  linked: Linked,
  document: { readonly slug: string; readonly title: string },
): Knowledge {
  const { measures, relistings } = linked;
  const passages = passagesOf(source, linked);
  const named = extractMentions(passages, { ...document, measures });
  const dated = extractDates(passages, reportingPeriodOf(document.title));
  const references: DocumentGraph['references'] = [];
  const { entities, mentions } = named;
  const { dates } = dated;
  return {
    entities,
    mentions,
    dates,
    references,
    related: relate({ measures, relistings, ministries, mentions, references }),
    diagnostics: [...named.diagnostics, ...dated.diagnostics, ...contradictions(passages, mentions, dates)],
  };
}
