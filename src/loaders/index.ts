import type { Store } from '../store/store.ts';
import { createByIdLoaders } from './by-id.ts';
import { createGraphCounter } from './graph-info.ts';
import { createLegendLoader } from './legend.ts';
import { createMeasureByNumberLoader } from './measures/by-number.ts';
import { createMeasureListings } from './measures/listing.ts';
import { createAliasLoader, createCollectiveLoader, createMemberLoader } from './ministry-facts.ts';
import type { MinistryNames } from './ministry-names.ts';
import { createCountLoader, createPageLoader } from './pages/page-loader.ts';
import { createProgressNoteLoader } from './progress-notes.ts';
import { createRelistingLoader, createRelistingMinistryLoader } from './relistings.ts';
import { createExpandedMinistryLoader, createResponsibilityLoader } from './responsibilities.ts';
import { createSectionMeasureLoader, createSectionRelistingLoader } from './section-entries.ts';
import { createChapterLoader, createChildSectionLoader, createSectionPathLoader } from './section-tree.ts';
import { createLineLoader, createQuoteLoader } from './source-text.ts';

/** All loaders of one request. They remember what they read, so they must not outlive it. */
export const createLoaders = (store: Store, names: MinistryNames) => ({
  ...createByIdLoaders(store),
  counts: createGraphCounter(store),
  page: createPageLoader(store),
  count: createCountLoader(store),
  measureListing: createMeasureListings(names),
  measureByNumber: createMeasureByNumberLoader(store),
  legend: createLegendLoader(store),
  chapters: createChapterLoader(store),
  childSections: createChildSectionLoader(store),
  sectionPath: createSectionPathLoader(store),
  sectionMeasures: createSectionMeasureLoader(store),
  sectionRelistings: createSectionRelistingLoader(store),
  responsibilities: createResponsibilityLoader(store),
  expandedMinistries: createExpandedMinistryLoader(store),
  progressNotes: createProgressNoteLoader(store),
  relistings: createRelistingLoader(store),
  relistingMinistries: createRelistingMinistryLoader(store),
  aliases: createAliasLoader(store),
  members: createMemberLoader(store),
  collectives: createCollectiveLoader(store),
  lines: createLineLoader(store),
  quotes: createQuoteLoader(store),
});

export type Loaders = ReturnType<typeof createLoaders>;
