import type { ReactNode } from 'react';
import type { Hit } from './hit.ts';

type Match = Hit['matches'][number];

/** A text with the words of the query marked. */
export function Snippet({ match: { field, snippet, highlights } }: { readonly match: Match }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of highlights) {
    parts.push(snippet.slice(from, start), <mark key={start}>{snippet.slice(start, end)}</mark>);
    from = end;
  }
  return (
    <span lang={field === 'nameEn' ? 'en' : 'ja'}>
      {parts}
      {snippet.slice(from)}
    </span>
  );
}
