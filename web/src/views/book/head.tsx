import { Link } from '@tanstack/react-router';
import { LayoutDashboard, ListChecks } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { plainButton } from '../../ui/button.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { CoverageBar, coverageFragment } from './coverage-bar.tsx';
import { RemarkList } from './remark-list.tsx';

export const headFragment = graphql(
  `
    fragment BookHead on Document {
      id
      slug
      title
      period
      encoding
      sha256
      importedAt
      coverage {
        ...BookCoverage
      }
      measures(first: 0) {
        totalCount
      }
      errors: diagnostics(first: 0, severity: [ERROR]) {
        totalCount
      }
      warnings: diagnostics(first: 0, severity: [WARNING]) {
        totalCount
      }
      notes: diagnostics(first: 0, severity: [INFO]) {
        totalCount
      }
    }
  `,
  [coverageFragment],
);

/** The head of the book: what the document is, how well it was understood, where else it leads. */
export function Head({ document }: { readonly document: FragmentOf<typeof headFragment> }) {
  const t = useTranslations('book');
  const common = useTranslations('common');
  const format = useFormatter();
  const data = readFragment(headFragment, document);
  const { slug, title, period } = data;
  const file = [
    [t('file.slug'), slug],
    [t('file.encoding'), data.encoding.toUpperCase()],
    [t('file.sha256'), data.sha256],
    [t('file.imported'), format.dateTime(new Date(data.importedAt), { dateStyle: 'long', timeStyle: 'short' })],
  ] as const;
  return (
    <>
      <PageHeader
        title={title}
        lang="ja"
        above={
          <Breadcrumb>
            {[
              <Link key="documents" to="/documents" className="link">
                {common('documents.title')}
              </Link>,
              <span key="here">{slug}</span>,
            ]}
          </Breadcrumb>
        }
        below={
          period === null ? null : (
            <p className="mt-1 text-muted">
              {t('period')} <span lang="ja">{period}</span>
            </p>
          )
        }
        actions={
          <>
            <Link to="/measures" search={{ document: [slug] }} className={plainButton}>
              <ListChecks aria-hidden size={18} />
              {common('documents.measures', { count: data.measures.totalCount })}
            </Link>
            <Link to="/" search={{ document: slug }} className={plainButton}>
              <LayoutDashboard aria-hidden size={18} />
              {t('overview')}
            </Link>
          </>
        }
      />
      <div className="mb-8 space-y-4 rounded-lg bg-sunken p-4 sm:p-5">
        <CoverageBar coverage={data.coverage} />
        <RemarkList
          slug={slug}
          counts={{ ERROR: data.errors.totalCount, WARNING: data.warnings.totalCount, INFO: data.notes.totalCount }}
        />
        <details>
          <summary className="min-h-6 cursor-pointer text-sm">{t('file.title')}</summary>
          <dl className="mt-2 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
            {file.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="mb-1 break-all tabular-nums sm:mb-0">{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </>
  );
}
