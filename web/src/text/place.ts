import type { Alignment } from './align.ts';
import type { Range } from './cut.ts';
import { settle } from './settle.ts';

/**
 * Puts marks of a stretch of the source on the cleaned text that was read from it. `left`: those without a place there,
 * or within the words of another; nothing is lost.
 */
export function placeMarks<R extends Range>(
  marks: readonly R[],
  alignment: Alignment | null,
): { readonly placed: R[]; readonly left: R[] } {
  const found: R[] = [];
  const lost: R[] = [];
  for (const mark of marks) {
    const place = alignment?.toText(mark) ?? null;
    if (place) found.push({ ...mark, ...place });
    else lost.push(mark);
  }
  const { placed, left } = settle(found);
  return { placed, left: [...left, ...lost] };
}
