import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Address, lineAddress, nodeAddress } from '../../app/node-address.ts';
import { markParameter } from '../measures/address.ts';
import type { GraphNode } from './node.ts';

/** The page that tells all of a node: its own, or the place in the document or list where it stands. */
function pageOf(node: GraphNode): Address {
  switch (node.__typename) {
    case 'Measure':
    case 'Ministry':
    case 'Entity':
      return nodeAddress(node);
    case 'Document':
      return { to: '/documents/$slug', params: { slug: node.slug } };
    case 'Status':
      return { to: '/measures', search: { status: [markParameter(node.mark)], document: [node.ofDocument.slug] } };
    case 'ProgressNote':
      return nodeAddress({ __typename: 'Measure', id: node.noteOf.id });
    default:
      return lineAddress(node.source.document, node.source.lineStart);
  }
}

interface Props {
  readonly node: GraphNode;
  readonly className?: string;
  readonly lang?: string;
  readonly children: ReactNode;
}

/** A link to the page of a node. */
export function NodePageLink({ node, ...rest }: Props) {
  return <Link {...pageOf(node)} {...rest} />;
}

/** The lines of a source, as a link to their place in the document. */
export function SourceLink({
  source,
  children,
}: {
  readonly source: { readonly lineStart: number; readonly document: { readonly slug: string } };
  readonly children: ReactNode;
}) {
  return (
    <Link {...lineAddress(source.document, source.lineStart)} className="link text-xs whitespace-nowrap">
      {children}
    </Link>
  );
}
