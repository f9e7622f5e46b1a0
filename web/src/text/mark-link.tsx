import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { lineAddress, nodeAddress } from '../app/node-address.ts';
import type { TextMark } from './marks.ts';
import { useMarkTitle } from './use-mark-title.ts';

/** What a mark leads to, told apart by the underline as well as by its colour. */
export const MARK_KINDS = ['date', 'entity', 'ministry', 'place'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const UNDERLINES: Record<MarkKind, string> = {
  date: 'decoration-dotted decoration-2 decoration-warning',
  entity: 'decoration-solid decoration-1 decoration-node-entity',
  ministry: 'decoration-double decoration-1 decoration-node-ministry',
  place: 'decoration-dashed decoration-1 decoration-node-measure',
};

export function kindOf(mark: TextMark): MarkKind {
  if (mark.what === 'date') return 'date';
  if (mark.target.__typename === 'Entity') return 'entity';
  return mark.target.__typename === 'Ministry' ? 'ministry' : 'place';
}

/** Words of the document, as a link to what they name or to the measures of that time. */
export function MarkLink({ mark, children }: { readonly mark: TextMark; readonly children: ReactNode }) {
  const title = useMarkTitle()(mark);
  const look = {
    title,
    className: `rounded-xs text-ink underline underline-offset-4 hover:bg-hover hover:decoration-2 ${UNDERLINES[kindOf(mark)]}`,
    children,
  };
  if (mark.what === 'date') {
    const { from, to } = mark.date;
    return <Link to="/measures" search={{ from, to }} {...look} />;
  }
  const { target } = mark;
  switch (target.__typename) {
    case 'Entity':
    case 'Ministry':
    case 'Measure':
      return <Link {...nodeAddress(target)} {...look} />;
    case 'Document':
      return <Link to="/documents/$slug" params={{ slug: target.slug }} {...look} />;
    case 'Section':
    case 'Relisting':
      return <Link {...lineAddress(target.document, target.source.lineStart)} {...look} />;
    default:
      // A kind of thing that later versions of the API may point at.
      return children;
  }
}
