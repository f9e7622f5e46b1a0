import book from './book.ts';
import charts from './charts.ts';
import common from './common.ts';
import entity from './entity.ts';
import enums from './enums.ts';
import graph from './graph.ts';
import measure from './measure.ts';
import measures from './measures.ts';
import ministry from './ministry.ts';
import overview from './overview.ts';
import search from './search.ts';
import text from './text.ts';

/** The Japanese texts of the interface. */
export default {
  book,
  charts,
  common,
  entity,
  enums,
  graph,
  measure,
  measures,
  ministry,
  overview,
  search,
  text,
} as const;
