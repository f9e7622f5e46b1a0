import type { Diagnostic } from '../parser/diagnostics.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Draft } from './build.ts';
import { contradictions } from './contradictions.ts';
import { extractDates } from './dates/extract-dates.ts';
import { extractMentions } from './entities/extract.ts';
import type { DocumentGraph } from './graph.ts';
import type { Linked } from './link.ts';
import { passagesOf } from './passages.ts';
import { extractReferences } from './references/extract-references.ts';
import { relate } from './related/relate.ts';
import { reportingPeriodOf } from './reporting-period.ts';

export interface Knowledge extends Pick<DocumentGraph, 'entities' | 'mentions' | 'dates' | 'references' | 'related'> {
  readonly diagnostics: readonly Diagnostic[];
}

/** Pass 2, in the running text: what it names and when, where it points, and which measures belong together for it. */
export function knowledgeOf(
  source: SourceText,
  { sections, ministries }: Draft,
  linked: Linked,
  document: { readonly slug: string; readonly title: string },
): Knowledge {
  const { measures, relistings } = linked;
  const passages = passagesOf(source, linked);
  const named = extractMentions(passages, { ...document, measures });
  const dated = extractDates(passages, reportingPeriodOf(document.title));
  const pointed = extractReferences(passages, { ...document, measures, sections, relistings });
  const { mentions } = named;
  const { dates } = dated;
  const { references } = pointed;
  // A chapter of the plan may also be named as a thing.
  const entities = new Map([...pointed.entities, ...named.entities].map((entity) => [entity.id, entity]));
  return {
    entities: [...entities.values()],
    mentions,
    dates,
    references,
    related: relate({ measures, relistings, ministries, mentions, references }),
    diagnostics: [
      ...named.diagnostics,
      ...dated.diagnostics,
      ...pointed.diagnostics,
      ...contradictions(passages, mentions, dates),
    ],
  };
}
