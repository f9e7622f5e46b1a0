import { useEffect, useMemo, useState } from 'react';
import { type LayoutTask, layOutPaths, type Places } from './layout.ts';
import { type Graph, growth } from './model.ts';

/** A graph with the places of its nodes. */
export interface Laid {
  readonly graph: Graph;
  readonly places: Places;
}

function taskOf(graph: Graph, depth: number, expanded: readonly string[]): LayoutTask {
  return {
    center: graph.center?.id ?? null,
    links: [...graph.edges.values()].map(({ from, to }) => [from.id, to.id] as const),
    groups: growth(graph, depth, expanded),
  };
}

/** The graph as it can be drawn: until its places are worked out, the one before; null: there is none yet. */
export function usePlaces(graph: Graph, depth: number, expanded: readonly string[]): Laid | null {
  const [laid, setLaid] = useState<Laid | null>(null);
  const opened = expanded.join('\n');
  const ofPaths = useMemo(() => (graph.center ? null : { graph, places: layOutPaths(graph) }), [graph]);
  useEffect(() => {
    if (!graph.center) return;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => setLaid({ graph, places: data });
    worker.onerror = ({ message }) =>
      setLaid(() => {
        throw new Error(`The layout failed: ${message}`);
      });
    worker.postMessage(taskOf(graph, depth, opened.split('\n')));
    return () => worker.terminate();
  }, [graph, depth, opened]);
  return ofPaths ?? laid;
}
