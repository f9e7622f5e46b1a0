import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLink, MinistryLinks, ministryNameFragment, useMinistryName } from '../../ui/ministry-link.tsx';
import { StatusMark, statusMarkFragment } from '../../ui/status-mark.tsx';
import { markParameter } from '../measures/address.ts';
import { Field } from './field.tsx';

export const factsFragment = graphql(
  `
    fragment MeasureFacts on Measure {
      id
      label
      document {
        id
        slug
      }
      status {
        id
        mark
        meaning
        ...StatusMark
      }
      statusSource {
        charStart
      }
      responsibilities {
        position
        ministry {
          id
          ...MinistryName
          members {
            id
            ...MinistryName
          }
        }
      }
    }
  `,
  [statusMarkFragment, ministryNameFragment],
);

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-1 border-t border-line py-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Label (該当項目), present state (現時点の状況) and who answers for the measure (担当省庁). */
export function Facts({ measure }: { readonly measure: FragmentOf<typeof factsFragment> }) {
  const t = useTranslations('measure.facts');
  const ministryName = useMinistryName();
  const { label, document, status, statusSource, responsibilities } = readFragment(factsFragment, measure);
  return (
    <dl className="border-b border-line">
      <Fact name={t('status')}>
        <Field of={statusSource ? 'status' : null} label={t('status')}>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <StatusMark status={status} />
            {status.meaning === '' ? (
              <span className="text-sm text-muted">{t(status.mark === '' ? 'noStatus' : 'undefinedStatus')}</span>
            ) : (
              <span lang="ja">{status.meaning}</span>
            )}
          </p>
          {status.mark === '' ? null : (
            <Link
              to="/measures"
              search={{ document: [document.slug], status: [markParameter(status.mark)] }}
              className="link no-print mt-1 inline-block text-sm"
            >
              {t('sameStatus')}
            </Link>
          )}
        </Field>
      </Fact>
      <Fact name={t('ministries')}>
        {responsibilities.length === 0 ? <p className="text-muted">{t('noMinistries')}</p> : null}
        <ul className="space-y-1">
          {responsibilities.map(({ position, ministry }) => (
            <li key={position}>
              <Field
                of={`ministry-${position}`}
                label={ministryName(readFragment(ministryNameFragment, ministry)).text}
              >
                <MinistryLink ministry={ministry} />
                {ministry.members.length > 0 ? (
                  <details className="mt-1 text-sm">
                    <summary className="cursor-pointer text-muted">
                      {t('members', { count: ministry.members.length })}
                    </summary>
                    <div className="mt-1 border-l-2 border-line pl-3">
                      <MinistryLinks ministries={ministry.members} />
                    </div>
                  </details>
                ) : null}
              </Field>
            </li>
          ))}
        </ul>
      </Fact>
      {label === '' ? null : (
        <Fact name={t('label')}>
          <span lang="ja">{label}</span>
        </Fact>
      )}
    </dl>
  );
}
