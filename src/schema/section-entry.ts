import { builder } from './builder.ts';
import { Measure } from './measure.ts';
import { Relisting } from './relisting.ts';

export const SectionEntry = builder.unionType('SectionEntry', {
  description: 'A row under a heading: a measure (施策), or a row that lists one again (再掲).',
  types: () => [Measure, Relisting],
  resolveType: (entry) => ('numberOrigin' in entry ? 'Measure' : 'Relisting'),
});
