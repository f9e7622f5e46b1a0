import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { GraphAddress } from './address-links.ts';
import type { Graph } from './model.ts';
import { NodePicker } from './node-picker.tsx';
import { DEPTHS } from './query.ts';
import { useNodeWords } from './words.ts';

interface Props {
  /** What is drawn; null before anything is. */
  readonly graph: Graph | null;
  readonly address: GraphAddress;
}

/** Which nodes are drawn: the middle and how far around it, and the two ends of paths. */
export function Controls({ graph, address }: Props) {
  const t = useTranslations('graph.controls');
  const navigate = useNavigate();
  const { search, to, link } = address;
  const wordsOf = useNodeWords();
  const nameOf = (id: string | undefined): string => {
    const node = [graph?.center, graph?.from, graph?.to].find((one) => one?.id === id);
    return node ? wordsOf(node).name : '';
  };
  return (
    <div className="mb-4 grid grid-cols-2 gap-x-4 gap-y-3 xl:grid-cols-[1.4fr_auto_1fr_1fr]">
      <NodePicker
        className={search.of ? 'col-span-2 sm:col-span-1' : 'col-span-2 xl:col-span-1'}
        label={t('of')}
        chosen={nameOf(search.of)}
        onPick={(of) => navigate(to({ of, expand: undefined, selected: undefined }))}
      />
      {search.of ? (
        <div className="col-span-2 sm:col-span-1">
          <p id="depth" className="text-muted text-xs">
            {t('depth')}
          </p>
          <ul aria-labelledby="depth" className="flex">
            {DEPTHS.map((steps) => (
              <li key={steps} className="group">
                <Link
                  {...link({ depth: steps === 1 ? undefined : steps })}
                  aria-current={steps === Math.min(search.depth ?? 1, DEPTHS.length) ? 'true' : undefined}
                  className="-ml-px flex min-h-11 items-center border border-line-strong px-4 text-sm hover:bg-hover group-first:ml-0 group-first:rounded-l-md group-last:rounded-r-md aria-[current]:bg-accent aria-[current]:font-bold aria-[current]:text-on-accent"
                >
                  {t('steps', { count: steps })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <div className="hidden xl:block" />
      )}
      <NodePicker
        label={t('from')}
        chosen={nameOf(search.from)}
        onPick={(from) => navigate(to({ from, path: undefined }))}
      />
      <NodePicker
        label={t('to')}
        chosen={nameOf(search.to)}
        onPick={(end) => navigate(to({ to: end, path: undefined }))}
      />
    </div>
  );
}
