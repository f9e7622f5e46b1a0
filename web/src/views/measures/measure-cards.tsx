import { useTranslations } from 'use-intl';
import { type FragmentOf, readFragment } from '../../api/graphql.ts';
import { MeasureLink } from '../../ui/measure-link.tsx';
import { MinistryLinks } from '../../ui/ministry-link.tsx';
import { SectionLink } from '../../ui/section-link.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { measureRowFragment } from './measure-row.ts';

interface Props {
  readonly measures: readonly FragmentOf<typeof measureRowFragment>[];
  readonly withDocument: boolean;
}

/** Measures (施策) below each other, where a table has no room. */
export function MeasureCards({ measures, withDocument }: Props) {
  const t = useTranslations('measures');
  return (
    <ul className="space-y-3">
      {readFragment(measureRowFragment, measures).map((measure) => (
        <li key={measure.id} className="panel space-y-2 p-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <StatusMark status={measure.status} />
            {measure.relistings.length > 0 ? (
              <span className="text-xs text-muted">{t('relistedTimes', { count: measure.relistings.length })}</span>
            ) : null}
          </div>
          <MeasureLink measure={measure} />
          <div className="text-sm">
            <MinistryLinks ministries={measure.ministries} />
          </div>
          <p className="text-xs">
            <SectionLink section={measure.section} />
          </p>
          {withDocument ? (
            <p lang="ja" className="text-xs text-muted">
              {measure.document.title}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
