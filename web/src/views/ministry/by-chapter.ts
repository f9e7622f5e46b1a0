/** A heading (見出し) with how many measures stand under it. */
export interface Counted {
  readonly id: string;
  readonly heading: string;
  readonly count: number;
}

/** A chapter (章), or what stands at the top in its place, with the headings that measures stand directly under. */
export interface Chapter extends Counted {
  readonly headings: readonly Counted[];
}

interface DocumentChapters {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly chapters: readonly Chapter[];
}

interface SectionCount {
  readonly count: number;
  readonly section: {
    readonly id: string;
    readonly heading: string;
    readonly document: { readonly id: string; readonly title: string };
    readonly ancestors: readonly { readonly id: string; readonly heading: string }[];
  };
}

const sum = (counted: readonly { readonly count: number }[]) => counted.reduce((total, { count }) => total + count, 0);

/** Groups what has the same key, in the order in which they come. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const topOf = ({ section }: SectionCount) => section.ancestors[0] ?? section;

function chapterOf(counts: readonly [SectionCount, ...SectionCount[]]): Chapter {
  const { id, heading } = topOf(counts[0]);
  return {
    id,
    heading,
    count: sum(counts),
    headings: counts
      .filter(({ section }) => section.id !== id)
      .map(({ section, count }) => ({ id: section.id, heading: section.heading, count })),
  };
}

/** Counts at single headings, put together by document and chapter in the order of the text. */
export const chaptersOf = (counts: readonly SectionCount[]): readonly DocumentChapters[] =>
  grouped(counts, ({ section }) => section.document.id).map((ofDocument) => ({
    ...ofDocument[0].section.document,
    count: sum(ofDocument),
    chapters: grouped(ofDocument, (one) => topOf(one).id).map(chapterOf),
  }));
