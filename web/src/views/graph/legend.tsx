import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EDGE_KINDS } from './address.ts';
import type { GraphAddress } from './address-links.ts';
import { EdgeSample, NodeSample } from './edge-sample.tsx';
import type { Graph } from './model.ts';
import { NODE_LOOKS, NODE_TYPES } from './node-type.ts';

type EdgeKind = (typeof EDGE_KINDS)[number];

/** The kinds that the API takes unless told which. */
const USUAL: readonly EdgeKind[] = EDGE_KINDS.filter((kind) => kind !== 'HAS_STATUS');

interface Props {
  readonly graph: Graph;
  readonly address: GraphAddress;
}

/** What marks and lines mean. */
export function Legend({ graph, address }: Props) {
  return (
    <div className="space-y-1">
      <EdgeLegend graph={graph} address={address} />
      <NodeLegend graph={graph} />
    </div>
  );
}

/** What the lines mean, and which of them are taken: the legend is the filter. */
function EdgeLegend({ graph, address }: Props) {
  const t = useTranslations('graph.legend');
  const names = useTranslations('enums.edgeKind');
  const navigate = useNavigate();
  const taken: readonly EdgeKind[] = address.search.kind ?? USUAL;
  const counts = new Map<string, number>();
  for (const { kind } of graph.edges.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);

  function toggle(kind: EdgeKind): void {
    const next = EDGE_KINDS.filter((one) => (one === kind ? !taken.includes(one) : taken.includes(one)));
    const isUsual = next.length === USUAL.length && next.every((one) => USUAL.includes(one));
    navigate(address.to({ kind: isUsual ? undefined : next }));
  }

  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('edges')}</legend>
      <div className="flex flex-wrap gap-x-4">
        {EDGE_KINDS.map((kind) => {
          const isTaken = taken.includes(kind);
          return (
            <label key={kind} className="flex min-h-9 cursor-pointer items-center gap-1.5 text-sm">
              <input
                type="checkbox"
                checked={isTaken}
                // An empty list would be no filter in an address, so the last one stays.
                disabled={isTaken && taken.length === 1}
                onChange={() => toggle(kind)}
                className="size-4 accent-accent"
              />
              <EdgeSample kind={kind} />
              <span className="first-letter:uppercase">{names(kind)}</span>
              <span className="text-muted tabular-nums">{isTaken ? (counts.get(kind) ?? 0) : '–'}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** What the marks mean, as far as they are there. */
function NodeLegend({ graph }: { readonly graph: Graph }) {
  const t = useTranslations('graph.legend');
  const names = useTranslations('enums.nodeKind');
  const nodes = [...graph.nodes.values()];
  const present = NODE_TYPES.map((type) => ({
    type,
    count: nodes.filter(({ __typename }) => __typename === type).length,
  })).filter(({ count }) => count > 0);
  return (
    <ul aria-label={t('nodes')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {present.map(({ type, count }) => (
        <li key={type} className="flex items-center gap-1.5">
          <NodeSample type={type} />
          {names(NODE_LOOKS[type].kind)}
          <span className="text-muted tabular-nums">{count}</span>
        </li>
      ))}
    </ul>
  );
}
