import type { TypeOf } from '../../api/graphql.ts';
import { given } from '../../app/search-params.ts';
import { type MeasuresSearch, NO_MARK } from './address.ts';

type MeasureFilter = TypeOf<'MeasureFilter'>;
type MeasureOrder = TypeOf<'MeasureOrder'>;

/** What the address says of one thing: the parameters that a facet (絞り込みの項目) sets. */
export const GROUPS = {
  document: ['document'],
  status: ['status'],
  stage: ['stage'],
  ministry: ['ministry', 'together'],
  section: ['section'],
  entity: ['entity'],
  relisted: ['relisted'],
  sense: ['sense'],
  date: ['from', 'to', 'sense'],
  text: ['text'],
  page: ['after', 'before'],
} as const satisfies Record<string, readonly (keyof MeasuresSearch)[]>;

export type Group = keyof typeof GROUPS;

/** New values of parameters; undefined, or a list of nothing, takes one away. */
export type Changes = { readonly [Name in keyof MeasuresSearch]?: MeasuresSearch[Name] | undefined };

/** What takes all of a facet out of the address. */
export const cleared = (group: Group): Changes => Object.fromEntries(GROUPS[group].map((name) => [name, undefined]));

/** The address after a change of what is listed: another list starts at its first page. */
export function changed(search: MeasuresSearch, changes: Changes): MeasuresSearch {
  const next = { ...search, ...cleared('page'), ...changes };
  const said = Object.entries(next).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return given(Object.fromEntries(said) as MeasuresSearch);
}

/** Without what one facet says: what its own values are counted in, so that a choice can be widened. */
export const without = (search: MeasuresSearch, group: Group): MeasuresSearch => changed(search, cleared(group));

/** Without any filter; how the list is sorted stays, unless only a text gave it a meaning. */
export const unfiltered = ({ sort, descending }: MeasuresSearch): MeasuresSearch =>
  given({ sort: sort === 'relevance' ? undefined : sort, descending });

/** The list with a value put in, or taken out. */
export const toggled = <T>(values: readonly T[] | undefined, value: T): readonly T[] =>
  values?.includes(value) ? values.filter((one) => one !== value) : [...(values ?? []), value];

/** What the address says, as a filter of the API. */
export function measureFilter(search: MeasuresSearch): MeasureFilter {
  const { document, status, stage, ministry, together, expand, section, entity, relisted, from, to, sense } = search;
  const ministries = ministry && { [together ? 'all' : 'any']: [...ministry], expand: expand ?? false };
  const dated = from !== undefined || to !== undefined || sense !== undefined;
  return given({
    document: document && [...document],
    status: status?.map((mark) => (mark === NO_MARK ? '' : mark)),
    stage: stage && [...stage],
    ministry: ministries,
    section: section === undefined ? undefined : [section],
    entity: entity === undefined ? undefined : [entity],
    isRelisted: relisted && relisted === 'yes',
    date: dated ? given({ from, to, sense: sense && [...sense] }) : undefined,
    text: search.text,
  });
}

const FIELDS = {
  number: 'NUMBER',
  status: 'STATUS',
  name: 'NAME',
  ministries: 'MINISTRY_COUNT',
} as const satisfies Record<string, TypeOf<'MeasureOrderField'>>;

/** How the list is sorted: as the address says, else by relevance where there is a text, else as the documents have it. */
export function measureOrder({ sort, descending, text }: MeasuresSearch): MeasureOrder[] {
  if (sort !== undefined && sort !== 'relevance') {
    return [{ field: FIELDS[sort], direction: descending ? 'DESC' : 'ASC' }];
  }
  return text === undefined ? [] : [{ field: 'RELEVANCE', direction: 'DESC' }];
}
