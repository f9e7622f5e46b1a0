import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { graphql, type TypeOf } from '../../api/graphql.ts';
import { plainButton } from '../../ui/button.ts';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { LineLink } from './line-link.tsx';
import { useRemarkLabel } from './remark-label.ts';
import { RemarkIcon } from './remarks.tsx';

const remarksQuery = graphql(`
  query BookRemarks($slug: String!, $severity: [DiagnosticSeverity!], $after: String) {
    document(slug: $slug) {
      id
      diagnostics(first: 100, after: $after, severity: $severity) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            code
            severity
            message
            repaired
            source {
              lineStart
            }
          }
        }
      }
    }
  }
`);

interface Props {
  readonly slug: string;
  /** All of them without it. */
  readonly severity: TypeOf<'DiagnosticSeverity'> | null;
  /** Cursor of the page before. */
  readonly after: string | null;
  /** Wants the page behind the cursor; left out where it is there already. */
  readonly onMore?: ((after: string) => void) | undefined;
}

/** A hundred remarks of the reader on a document (診断), each with the way to its line. */
export function RemarkPage({ slug, severity, after, onMore }: Props) {
  const t = useTranslations('book.remarks');
  const common = useTranslations('common');
  const label = useRemarkLabel();
  const [{ data, error, fetching }, again] = useQuery({
    query: remarksQuery,
    variables: { slug, after, severity: severity && [severity] },
  });
  if (error && !fetching) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3 py-2">
        <p>{t('failed')}</p>
        <button type="button" className={plainButton} onClick={() => again({ requestPolicy: 'network-only' })}>
          {common('retry')}
        </button>
      </div>
    );
  }
  if (!data?.document) return <SkeletonLines count={6} />;
  const { edges, pageInfo } = data.document.diagnostics;
  return (
    <>
      <ul className="divide-y divide-line text-sm">
        {edges.map(({ cursor, node: { code, severity, message, repaired, source } }) => (
          <li key={cursor} className="grid grid-cols-[1rem_5.5rem_minmax(0,1fr)] gap-x-2 py-1.5">
            <RemarkIcon severity={severity} repaired={repaired} />
            <LineLink line={source.lineStart} className="link min-h-6 tabular-nums">
              {common('line', { start: String(source.lineStart) })}
            </LineLink>
            <div>
              <p>{label(code)}</p>
              <p lang="en" className="text-xs text-muted">
                {message}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {onMore && pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
        <button type="button" className={plainButton} onClick={() => onMore(pageInfo.endCursor ?? '')}>
          {t('more')}
        </button>
      ) : null}
    </>
  );
}
