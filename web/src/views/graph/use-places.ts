import { useEffect, useMemo, useState } from 'react';
import { type LayoutTask, layOutPaths, type Places } from './layout.ts';
import { type Graph, growth } from './model.ts';

function taskOf(graph: Graph, depth: number, expanded: readonly string[]): LayoutTask {
  return {
    center: graph.center?.id ?? null,
    links: [...graph.edges.values()].map(({ from, to }) => [from.id, to.id] as const),
    groups: growth(graph, depth, expanded),
  };
}

/** Where the nodes of a graph stand. While new places are worked out the ones before hold; null: there are none yet. */
export function usePlaces(graph: Graph, depth: number, expanded: readonly string[]): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  const opened = expanded.join('\n');
  const ofPaths = useMemo(() => (graph.center ? null : layOutPaths(graph)), [graph]);
  useEffect(() => {
    if (!graph.center) return;
    const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Places>) => setPlaces(data);
    worker.onerror = ({ message }) =>
      setPlaces(() => {
        throw new Error(`The layout failed: ${message}`);
      });
    worker.postMessage(taskOf(graph, depth, opened.split('\n')));
    return () => worker.terminate();
  }, [graph, depth, opened]);
  return ofPaths ?? places;
}
