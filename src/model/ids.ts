/**
 * Ids derive from the document's slug and the thing's place in it, so that a re-import, another machine or another
 * database gives the same. Numbers are padded: as text, ids sort in the order of the document.
 */
export const statusId = (slug: string, markKey: string): string => `${slug}/status/${markKey || '(none)'}`;

export const sectionId = (slug: string, path: readonly string[]): string =>
  `${slug}/section/${path.join('/') || '(none)'}`;

export const measureId = (slug: string, number: number): string => `${slug}/measure/${pad(number, 7)}`;

export const noteId = (measure: string, position: number): string => `${measure}/note/${pad(position, 4)}`;

export const relistingId = (section: string, label: string): string =>
  `${section.replace('/section/', '/relisting/')}/${label.replaceAll(' ', '') || '(none)'}`;

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Gives each id once: the second of the same place becomes `…~2`. */
export function uniqueIds(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  };
}
