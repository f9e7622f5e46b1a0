import { BY_ID } from './by-id.ts';
import { createCoResponsibilityLoader, createWorksWithLoader } from './co-responsibility.ts';
import { createFacetLoader } from './facets/facet-loader.ts';
import { createEdgeSourceLoader } from './graph/edge-source.ts';
import { createHiddenNeighborCounter } from './graph/hidden-neighbors.ts';
import { createNeighborhoodFinder } from './graph/neighborhood.ts';
import { createPathFinder } from './graph/paths.ts';
import { createGraphCounter, createGraphRowLoader } from './graph-info.ts';
import { createEntityAliasLoader, createReferenceToLoader, createSameTextLoader, IN_TEXT } from './in-text.ts';
import { createLineDiagnosticLoader } from './line-diagnostics.ts';
import { createMeasureByNumberLoader } from './measures/by-number.ts';
import { createMeasureListings } from './measures/listing.ts';
import { createAliasLoader, createCollectiveLoader, createMemberLoader } from './ministry-facts.ts';
import type { MinistryNames } from './ministry-names.ts';
import { createCountLoader, createPageLoader } from './pages/page-loader.ts';
import { createProgressNoteLoader } from './progress-notes.ts';
import type { Reader } from './reader.ts';
import { createRelistingLoader, createRelistingMinistryLoader } from './relistings.ts';
import { createExpandedMinistryLoader, createResponsibilityLoader } from './responsibilities.ts';
import { createHitFinder } from './search/hit-finder.ts';
import { createPassageLoader } from './search/passages.ts';
import { createSectionMeasureLoader, createSectionRelistingLoader } from './section-entries.ts';
import { createSectionPathLoader } from './section-path.ts';
import { createShapedLoader } from './shaped.ts';
import { createLineLoader, createQuoteLoader } from './source-text.ts';
import { createStatusLoader } from './statuses.ts';

const FACTORIES = {
  ...BY_ID,
  ...IN_TEXT,
  shaped: createShapedLoader,
  referencesTo: createReferenceToLoader,
  sameText: createSameTextLoader,
  entityAliases: createEntityAliasLoader,
  graph: createGraphRowLoader,
  counts: createGraphCounter,
  page: createPageLoader,
  count: createCountLoader,
  facets: (reader: Reader) => createFacetLoader(reader),
  coResponsibility: createCoResponsibilityLoader,
  worksWith: createWorksWithLoader,
  measureListing: (_: Reader, names: MinistryNames) => createMeasureListings(names),
  measureByNumber: createMeasureByNumberLoader,
  statuses: createStatusLoader,
  sectionPath: createSectionPathLoader,
  sectionMeasures: createSectionMeasureLoader,
  sectionRelistings: createSectionRelistingLoader,
  responsibilities: createResponsibilityLoader,
  expandedMinistries: createExpandedMinistryLoader,
  progressNotes: createProgressNoteLoader,
  relistings: createRelistingLoader,
  relistingMinistries: createRelistingMinistryLoader,
  aliases: createAliasLoader,
  members: createMemberLoader,
  collectives: createCollectiveLoader,
  lines: createLineLoader,
  lineDiagnostics: createLineDiagnosticLoader,
  quotes: createQuoteLoader,
  hits: createHitFinder,
  searchPassages: createPassageLoader,
  paths: createPathFinder,
  neighborhood: createNeighborhoodFinder,
  hiddenNeighbors: createHiddenNeighborCounter,
  edgeSource: createEdgeSourceLoader,
} satisfies Record<string, (reader: Reader, names: MinistryNames) => unknown>;

export type Loaders = { readonly [Name in keyof typeof FACTORIES]: ReturnType<(typeof FACTORIES)[Name]> };

interface Sources {
  readonly reader: Reader;
  readonly names: MinistryNames;
}

/** Each loader is made when it is first asked for: an operation needs a few of them, and all together cost more than it. */
const LAZY = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(FACTORIES).map(([name, make]) => [
      name,
      {
        get(this: Sources) {
          const value = make(this.reader, this.names);
          Object.defineProperty(this, name, { value });
          return value;
        },
      },
    ]),
  ),
);

/** All loaders of one execution. They remember what they read, so they must not outlive it. */
export const createLoaders = (reader: Reader, names: MinistryNames): Loaders =>
  Object.assign(Object.create(LAZY), { reader, names });
