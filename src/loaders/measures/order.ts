import type { OrderKey } from '../pages/order.ts';
import type { MeasureOrder, MeasureOrderField } from './filter-input.ts';

type Column = Omit<OrderKey, 'direction'>;

const COLUMNS: Record<Exclude<MeasureOrderField, 'RELEVANCE'>, Column> = {
  NUMBER: { field: 'number', column: 't.number', type: 'number', nullable: false },
  STATUS: { field: 'statusRank', column: 't.status_rank', type: 'number', nullable: false },
  NAME: { field: 'name', column: 't.name', type: 'string', nullable: true },
  MINISTRY_COUNT: { field: 'ministryCount', column: 't.ministry_count', type: 'number', nullable: false },
};

/** Ids sort by document and, within it, by number. */
const ID: Omit<OrderKey, 'column'> = { field: 'id', type: 'string', nullable: false, direction: 'ASC' };

/**
 * What clients ask for, made total by the id; a field named again adds nothing and is left out. `id` is where the id
 * stands in the listing's FROM; `relevance` the key for RELEVANCE, where that is asked for.
 */
export function measureKeys(orderBy: readonly MeasureOrder[], id: string, relevance: Column | null): OrderKey[] {
  const fields = new Set<MeasureOrderField>();
  const keys: OrderKey[] = [];
  for (const { field, direction } of orderBy) {
    if (fields.has(field)) continue;
    fields.add(field);
    const column = field === 'RELEVANCE' ? relevance : COLUMNS[field];
    if (column) keys.push({ ...column, direction: direction ?? 'ASC' });
  }
  return [...keys, { ...ID, column: id }];
}
