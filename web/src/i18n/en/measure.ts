export default {
  number: 'Measure {number}',
  numberOrigin: {
    OWN_LINE: 'The number stands on a line of its own above the table.',
    POSITION: 'The document numbers nothing; this is the place in the order of its text.',
  },
  nameOrigin: {
    RELISTING: 'Its own row lost the name; it was taken from a row that lists the measure again.',
    ABSENT:
      'The source lost the name of this measure, and no other row gives it. Number, label and heading stand in its place.',
  },
  toLine: 'See line {line}',
  inName: 'Named in it:',
  facts: {
    label: 'Label',
    status: 'Present state',
    ministries: 'Ministries',
    noStatus: 'The source states none',
    undefinedStatus: 'The legend does not explain this mark',
    noMinistries: 'The source states none',
    sameStatus: 'Measures with the same state',
    members: '{count, plural, one {# ministry} other {# ministries}} in it',
  },
  notes: {
    title: 'Progress',
    note: 'Progress note {position}',
    none: 'The source states no progress.',
    sameText: '{count, plural, one {# other note says} other {# other notes say}} the same',
  },
  listed: {
    title: 'Listed again and referred to',
    none: 'No other place lists this measure again or refers to it.',
    relisting: 'Listed again',
    line: 'line {line}',
    byName: 'joined by name',
    discrepancies: 'Differs from its own row',
  },
  related: {
    title: 'Related measures',
    none: 'No related measures were found.',
    score: 'Score {score}',
  },
  source: {
    title: 'Source',
    inBook: 'See it in the document',
    show: 'Show in the source: {what}',
    diagnostics: 'Remarks of the reader',
  },
  tools: {
    cite: 'Copy citation',
    query: 'Copy GraphQL query',
    graphiql: 'Open GraphiQL',
    graph: 'See the graph',
    print: 'Print',
  },
  citation: {
    title: 'Citation',
    line: 'line {line}',
    lines: 'lines {start}–{end}',
    named: 'measure {number} “{name}”',
    unnamed: 'measure {number} (no name stated)',
    whole: '{title}, {place}, {what}: “{quote}”\n{url}',
  },
};
