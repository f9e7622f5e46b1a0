import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLinks, ministryNameFragment } from '../../ui/ministry-link.tsx';
import { StatusMark, statusMarkFragment } from '../../ui/status-mark.tsx';
import { LineLink } from './line-link.tsx';

export const measureEntryFragment = graphql(
  `
    fragment BookMeasure on Measure {
      id
      number
      label
      name
      nameOrigin
      status {
        id
        ...StatusMark
      }
      ministries {
        id
        ...MinistryName
      }
      progressNotes {
        id
        text
      }
      relistings {
        id
        source {
          lineStart
        }
      }
    }
  `,
  [statusMarkFragment, ministryNameFragment],
);

/** A measure (施策) as its row tells of it, set to be read. */
export function MeasureEntry({ measure }: { readonly measure: FragmentOf<typeof measureEntryFragment> }) {
  const t = useTranslations('book.measure');
  const common = useTranslations('common');
  const { id, number, label, name, nameOrigin, status, ministries, progressNotes, relistings } = readFragment(
    measureEntryFragment,
    measure,
  );
  return (
    <article aria-labelledby={`number-${id} name-${id}`} className="py-4">
      <p id={`number-${id}`} className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        <span className="tabular-nums">{common('measureNumber', { number: String(number) })}</span>
        <span lang="ja">{label}</span>
        {nameOrigin === 'RELISTING' ? <span>{t('nameFromRelisting')}</span> : null}
      </p>
      <p id={`name-${id}`} className={`text-lg ${name === null ? '' : 'font-bold'}`}>
        <Link
          to="/measures/$id"
          params={{ id }}
          lang={name === null ? undefined : 'ja'}
          className="text-ink underline decoration-line decoration-2 underline-offset-4 hover:text-link hover:decoration-current"
        >
          {name ?? t('nameless')}
        </Link>
      </p>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <StatusMark status={status} />
        <MinistryLinks ministries={ministries} />
      </div>
      <ul lang="ja" className="mt-3 space-y-2 leading-[1.8]">
        {progressNotes.map((note) => (
          <li
            key={note.id}
            className="pl-[1em] -indent-[1em] whitespace-pre-line before:content-['・'] sm:text-justify"
          >
            {note.text}
          </li>
        ))}
      </ul>
      {relistings.length > 0 ? (
        <p className="mt-2 flex flex-wrap gap-x-3 text-sm text-muted">
          {t('relisted')}
          {relistings.map(({ id, source }) => (
            <LineLink key={id} line={source.lineStart} className="link">
              {common('line', { start: String(source.lineStart) })}
            </LineLink>
          ))}
        </p>
      ) : null}
    </article>
  );
}
