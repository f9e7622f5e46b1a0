import type { LinkProps } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import type { ResultOf } from '../api/graphql.ts';
import { STAGE_FILL, type statusMarkFragment } from '../ui/status-mark.tsx';
import type { MeasuresSearch } from '../views/measures/address.ts';
import { markParameter } from '../views/measures/address.ts';

/** A mark of a legend (凡例). */
export type ChartStatus = ResultOf<typeof statusMarkFragment>;

/** What a chart counts by status: a chapter, a ministry, a whole document. */
export interface StatusRow {
  readonly id: string;
  readonly name: string;
  /** What to call it in the names of its marks, where the name is long: 第3章. */
  readonly short?: string;
  /** Language of the name where it is not the interface's. */
  readonly lang?: 'ja' | 'en' | undefined;
  /** Where the name leads; to its measures without it. */
  readonly page?: Pick<LinkProps, 'to' | 'params'>;
  /** The list of its measures. */
  readonly search: MeasuresSearch;
  /** Measures by global ID of their status. */
  readonly counts: ReadonlyMap<string, number>;
}

export const totalOf = ({ counts }: StatusRow): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** The part of a list with one mark. */
export const withStatus = (search: MeasuresSearch, { mark }: Pick<ChartStatus, 'mark'>): MeasuresSearch => ({
  ...search,
  status: [markParameter(mark)],
});

/** Directions of the hatchings that tell apart marks of one stage, such as A and A′; the first of a stage has none. */
const HATCHINGS = ['45deg', '-45deg', '90deg', '0deg'];

function hatching(direction: string | undefined, stage: ChartStatus['stage']): string | undefined {
  const light = `color-mix(in oklab, ${STAGE_FILL[stage]} 40%, var(--color-raised))`;
  return direction && `repeating-linear-gradient(${direction}, transparent 0 5px, ${light} 5px 9px)`;
}

/** How each mark of a legend looks in a chart, by global ID: the colour of its stage, hatched from the second of a stage on. */
export function statusFills(statuses: readonly ChartStatus[]): ReadonlyMap<string, CSSProperties> {
  return new Map(
    statuses.map(({ id, stage }, place) => {
      const before = statuses.slice(0, place).filter((other) => other.stage === stage).length;
      const direction = before > 0 ? HATCHINGS[(before - 1) % HATCHINGS.length] : undefined;
      return [id, { backgroundColor: STAGE_FILL[stage], backgroundImage: hatching(direction, stage) }];
    }),
  );
}

/** The mark with the words of its stage, for names that are read aloud. */
export function useStatusName(): (status: ChartStatus) => string {
  const t = useTranslations('charts');
  const stageName = useTranslations('enums.stage');
  return ({ mark, stage }) => t(mark === '' ? 'noMark' : 'status', { mark, stage: stageName(stage) });
}
