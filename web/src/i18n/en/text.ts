/** Texts of the document with what they name as links, and their lines. */
export default {
  legend: 'Underlined:',
  kind: { date: 'date', entity: 'thing named', ministry: 'ministry', place: 'measure, heading, document' },
  period: '{from} to {to}',
  sense: '{sense}',
  resolved: '{rule}',
  join: '; ',
  entity: '{kind}: {name}',
  ministry: 'Ministry: {name}',
  measure: 'Measure {number}: {name}',
  document: 'Document: {title}',
  section: 'Heading: {heading}',
  relisting: 'Listed again: {name}',
  leftOver: 'Also in these words:',
  repaired: 'Repaired',
};
