import type { TypeOf } from '../../api/graphql.ts';
import { given, list, oneOf, type RawSearch, someOf, text, wholeNumber } from '../../app/search-params.ts';

export const EDGE_KINDS = [
  'CONTAINS',
  'RESPONSIBLE',
  'RELISTS',
  'REFERS',
  'MENTIONS',
  'MEMBER_OF',
  'HAS_STATUS',
  'SAME_TEXT',
] as const satisfies readonly TypeOf<'EdgeKind'>[];

/** The drawing of the graph as its address states it; all IDs are global ones. */
export const readGraphSearch = (raw: RawSearch) =>
  given({
    /** The node in the middle. */
    of: text(raw.of),
    depth: wholeNumber(raw.depth),
    /** Kinds of edges; all but HAS_STATUS without it. */
    kind: someOf(EDGE_KINDS, raw.kind),
    /** Nodes whose neighbours were opened, too. */
    expand: list(raw.expand),
    /** The node that is looked at. */
    selected: text(raw.selected),
    /** Two nodes to join by paths. */
    from: text(raw.from),
    to: text(raw.to),
    /** Which of the paths is pointed out, from 1; all without it. */
    path: wholeNumber(raw.path),
    view: oneOf(['list'] as const, raw.view),
  });

export type GraphSearch = ReturnType<typeof readGraphSearch>;
