import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';

export const documentFactsFragment = graphql(`
  fragment DocumentFacts on Document {
    id
    slug
    period
    importedAt
    coverage {
      lines
      unexplained
    }
  }
`);

/** What the document is: its period, when it was imported, how much of it was understood. */
export function DocumentFacts({ document }: { readonly document: FragmentOf<typeof documentFactsFragment> }) {
  const t = useTranslations('overview.facts');
  const format = useFormatter();
  const { slug, period, importedAt, coverage } = readFragment(documentFactsFragment, document);
  const { lines, unexplained } = coverage;
  // Rounded down: what is not complete must not look so.
  const share = Math.floor(((lines - unexplained) / Math.max(1, lines)) * 1000) / 1000;
  return (
    <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {period === null ? null : (
        <Fact name={t('period')}>
          <span lang="ja">{period}</span>
        </Fact>
      )}
      <Fact name={t('imported')}>
        <time dateTime={importedAt}>{format.dateTime(new Date(importedAt), { dateStyle: 'long' })}</time>
      </Fact>
      <Fact name={t('coverage')}>
        <Link to="/documents/$slug" params={{ slug }} className="link">
          {unexplained === 0 ? t('complete', { lines }) : t('partly', { lines, share, unexplained })}
        </Link>
      </Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex gap-2">
    <dt className="text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
);
