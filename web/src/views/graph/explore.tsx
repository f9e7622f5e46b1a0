import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import type { GraphAddress } from './address-links.ts';
import { Controls } from './controls.tsx';
import { Drawing } from './drawing.tsx';
import { HeaderActions } from './header-actions.tsx';
import { layOut, layOutPaths } from './layout.ts';
import { EdgeLegend, NodeLegend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { growth, pathParts, readGraph } from './model.ts';
import { toggled } from './node-actions.tsx';
import { Panel } from './panel.tsx';
import { PathList } from './path-list.tsx';
import { EXPAND_LIMIT, type GraphAnswer, NODE_LIMIT } from './query.ts';
import { baseRadius } from './scene.ts';
import { Toolbar } from './toolbar.tsx';
import { useZoom } from './use-zoom.ts';
import { type NodeWords, useNodeWords } from './words.ts';

interface Props {
  readonly answer: GraphAnswer;
  readonly address: GraphAddress;
  readonly depth: number;
  /** The answer before is shown, the next is on its way. */
  readonly stale: boolean;
}

/** A part of the graph, drawn or as a list. */
export function Explore({ answer, address, depth, stale }: Props) {
  const t = useTranslations('graph');
  const navigate = useNavigate();
  const { search, to } = address;
  const graph = useMemo(() => readGraph(answer), [answer]);
  const expanded = search.expand?.join('\n') ?? '';
  const places = useMemo(
    () =>
      graph.center
        ? layOut(graph, growth(graph, depth, expanded.split('\n')), (id) => baseRadius(graph, id))
        : layOutPaths(graph),
    [graph, depth, expanded],
  );
  const onPath = useMemo(() => pathParts(graph, search.path), [graph, search.path]);
  const zoom = useZoom(places);
  const heading = useRef<HTMLHeadingElement>(null);

  const nodeWords = useNodeWords();
  const words = useMemo(() => new Map([...graph.nodes].map(([id, node]) => [id, nodeWords(node)])), [graph, nodeWords]);
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
  const title = graph.center
    ? t('of', { name: wordsOf(graph.center.id).name })
    : t('between', { names: ends.map(({ id }) => wordsOf(id).name).join(t('and')) });
  const isList = search.view === 'list';
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        title={title}
        below={
          <p role="status" className="mt-1 text-muted text-sm">
            {t('size', { nodes: graph.nodes.size, edges: graph.edges.size })}
            {graph.truncated ? <span className="text-warning"> {t('truncated', { limit: NODE_LIMIT })}</span> : null}
            {(search.expand?.length ?? 0) >= EXPAND_LIMIT ? ` ${t('expandLimit', { limit: EXPAND_LIMIT })}` : ''}
          </p>
        }
        actions={<HeaderActions address={address} svg={zoom.svg} title={title} />}
      />
      <Controls graph={graph} address={address} />
      <div className="mb-4 space-y-4">
        <PathList graph={graph} wordsOf={wordsOf} address={address} />
        <EdgeLegend graph={graph} address={address} />
      </div>
      {isList ? (
        <ListView graph={graph} wordsOf={wordsOf} address={address} />
      ) : (
        <div
          aria-busy={stale}
          className="grid gap-4 lg:h-[max(34rem,calc(100dvh-10rem))] lg:grid-cols-[minmax(0,1fr)_22rem]"
        >
          <div className="flex min-h-0 flex-col">
            <div className="relative h-[60vh] min-h-80 rounded-lg border border-line bg-page lg:h-auto lg:grow">
              <Drawing
                graph={graph}
                places={places}
                zoom={zoom}
                wordsOf={wordsOf}
                selected={search.selected}
                onPath={onPath}
                onSelect={select}
                onExpand={expand}
              />
              <Toolbar zoom={zoom} />
            </div>
            <div className="mt-2">
              <NodeLegend graph={graph} />
            </div>
          </div>
          <Panel graph={graph} wordsOf={wordsOf} address={address} heading={heading} onClose={close} />
        </div>
      )}
    </>
  );
}
