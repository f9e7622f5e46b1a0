import { foldMark } from '../../parser/marks.ts';
import { SENSE_BITS } from '../../store/tally.ts';
import { decodeIdOf } from '../global-id.ts';
import type { MinistryNames } from '../ministry-names.ts';
import { Hole } from '../pages/hole.ts';
import { text } from '../search/filter.ts';
import { badInput } from '../user-error.ts';
import type { Field, Fields, FilterForm, Several } from './filter-form.ts';
import type { MeasureFilter } from './filter-input.ts';

export const MAX_DEPTH = 10;
export const MAX_CONDITIONS = 200;
/** Each is a search of its own, and takes longer to plan than all other conditions together. */
export const MAX_TEXTS = 20;

/** Puts a value aside. */
type Aside = (value: unknown) => Hole;

const maybe = (value: unknown, aside: Aside): Hole | null => (value == null ? null : aside(value));

const several = (values: readonly string[], aside: Aside): Several => ({
  all: aside(values),
  only: values.length === 1 ? aside(values[0]) : null,
});

const plain = (value: unknown, aside: Aside): Hole => aside(value);

const READERS: {
  readonly [Name in Field]: (
    value: NonNullable<MeasureFilter[Name]>,
    aside: Aside,
    names: MinistryNames,
  ) => Fields[Name] | Promise<Fields[Name]>;
} = {
  document: (slugs, aside) => ({ slugs: aside(slugs), each: slugs.map(aside) }),
  number: ({ eq, in: among, gte, lte }, aside) => ({
    eq: maybe(eq, aside),
    among: maybe(among, aside),
    gte: maybe(gte, aside),
    lte: maybe(lte, aside),
  }),
  status: (marks, aside) => several(marks.map(foldMark), aside),
  stage: plain,
  ministry: async ({ any, all, none, expand }, aside, names) => ({
    any: any == null ? null : several(await names.ids(any), aside),
    all: all == null ? [] : (await names.ids(all)).map((id) => several([id], aside)),
    none: none == null ? null : several(await names.ids(none), aside),
    expand: expand ?? false,
  }),
  section: (ids, aside) => aside(ids.map((id) => decodeIdOf('Section', id))),
  nameOrigin: plain,
  isRelisted: plain,
  entity: (ids, aside) => aside(ids.map((id) => decodeIdOf('Entity', id))),
  text: (query, _, names) => text(query, names),
  date: ({ from, to, sense }, aside) => {
    // Both are YYYY-MM-DD, which sorts as the days do.
    if (from != null && to != null && from > to) {
      throw badInput(`date.from must not be later than date.to, got from: "${from}" and to: "${to}".`);
    }
    const senses = sense?.reduce((mask, one) => mask | SENSE_BITS[one], 0);
    return { from: maybe(from, aside), to: maybe(to, aside), sense: maybe(sense, aside), senses: maybe(senses, aside) };
  },
};

export interface ReadFilter {
  readonly form: FilterForm;
  /** What the holes of the form stand for. */
  readonly given: readonly unknown[];
  /** Whether other filters can have the same form. */
  readonly recurs: boolean;
}

/**
 * Looks up what a filter names, and tells its form from its values.
 * @throws BAD_USER_INPUT for unknown ministries, foreign ids, texts without words, periods that end before they begin, and
 * filters too deep or too large.
 */
export async function readFilter(filter: MeasureFilter, names: MinistryNames): Promise<ReadFilter> {
  const given: unknown[] = [];
  let parts = 0;
  let texts = 0;
  const aside: Aside = (value) => new Hole('filter', given.push(value) - 1);
  const readField = <Name extends Field>(name: Name, value: MeasureFilter[Name]) =>
    READERS[name](value as NonNullable<typeof value>, aside, names);

  const readPart = async (part: MeasureFilter, depth: number): Promise<FilterForm> => {
    if (depth > MAX_DEPTH)
      throw badInput(`A filter may nest ${MAX_DEPTH} levels of and, or, not; this one nests more.`);
    parts += 1;
    if (parts > MAX_CONDITIONS) throw badInput(`A filter may consist of ${MAX_CONDITIONS} parts; this one has more.`);
    if (part.text != null) texts += 1;
    if (texts > MAX_TEXTS) throw badInput(`A filter may have ${MAX_TEXTS} texts; this one has more.`);
    const form: Record<string, unknown> = {};
    for (const name of Object.keys(part) as (keyof MeasureFilter)[]) {
      if (part[name] == null) continue;
      if (name === 'and' || name === 'or') {
        const inner: FilterForm[] = [];
        for (const one of part[name] ?? []) inner.push(await readPart(one, depth + 1));
        form[name] = inner;
      } else if (name === 'not') form[name] = await readPart(part[name] ?? {}, depth + 1);
      else form[name] = await readField(name, part[name]);
    }
    return form;
  };

  const form = await readPart(filter, 1);
  return { form, given, recurs: texts === 0 };
}
