import { type KeyboardEvent, type MouseEvent, type PointerEvent, useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EdgeLayer } from './edge-layer.tsx';
import { LabelLayer, NodeTip } from './label-layer.tsx';
import type { Places } from './layout.ts';
import type { Graph } from './model.ts';
import { isArrow, nearest } from './nearest.ts';
import { NodeMark } from './node-layer.tsx';
import { emphasisOf, labelsOf, makeScene, stepOf, together } from './scene.ts';
import { textWidth } from './text-width.ts';
import type { Zoom } from './use-zoom.ts';
import type { NodeWords } from './words.ts';

/** A point that is always large enough to be hit, in pixels on the screen. */
const REACH = 14;

interface Props {
  readonly graph: Graph;
  readonly places: Places;
  readonly zoom: Zoom;
  readonly wordsOf: (id: string) => NodeWords;
  readonly selected: string | undefined;
  readonly onPath: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /** A node or an edge is looked at; `read`: by keyboard, so what is said of it should get the focus. */
  readonly onSelect: (id: string | undefined, read: boolean) => void;
  readonly onExpand: (id: string) => void;
}

const closest = (target: EventTarget, name: 'node' | 'edge' | 'opens'): HTMLElement | SVGElement | null =>
  target instanceof Element ? target.closest<SVGElement>(`[data-${name}]`) : null;

/** The drawing of a graph: one stop of the Tab key, within which the arrow keys lead from node to node. */
export function Drawing({ graph, places, zoom, wordsOf, selected, onPath, onSelect, onExpand }: Props) {
  const t = useTranslations('graph');
  const usage = useId();
  const { svg, box, size, transform } = zoom;
  const [stop, setStop] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);

  const scale = stepOf(transform.k);
  const scene = useMemo(() => makeScene(graph, places, scale), [graph, places, scale]);
  const emphasis = useMemo(
    () => together(emphasisOf(graph, selected), graph.center && onPath.edges.size > 0 ? onPath : null),
    [graph, selected, onPath],
  );
  const bold = useMemo(
    () => new Set([graph.center?.id, selected, graph.from?.id, graph.to?.id].filter((id) => id !== undefined)),
    [graph, selected],
  );
  const marked = useMemo(() => new Set([...bold, ...onPath.nodes]), [bold, onPath]);
  const labels = useMemo(
    () => labelsOf(graph, places, scene, emphasis, marked, zoom.frame, (id) => textWidth(wordsOf(id).short)),
    [graph, places, scene, emphasis, marked, zoom.frame, wordsOf],
  );
  const known = (id: string | null | undefined): id is string => typeof id === 'string' && graph.nodes.has(id);
  const [first = null] = graph.nodes.keys();
  const current = [stop, selected, first].find(known) ?? null;
  const tip = [pointed, hasFocus ? stop : null, selected].find(known);

  function focusNode(id: string): void {
    setStop(id);
    const place = places.get(id);
    if (place) zoom.reveal(place);
    svg.current?.querySelector<SVGElement>(`[role="button"][data-node="${CSS.escape(id)}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const id = closest(event.target, 'node')?.dataset.node;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const actions: Record<string, () => void> = {
      '+': () => zoom.zoomBy(1.4),
      '=': () => zoom.zoomBy(1.4),
      '-': () => zoom.zoomBy(1 / 1.4),
      '0': zoom.showAll,
      Escape: () => onSelect(undefined, false),
      ...(id
        ? {
            Enter: () => onSelect(id, true),
            ' ': () => onSelect(id, true),
            e: () => onExpand(id),
            Home: () => first && focusNode(first),
          }
        : {}),
    };
    const next = id && isArrow(event.key) ? nearest(places, id, event.key) : null;
    const action = next ? () => focusNode(next) : actions[event.key];
    if (!action && !isArrow(event.key)) return;
    event.preventDefault();
    action?.();
  }

  function onClick({ target }: MouseEvent): void {
    const node = closest(target, 'node')?.dataset.node;
    if (node) setStop(node);
    if (node && closest(target, 'opens')) onExpand(node);
    else onSelect(node ?? closest(target, 'edge')?.dataset.edge, false);
  }

  return (
    <div ref={box} className="absolute inset-0 overflow-hidden">
      <p id={usage} className="sr-only">
        {t('drawing.usage')}
      </p>
      {size && size.width > 0 ? (
        <svg
          ref={svg}
          role="application"
          aria-label={t('drawing.label')}
          aria-describedby={usage}
          width={size.width}
          height={size.height}
          fontFamily="var(--font-sans)"
          className="touch-pan-x touch-pan-y select-none"
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDoubleClick={({ target }) => {
            const id = closest(target, 'node')?.dataset.node;
            if (id) onExpand(id);
          }}
          onPointerOver={({ target, pointerType }: PointerEvent) =>
            setPointed(pointerType === 'mouse' ? (closest(target, 'node')?.dataset.node ?? null) : null)
          }
          onPointerLeave={() => setPointed(null)}
          onFocus={({ target }) => {
            const id = target.dataset.node;
            if (id) setStop(id);
            setHasFocus(target.matches(':focus-visible'));
          }}
          onBlur={() => setHasFocus(false)}
        >
          <g data-graph transform={transform.toString()}>
            <EdgeLayer graph={graph} scene={scene} emphasis={emphasis} onPath={onPath.edges} selected={selected} />
            <g>
              {[...graph.nodes.values()].map((node) => {
                const place = places.get(node.id);
                if (!place) return null;
                const { type, name } = wordsOf(node.id);
                return (
                  <NodeMark
                    key={node.id}
                    node={node}
                    x={place.x}
                    y={place.y}
                    radius={scene.radiusOf(node.id)}
                    reach={REACH / scale}
                    label={t('drawing.node', {
                      type,
                      name,
                      count: graph.touching.get(node.id)?.length ?? 0,
                      hidden: graph.hidden.get(node.id) ?? 0,
                    })}
                    selected={node.id === selected}
                    marked={marked.has(node.id)}
                    faded={emphasis !== null && !emphasis.nodes.has(node.id)}
                    isStop={node.id === current}
                  />
                );
              })}
            </g>
            <LabelLayer scene={scene} labels={labels} wordsOf={wordsOf} bold={bold} />
            {tip === undefined ? null : (
              <NodeTip
                id={tip}
                scene={scene}
                places={places}
                wordsOf={wordsOf}
                hidden={graph.hidden.get(tip) ?? 0}
                isLabelled={labels.has(tip)}
              />
            )}
          </g>
        </svg>
      ) : null}
    </div>
  );
}
