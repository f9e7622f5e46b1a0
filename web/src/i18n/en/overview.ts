export default {
  title: 'Overview',
  titleOf: 'Overview – {document}',
  choose: 'Choose a document',
  allDocuments: 'All documents',
  facts: {
    period: 'Period',
    imported: 'Imported',
    coverage: 'Source understood',
    complete: 'all {lines, plural, one {# line} other {# lines}} (100%)',
    partly: '{share, number, ::percent .0} of {lines, number} lines ({unexplained, number} could not be read)',
  },
  figures: {
    label: 'What this document holds',
    measures: 'Measures',
    relisted: 'Listed again elsewhere',
    ministries: 'Ministries named',
    sections: 'Headings',
    diagnostics: 'Remarks of the reader',
  },
  questions: {
    title: 'Questions to start with',
    lead: 'Each opens the list that answers it.',
    uncertain: 'Which measures are marked “{mark} {stage}”?',
    together: 'Which measures are shared by {first} and {second}?',
    relisted: 'Which measures are listed again under another heading?',
    search: 'Where does “{words}” occur?',
  },
  chapters: {
    title: 'Status by chapter',
    reading:
      'Bars show shares of the measures by status; narrow parts are widened until their numbers can be read. Each part opens its list.',
    whole: 'Whole document',
    empty: 'This document has no measures.',
  },
  legend: { title: 'Legend', undefined: 'not explained in the legend', absent: 'rows that state no status' },
  heatMap: {
    title: 'Ministries by status',
    reading: 'The stronger the colour, the more measures. A measure of several ministries counts for each of them.',
    all: 'Show all {count, number} ministries',
    fewer: 'Show only the first {count, number} ministries',
    empty: 'This document names no ministries.',
  },
  network: {
    title: 'Who works with whom',
    reading:
      'Discs are ministries, lines are measures in common; size and thickness show how many. Dashed rings are collective names such as “all ministries”.',
    shown: 'Shown are the {count, number} ministries with the most measures, and the pairs with the most in common.',
    cut: 'There are more pairs than this: shown are the {count, number} with the most measures.',
    empty: 'No measure has several ministries.',
    ministries: 'All ministries',
    graph: 'Around {ministry}, in the graph',
  },
};
