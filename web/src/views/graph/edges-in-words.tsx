import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { TypeOf } from '../../api/graphql.ts';
import { EDGE_KINDS } from './address.ts';
import type { GraphAddress } from './address-links.ts';
import { EdgeSample } from './edge-sample.tsx';
import { type Graph, otherEnd } from './model.ts';
import type { GraphEdge } from './node.ts';
import { SourceLink } from './node-page.tsx';
import type { NodeWords } from './words.ts';

export type Way = 'out' | 'in';

/** The way of an edge as seen from a node; what says the same of both has no other way. */
export const wayOf = ({ kind, from }: GraphEdge, id: string): Way =>
  from.id === id || kind === 'SAME_TEXT' ? 'out' : 'in';

interface Group {
  readonly kind: TypeOf<'EdgeKind'>;
  readonly way: Way;
  readonly edges: readonly GraphEdge[];
}

function groupsOf(edges: readonly GraphEdge[], id: string): readonly Group[] {
  return EDGE_KINDS.flatMap((kind) =>
    (['out', 'in'] as const).map((way) => ({
      kind,
      way,
      edges: edges.filter((edge) => edge.kind === kind && wayOf(edge, id) === way),
    })),
  ).filter(({ edges }) => edges.length > 0);
}

interface Props {
  readonly graph: Graph;
  readonly id: string;
  readonly wordsOf: (id: string) => NodeWords;
  readonly address: GraphAddress;
}

/** The edges of a node in words, by what they say: what stands at the other end, and the line of the source. */
export function EdgesInWords({ graph, id, wordsOf, address }: Props) {
  const t = useTranslations('graph');
  const groups = groupsOf(graph.touching.get(id) ?? [], id);
  if (groups.length === 0) return <p className="text-muted text-sm">{t('panel.alone')}</p>;
  return (
    <dl className="space-y-3 text-sm">
      {groups.map(({ kind, way, edges }) => (
        <div key={`${kind} ${way}`}>
          <dt className="flex items-center gap-2 font-bold first-letter:uppercase">
            <EdgeSample kind={kind} />
            <span className="first-letter:uppercase">{t(`edge.${kind}.${way}`)}</span>
            <span className="font-normal text-muted">{edges.length}</span>
          </dt>
          <dd>
            <ul className="mt-1 border-line border-l-2 pl-3">
              {edges.map((edge) => {
                const other = otherEnd(edge, id);
                const { name, lang } = wordsOf(other);
                return (
                  <li key={edge.id} className="flex flex-wrap items-baseline gap-x-2 py-0.5">
                    <Link {...address.link({ selected: other })} lang={lang} className="link min-w-0">
                      {name}
                    </Link>
                    {edge.source ? <EdgeSource edge={edge} /> : null}
                  </li>
                );
              })}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where a document states an edge. */
export function EdgeSource({ edge: { source } }: { readonly edge: GraphEdge }) {
  const t = useTranslations('common');
  if (!source) return null;
  const start = String(source.lineStart);
  const end = String(source.lineEnd);
  return <SourceLink source={source}>{start === end ? t('line', { start }) : t('lines', { start, end })}</SourceLink>;
}
