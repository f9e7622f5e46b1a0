import { createByIdLoaders } from './by-id.ts';
import { createCoResponsibilityLoader, createWorksWithLoader } from './co-responsibility.ts';
import { createFacetLoader } from './facets/facet-loader.ts';
import { createEdgeSourceLoader } from './graph/edge-source.ts';
import { createHiddenNeighborCounter } from './graph/hidden-neighbors.ts';
import { createNeighborhoodFinder } from './graph/neighborhood.ts';
import { createPathFinder } from './graph/paths.ts';
import { createGraphCounter, createGraphRowLoader } from './graph-info.ts';
import {
  createEntityAliasLoader,
  createInTextLoaders,
  createReferenceToLoader,
  createSameTextLoader,
} from './in-text.ts';
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
import { createPassageLoader } from './search/passages.ts';
import { createSectionMeasureLoader, createSectionRelistingLoader } from './section-entries.ts';
import { createChapterLoader, createChildSectionLoader, createSectionPathLoader } from './section-tree.ts';
import { createLineLoader, createQuoteLoader } from './source-text.ts';
import { createStatusLoader } from './statuses.ts';

/** All loaders of one execution. They remember what they read, so they must not outlive it. */
export const createLoaders = (reader: Reader, names: MinistryNames) => ({
  ...createByIdLoaders(reader),
  ...createInTextLoaders(reader),
  referencesTo: createReferenceToLoader(reader),
  sameText: createSameTextLoader(reader),
  entityAliases: createEntityAliasLoader(reader),
  graph: createGraphRowLoader(reader),
  counts: createGraphCounter(reader),
  page: createPageLoader(reader),
  count: createCountLoader(reader),
  facets: createFacetLoader(reader),
  coResponsibility: createCoResponsibilityLoader(reader, names),
  worksWith: createWorksWithLoader(reader),
  measureListing: createMeasureListings(names),
  measureByNumber: createMeasureByNumberLoader(reader),
  statuses: createStatusLoader(reader),
  chapters: createChapterLoader(reader),
  childSections: createChildSectionLoader(reader),
  sectionPath: createSectionPathLoader(reader),
  sectionMeasures: createSectionMeasureLoader(reader),
  sectionRelistings: createSectionRelistingLoader(reader),
  responsibilities: createResponsibilityLoader(reader),
  expandedMinistries: createExpandedMinistryLoader(reader),
  progressNotes: createProgressNoteLoader(reader),
  relistings: createRelistingLoader(reader),
  relistingMinistries: createRelistingMinistryLoader(reader),
  aliases: createAliasLoader(reader),
  members: createMemberLoader(reader),
  collectives: createCollectiveLoader(reader),
  lines: createLineLoader(reader),
  lineDiagnostics: createLineDiagnosticLoader(reader),
  quotes: createQuoteLoader(reader),
  searchPassages: createPassageLoader(reader),
  paths: createPathFinder(reader),
  neighborhood: createNeighborhoodFinder(reader),
  hiddenNeighbors: createHiddenNeighborCounter(reader),
  edgeSource: createEdgeSourceLoader(reader),
});

export type Loaders = ReturnType<typeof createLoaders>;
