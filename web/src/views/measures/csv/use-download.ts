import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FragmentOf } from '../../../api/graphql.ts';
import { useMinistryName } from '../../../ui/ministry-link.tsx';
import { save } from '../../../ui/save.ts';
import { useFilters } from '../filters.tsx';
import { fetchMeasures } from './fetch-measures.ts';
import { COLUMNS, csvFile, csvTable } from './file.ts';
import type { csvRowFragment } from './query.ts';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly fetched: number }
  /** `total`: how many there were when the file was made. */
  | { readonly kind: 'done'; readonly fetched: number; readonly total: number }
  | { readonly kind: 'failed' };

/** Today as the name of a file says it. */
const today = () => new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone: 'Asia/Tokyo' }).format(new Date());

/** Fetches what the filter shows and saves it as a file; `name` says of which document it is. */
export function useDownload(name: string | undefined, total: number) {
  const t = useTranslations('measures.csv');
  const nameOf = useMinistryName();
  const { search } = useFilters();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const run = useRef(0);

  // Nobody waits any more for a file of a list that was left.
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  async function start(): Promise<void> {
    run.current += 1;
    const mine = run.current;
    const measures: FragmentOf<typeof csvRowFragment>[] = [];
    setState({ kind: 'running', fetched: 0 });
    try {
      for await (const page of fetchMeasures(search)) {
        if (run.current !== mine) return;
        measures.push(...page);
        setState({ kind: 'running', fetched: measures.length });
      }
      const table = csvTable(measures, {
        header: Object.fromEntries(COLUMNS.map((column) => [column, t(`column.${column}`)])) as Record<
          (typeof COLUMNS)[number],
          string
        >,
        ministryName: (ministry) => nameOf(ministry).text,
        origin: location.origin,
      });
      const file = await csvFile(table);
      if (run.current !== mine) return;
      save(file, `${[t('file'), name, today()].filter(Boolean).join('_')}.csv`);
      setState({ kind: 'done', fetched: measures.length, total });
    } catch {
      if (run.current === mine) setState({ kind: 'failed' });
    }
  }

  function stop(): void {
    run.current += 1;
    setState({ kind: 'idle' });
  }

  return { state, start, stop };
}
