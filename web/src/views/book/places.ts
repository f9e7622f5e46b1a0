/** Space between the header of the site and the line that is read. */
const BREATH = 24;

/** Where the page begins below the header, where that stays on the screen. */
function pageTop(): number {
  const header = document.querySelector('header.site');
  return header && getComputedStyle(header).position === 'sticky' ? header.clientHeight : 0;
}

/** Everything set from lines of the document, in the order of the text; each says its first line. */
const places = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-line]')];

const lineOf = (place: HTMLElement): number => Number(place.dataset.line);

/** What shows a line: the last thing that begins at or before it. */
export const placeOf = (line: number): HTMLElement | undefined => places().findLast((place) => lineOf(place) <= line);

/** The line that is read: of the topmost thing on the screen that is not just leaving it. Null before the text. */
export function lineRead(): number | null {
  const top = pageTop() + BREATH + 16;
  const all = places();
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = all[middle];
    if (place && place.getBoundingClientRect().top <= top) low = middle + 1;
    else high = middle;
  }
  const place = all[low - 1];
  return place ? lineOf(place) : null;
}

/** Scrolls to a line, at once: below the header, with some space. */
export function scrollToLine(line: number): void {
  const place = placeOf(line);
  if (place) scrollBy({ top: place.getBoundingClientRect().top - pageTop() - BREATH, behavior: 'instant' });
}

/** Remembers where on the screen the line that is read stands; the function it gives puts it there again. */
export function holdPlace(): () => void {
  const line = lineRead() ?? lineOf(places()[0] ?? document.body);
  const top = placeOf(line)?.getBoundingClientRect().top;
  return () => {
    const now = placeOf(line)?.getBoundingClientRect().top;
    if (top !== undefined && now !== undefined) scrollBy({ top: now - top, behavior: 'instant' });
  };
}
