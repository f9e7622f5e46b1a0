import { useNavigate } from '@tanstack/react-router';
import { Info } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import type { GraphAddress } from './address-links.ts';
import { Controls } from './controls.tsx';
import { Drawing } from './drawing.tsx';
import { HeaderActions } from './header-actions.tsx';
import type { Places } from './layout.ts';
import { Legend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { pathParts, readGraph } from './model.ts';
import { toggled } from './node-actions.tsx';
import { Panel } from './panel.tsx';
import { PathList } from './path-list.tsx';
import { EXPAND_LIMIT, type GraphAnswer, NODE_LIMIT } from './query.ts';
import { shorten } from './short.ts';
import { Toolbar } from './toolbar.tsx';
import { usePlaces } from './use-places.ts';
import { useZoom } from './use-zoom.ts';
import { type NodeWords, useNodeWords } from './words.ts';

interface Props {
  readonly answer: GraphAnswer;
  readonly address: GraphAddress;
  readonly depth: number;
  /** The answer before is shown, the next is on its way. */
  readonly stale: boolean;
}

/** Longest name in the heading, in half-width characters. */
const HEADING = 44;
const NOWHERE: Places = new Map();

/** A part of the graph, drawn or as a list. */
export function Explore({ answer, address, depth, stale }: Props) {
  const t = useTranslations('graph');
  const navigate = useNavigate();
  const { search, to } = address;
  const graph = useMemo(() => readGraph(answer), [answer]);
  const laid = usePlaces(graph, depth, search.expand ?? []);
  const drawn = laid?.graph ?? graph;
  const onPath = useMemo(() => pathParts(drawn, search.path), [drawn, search.path]);
  const zoom = useZoom(laid?.places ?? NOWHERE);
  const heading = useRef<HTMLHeadingElement>(null);

  const nodeWords = useNodeWords();
  const words = useMemo(
    () =>
      new Map(
        [...drawn.nodes.values(), ...graph.nodes.values(), graph.from, graph.to]
          .filter((node) => node !== null)
          .map((node) => [node.id, nodeWords(node)]),
      ),
    [drawn, graph, nodeWords],
  );
  const wordsOf = useCallback((id: string) => words.get(id) as NodeWords, [words]);

  const select = (id: string | undefined, read: boolean) => {
    if (id !== search.selected) navigate(to({ selected: id }));
    if (read) requestAnimationFrame(() => heading.current?.focus());
  };
  const expand = (id: string) => {
    const toggle = toggled(address, graph, id);
    if (toggle?.opens) navigate(to(toggle.change));
  };
  const close = () => {
    const id = search.selected;
    select(undefined, false);
    if (id) zoom.svg.current?.querySelector<SVGElement>(`[role="button"][data-node="${CSS.escape(id)}"]`)?.focus();
  };

  const ends = [graph.from, graph.to].filter((node) => node !== null);
  /** What the page is called, with names as long as they may be. */
  const titled = (name: (id: string) => string): string =>
    graph.center
      ? t('of', { name: name(graph.center.id) })
      : t('between', { names: ends.map(({ id }) => name(id)).join(t('and')) });
  const title = titled((id) => wordsOf(id).name);
  const isFull = (search.expand?.length ?? 0) >= EXPAND_LIMIT;
  const notices = (
    <>
      {graph.truncated ? <Notice>{t('truncated', { limit: NODE_LIMIT })}</Notice> : null}
      {isFull ? <Notice>{t('expandLimit', { limit: EXPAND_LIMIT })}</Notice> : null}
    </>
  );
  const paths = <PathList graph={graph} wordsOf={wordsOf} address={address} />;
  const isList = search.view === 'list';
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        title={titled((id) => shorten(wordsOf(id).name, HEADING))}
        below={
          <p role="status" className="mt-1 text-muted text-sm">
            {t('size', { nodes: graph.nodes.size, edges: graph.edges.size })}
          </p>
        }
        actions={<HeaderActions address={address} svg={zoom.svg} title={title} />}
      />
      <Controls graph={graph} address={address} />
      {isList ? (
        <div className="space-y-6">
          {notices}
          <Legend graph={graph} address={address} />
          {paths}
          <ListView graph={graph} wordsOf={wordsOf} address={address} />
        </div>
      ) : (
        <div
          aria-busy={stale || laid?.graph !== graph}
          className="grid gap-4 lg:h-[max(36rem,calc(100dvh-18.5rem))] lg:grid-cols-[minmax(0,1fr)_23rem]"
        >
          <div className="flex min-h-0 flex-col gap-2">
            {notices}
            <div className="relative h-[60vh] min-h-80 rounded-lg border border-line bg-page lg:h-auto lg:grow">
              <Drawing
                graph={drawn}
                places={laid?.places ?? NOWHERE}
                zoom={zoom}
                wordsOf={wordsOf}
                selected={search.selected}
                onPath={onPath}
                onSelect={select}
                onExpand={expand}
              />
              <Toolbar zoom={zoom} />
            </div>
            <Legend graph={graph} address={address} />
          </div>
          <div className="flex flex-col gap-4 lg:min-h-0 lg:overflow-y-auto">
            {search.selected ? null : paths}
            <Panel graph={graph} wordsOf={wordsOf} address={address} heading={heading} onClose={close} />
            {search.selected ? paths : null}
          </div>
        </div>
      )}
    </>
  );
}

/** What the reader should know of what is not shown. */
function Notice({ children }: { readonly children: string }) {
  return (
    <p className="flex items-start gap-2 rounded-md bg-warning-soft px-3 py-2 text-sm">
      <Info aria-hidden size={18} className="mt-0.5 shrink-0 text-warning" />
      {children}
    </p>
  );
}
