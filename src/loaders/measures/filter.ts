import { foldMark } from '../../parser/marks.ts';
import { decodeIdOf } from '../global-id.ts';
import type { MinistryNames } from '../ministry-names.ts';
import { text } from '../search/filter.ts';
import { join, type Sql, sql } from '../sql.ts';
import { badInput } from '../user-error.ts';
import type { IntFilter, MeasureFilter, MinistryFilter } from './filter-input.ts';
import { date, entity } from './link-filter.ts';

export const MAX_DEPTH = 10;
export const MAX_CONDITIONS = 200;
/** Each is a search of its own, and takes longer to plan than all other conditions together. */
export const MAX_TEXTS = 20;

const TRUE = sql`TRUE`;
const FALSE = sql`FALSE`;

const both = (parts: readonly Sql[]): Sql => (parts.length > 0 ? sql`(${join([...parts], ' AND ')})` : TRUE);
const either = (parts: readonly Sql[]): Sql => (parts.length > 0 ? sql`(${join([...parts], ' OR ')})` : FALSE);

function number({ eq, in: among, gte, lte }: IntFilter): Sql {
  const parts: Sql[] = [];
  if (eq != null) parts.push(sql`t.number = ${eq}`);
  if (among != null) parts.push(sql`t.number = ANY(${among}::int[])`);
  if (gte != null) parts.push(sql`t.number >= ${gte}`);
  if (lte != null) parts.push(sql`t.number <= ${lte}`);
  return both(parts);
}

/** Rows naming one of the ministries or, expanded, a collective that one of them belongs to. */
function names(ids: readonly string[], expand: boolean): Sql {
  const named = expand
    ? sql`(r.ministry_id = ANY(${ids}::text[]) OR r.ministry_id IN
        (SELECT c.collective_id FROM membership c WHERE c.member_id = ANY(${ids}::text[])))`
    : sql`r.ministry_id = ANY(${ids}::text[])`;
  return sql`EXISTS (SELECT 1 FROM responsibility r WHERE r.measure_id = t.id AND ${named})`;
}

async function ministry({ any, all, none, expand }: MinistryFilter, directory: MinistryNames): Promise<Sql> {
  const parts: Sql[] = [];
  if (any != null) parts.push(names(await directory.ids(any), expand ?? false));
  if (all != null) parts.push(...(await directory.ids(all)).map((id) => names([id], expand ?? false)));
  if (none != null) parts.push(sql`NOT ${names(await directory.ids(none), expand ?? false)}`);
  return both(parts);
}

/**
 * A MeasureFilter as a condition on the measure `t`. Fields that stand beside each other must all hold; an empty list
 * of alternatives (`or: []`, `status: []`, `any: []`) holds for nothing, an empty list of demands (`and: []`, `all: []`)
 * for everything; null is as good as not given.
 * @throws BAD_USER_INPUT for unknown ministries, foreign ids, texts without words, periods that end before they begin, and
 * filters too deep or too large.
 */
export async function compileFilter(filter: MeasureFilter, directory: MinistryNames): Promise<Sql> {
  let conditions = 0;
  let texts = 0;

  const compile = async (part: MeasureFilter, depth: number): Promise<Sql> => {
    if (depth > MAX_DEPTH)
      throw badInput(`A filter may nest ${MAX_DEPTH} levels of and, or, not; this one nests more.`);
    conditions += 1;
    if (conditions > MAX_CONDITIONS)
      throw badInput(`A filter may consist of ${MAX_CONDITIONS} parts; this one has more.`);
    const all = (parts: readonly MeasureFilter[]): Promise<Sql[]> =>
      Promise.all(parts.map((inner) => compile(inner, depth + 1)));

    const holds: Sql[] = [];
    if (part.document != null) holds.push(sql`t.document_id = ANY(${part.document}::text[])`);
    if (part.number != null) holds.push(number(part.number));
    if (part.status != null) {
      const marks = part.status.map(foldMark);
      holds.push(sql`t.status_id IN (SELECT s.id FROM status s WHERE s.mark_key = ANY(${marks}::text[]))`);
    }
    if (part.stage != null) {
      holds.push(sql`t.status_id IN (SELECT s.id FROM status s WHERE s.stage = ANY(${part.stage}::progress_stage[]))`);
    }
    if (part.ministry != null) holds.push(await ministry(part.ministry, directory));
    if (part.section != null) {
      const sections = part.section.map((id) => decodeIdOf('Section', id));
      holds.push(sql`t.section_id IN
        (SELECT a.section_id FROM section_ancestor a WHERE a.ancestor_id = ANY(${sections}::text[]))`);
    }
    if (part.nameOrigin != null) holds.push(sql`t.name_origin = ANY(${part.nameOrigin}::name_origin[])`);
    if (part.isRelisted != null) holds.push(sql`t.is_relisted = ${part.isRelisted}`);
    if (part.entity != null) holds.push(entity(part.entity));
    if (part.text != null) {
      texts += 1;
      if (texts > MAX_TEXTS) throw badInput(`A filter may have ${MAX_TEXTS} texts; this one has more.`);
      holds.push(await text(part.text, directory));
    }
    if (part.date != null) holds.push(date(part.date));
    if (part.and != null) holds.push(both(await all(part.and)));
    if (part.or != null) holds.push(either(await all(part.or)));
    if (part.not != null) holds.push(sql`NOT ${await compile(part.not, depth + 1)}`);
    return both(holds);
  };

  return compile(filter, 1);
}
