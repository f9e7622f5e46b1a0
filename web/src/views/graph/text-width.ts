/** Size of the texts in the drawing on the screen, in pixels. */
export const LABEL_SIZE = 13;

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();

/** How wide a text of the drawing is on the screen, in pixels. */
export function textWidth(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (!context) {
    context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `${LABEL_SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  }
  const width = context?.measureText(text).width ?? text.length * LABEL_SIZE;
  known.set(text, width);
  return width;
}
