import type { NodeType } from '../model/graph.ts';
import type { Loaders } from './index.ts';
import { type Shape, WHOLE } from './shape.ts';

/** The loader of each type with global IDs; decodeGlobalId lets no other type through. */
const LOADERS: Record<NodeType, (loaders: Loaders, id: string) => Promise<object | null>> = {
  Document: ({ documentById }, id) => documentById.load(id),
  Status: ({ statusById }, id) => statusById.load(id),
  Section: ({ sectionById }, id) => sectionById.load(id),
  Measure: ({ measureById }, id) => measureById.load(id),
  ProgressNote: ({ noteById }, id) => noteById.load(id),
  Relisting: ({ relistingById }, id) => relistingById.load(id),
  Ministry: ({ ministryById }, id) => ministryById.load(id),
  Entity: ({ entityById }, id) => entityById.load(id),
};

/**
 * Any thing, saying its type as the interface Node needs it; null where there is none with this id. With a shape, only
 * what that says is read of it.
 */
export async function loadNode(
  loaders: Loaders,
  { typename, id }: { readonly typename: string; readonly id: string },
  shape: Shape = WHOLE,
): Promise<object | null> {
  const type = typename as NodeType;
  const row = await (shape === WHOLE ? LOADERS[type](loaders, id) : loaders.shaped.load({ model: type, id, shape }));
  return row && { ...row, __typename: typename };
}
