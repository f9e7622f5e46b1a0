import { Link } from '@tanstack/react-router';
import { Repeat2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLinks, ministryNameFragment } from '../../ui/ministry-link.tsx';
import { LineLink } from './line-link.tsx';

export const relistingEntryFragment = graphql(
  `
    fragment BookRelisting on Relisting {
      id
      label
      statedName
      statedNumber
      ministries {
        id
        ...MinistryName
      }
      measure {
        id
        number
        displayName
        source {
          lineStart
        }
        section {
          id
          heading
        }
      }
    }
  `,
  [ministryNameFragment],
);

/** A row that lists a measure again (再掲): no text of its own, but the way to the measure and to where it is told of. */
export function RelistingEntry({ relisting }: { readonly relisting: FragmentOf<typeof relistingEntryFragment> }) {
  const t = useTranslations('book.relisting');
  const common = useTranslations('common');
  const { label, statedName, statedNumber, ministries, measure } = readFragment(relistingEntryFragment, relisting);
  const number = measure?.number ?? statedNumber;
  const name = statedName ?? measure?.displayName ?? common('unnamed');
  return (
    <div className="my-3 rounded-md border border-dashed border-line-strong bg-sunken px-4 py-3">
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <span className="inline-flex items-center gap-1 font-bold text-node-relisting">
          <Repeat2 aria-hidden size={16} />
          {t('again')}
        </span>
        {number === null ? null : (
          <span className="tabular-nums">{common('measureNumber', { number: String(number) })}</span>
        )}
        <span lang="ja">{label}</span>
      </p>
      <p lang="ja">
        {measure ? (
          <Link to="/measures/$id" params={{ id: measure.id }} className="link">
            {name}
          </Link>
        ) : (
          name
        )}
      </p>
      <div className="mt-1 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
        <MinistryLinks ministries={ministries} />
        {measure ? (
          <span className="text-muted">
            {t('first')}{' '}
            <LineLink line={measure.source.lineStart} className="link">
              {common('line', { start: String(measure.source.lineStart) })}
            </LineLink>{' '}
            <span lang="ja">{measure.section.heading}</span>
          </span>
        ) : (
          <span className="text-warning">{t('nowhere')}</span>
        )}
      </div>
    </div>
  );
}
