import type { Diagnostic } from '../parser/diagnostics.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Draft } from './build.ts';
import { contradictions } from './contradictions.ts';
import { extractMentions } from './entities/extract.ts';
import type { DocumentGraph } from './graph.ts';
import type { Linked } from './link.ts';
import { passagesOf } from './passages.ts';
import { relate } from './related/relate.ts';

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
  const dates: DocumentGraph['dates'] = [];
  const references: DocumentGraph['references'] = [];
  const { entities, mentions } = named;
  return {
    entities,
    mentions,
    dates,
    references,
    related: relate({ measures, relistings, ministries, mentions, references }),
    diagnostics: [...named.diagnostics, ...contradictions(passages, mentions, dates)],
  };
}
