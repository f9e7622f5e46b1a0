import { memo } from 'react';
import { EDGE_LOOKS } from './edge-kind.ts';
import type { Graph } from './model.ts';
import type { Emphasis, Scene } from './scene.ts';

interface Props {
  readonly graph: Graph;
  readonly scene: Scene;
  readonly emphasis: Emphasis | null;
  /** Edges of the paths that are looked for. */
  readonly onPath: ReadonlySet<string>;
  readonly selected: string | undefined;
}

/** The lines of the drawing. Those who cannot point at them find each edge in the panel of its nodes and in the list. */
export const EdgeLayer = memo(function EdgeLayer({ graph, scene, emphasis, onPath, selected }: Props) {
  const width = 1.4 / Math.sqrt(scene.scale);
  return (
    <g aria-hidden>
      {[...graph.edges.values()].map(({ id, kind }) => {
        const drawn = scene.lines.get(id);
        if (!drawn) return null;
        const { stroke, fill, dashes } = EDGE_LOOKS[kind];
        const strong = id === selected || onPath.has(id);
        const opacity = !emphasis || strong ? (strong ? 1 : 0.65) : emphasis.edges.has(id) ? 0.95 : 0.1;
        return (
          <g key={id} data-edge={id} opacity={opacity} className="cursor-pointer">
            <path d={drawn.line} fill="none" strokeWidth={9 / scene.scale} className="stroke-transparent" />
            <path
              d={drawn.line}
              fill="none"
              strokeWidth={strong ? width * 2.6 : width}
              strokeDasharray={dashes}
              className={stroke}
            />
            {drawn.head === null ? null : <path d={drawn.head} className={fill} />}
          </g>
        );
      })}
    </g>
  );
});
