import { graphql, type ResultOf } from '../../api/graphql.ts';

/** A heading with those under it. */
export interface Heading {
  readonly id: string;
  readonly heading: string;
  readonly line: number;
  readonly children: readonly Heading[];
}

export const headingFragment = graphql(`
  fragment BookContents on Section @_unmask {
    id
    heading
    source {
      lineStart
    }
  }
`);

/** A heading of the API; how deep the children go is up to the query. */
type Nested = ResultOf<typeof headingFragment> & { readonly children?: readonly Nested[] };

/** `untitled` stands for the heading that the reader made for measures before any heading. */
export const headingsOf = (sections: readonly Nested[], untitled: string): Heading[] =>
  sections.map(({ id, heading, source, children }) => ({
    id,
    heading: heading || untitled,
    line: source.lineStart,
    children: headingsOf(children ?? [], untitled),
  }));

/**
 * The headings that a line stands under, the chapter (章) first; none above the first heading. What counts is the last
 * heading before the line, wherever it hangs: a chapter that the text takes up again has its later sections there.
 */
export function pathTo(headings: readonly Heading[], line: number): readonly Heading[] {
  let nearest: readonly Heading[] = [];
  const walk = (under: readonly Heading[], above: readonly Heading[]) => {
    for (const heading of under) {
      const path = [...above, heading];
      if (heading.line <= line && heading.line >= (nearest.at(-1)?.line ?? 0)) nearest = path;
      walk(heading.children, path);
    }
  };
  walk(headings, []);
  return nearest;
}
