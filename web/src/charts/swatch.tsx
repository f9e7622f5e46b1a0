import type { CSSProperties } from 'react';

interface Props {
  /** One of `statusFills`. */
  readonly fill: CSSProperties | undefined;
  readonly className: string;
}

/** A coloured surface of a chart; keeps its colours on paper and in high contrast. */
export const Swatch = ({ fill, className }: Props) => (
  <span aria-hidden style={fill} className={`block forced-color-adjust-none [print-color-adjust:exact] ${className}`} />
);
