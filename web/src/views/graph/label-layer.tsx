import { memo } from 'react';
import { besideMark, type Label } from './labels.ts';
import type { Places } from './layout.ts';
import type { Scene } from './scene.ts';
import { LABEL_SIZE, textWidth } from './text-width.ts';
import type { NodeWords } from './words.ts';

interface Props {
  readonly scene: Scene;
  readonly labels: ReadonlyMap<string, Label>;
  readonly wordsOf: (id: string) => NodeWords;
  /** The middle and what is selected, whose texts are set in bold. */
  readonly bold: ReadonlySet<string>;
}

/** The texts of the drawing, above its marks; whoever hears the page has them as names of the marks. */
export const LabelLayer = memo(function LabelLayer({ scene, labels, wordsOf, bold }: Props) {
  return (
    <g aria-hidden pointerEvents="none" fontSize={LABEL_SIZE / scene.scale}>
      {[...labels].map(([id, { x, y, anchor }]) => {
        const { short, lang } = wordsOf(id);
        return (
          <text
            key={id}
            lang={lang}
            x={x.toFixed(1)}
            y={y.toFixed(1)}
            textAnchor={anchor}
            dominantBaseline="central"
            paintOrder="stroke"
            strokeWidth={4 / scene.scale}
            strokeLinejoin="round"
            className={`fill-ink stroke-page ${bold.has(id) ? 'font-bold' : ''}`}
          >
            {short}
          </text>
        );
      })}
    </g>
  );
});

interface TipProps extends Pick<Props, 'scene' | 'wordsOf'> {
  readonly places: Places;
  readonly id: string;
  /** Neighbours that are not drawn; 0: nothing to open. */
  readonly hidden: number;
  readonly isLabelled: boolean;
}

/** What comes up at the node under the pointer or with the focus: its text, and a badge that opens its neighbours. */
export function NodeTip({ scene, places, wordsOf, id, hidden, isLabelled }: TipProps) {
  const place = places.get(id);
  if (!place) return null;
  const radius = scene.radiusOf(id);
  const { short, lang } = wordsOf(id);
  const label = besideMark(place, radius * scene.scale, scene.scale);
  const unit = 1 / scene.scale;
  const badge = `+${hidden}${hidden === 100 ? '…' : ''}`;
  const badgeWidth = (textWidth(badge) + 10) * unit;
  return (
    <g aria-hidden fontSize={LABEL_SIZE * unit}>
      {isLabelled ? null : (
        <g pointerEvents="none">
          <rect
            x={label.x - 4 * unit}
            y={label.y - 12 * unit}
            width={(textWidth(short) + 12) * unit}
            height={24 * unit}
            rx={4 * unit}
            strokeWidth={unit}
            className="fill-raised stroke-line-strong"
          />
          <text lang={lang} x={label.x + 2 * unit} y={label.y} dominantBaseline="central" className="fill-ink">
            {short}
          </text>
        </g>
      )}
      {hidden > 0 ? (
        <g data-node={id} data-opens className="cursor-pointer">
          <rect
            x={place.x - badgeWidth / 2}
            y={place.y - radius - 25 * unit}
            width={badgeWidth}
            height={24 * unit}
            rx={12 * unit}
            strokeWidth={1.5 * unit}
            className="fill-accent stroke-page"
          />
          <text
            x={place.x}
            y={place.y - radius - 13 * unit}
            textAnchor="middle"
            dominantBaseline="central"
            className="fill-on-accent font-bold"
          >
            {badge}
          </text>
        </g>
      ) : null}
    </g>
  );
}
