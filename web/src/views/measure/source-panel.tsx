import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment, type TypeOf } from '../../api/graphql.ts';
import { DiagnosticList, diagnosticFragment } from '../../text/diagnostic-list.tsx';
import { SourceLines, sourceLineFragment } from '../../text/source-lines.tsx';
import { sourceMarks } from './source-marks.ts';

export const sourcePanelFragment = graphql(
  `
    fragment MeasureSource on Measure {
      id
      name
      document {
        id
        slug
      }
      source {
        lineStart
        lineEnd
        charStart
        charEnd
        quote
        lines(around: 1) {
          number
          role
          ...SourceLineText
          diagnostics {
            ...DiagnosticItem
          }
        }
      }
      statusSource {
        charStart
        charEnd
      }
      responsibilities {
        position
        source {
          charStart
          charEnd
        }
      }
      progressNotes {
        id
        position
        source {
          charStart
          charEnd
        }
      }
    }
  `,
  [sourceLineFragment, diagnosticFragment],
);

const ABOUT_TABLE = new Set<TypeOf<'LineRole'>>(['TABLE_HEADER', 'TABLE_RULE', 'NUMBER']);

/** The lines that all of this was read from, and what the reader had to say of them. */
export function SourcePanel({ measure }: { readonly measure: FragmentOf<typeof sourcePanelFragment> }) {
  const t = useTranslations('measure.source');
  const data = readFragment(sourcePanelFragment, measure);
  const { document, source } = data;
  // Remarks on a neighbour's row are not about this measure; those on the table above it are.
  const isOwn = ({ number, role }: { readonly number: number; readonly role: TypeOf<'LineRole'> }) =>
    (number >= source.lineStart && number <= source.lineEnd) || ABOUT_TABLE.has(role);
  const diagnostics = source.lines.filter(isOwn).flatMap((line) => line.diagnostics);
  return (
    <section aria-labelledby="source" className="panel p-4 sm:p-5">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="source" className="font-bold text-lg">
          {t('title')}
        </h2>
        <Link
          to="/documents/$slug"
          params={{ slug: document.slug }}
          search={{ line: source.lineStart }}
          className="link no-print text-sm"
        >
          {t('inBook')}
        </Link>
      </div>
      <SourceLines slug={document.slug} lines={source.lines} marks={sourceMarks(data)} />
      {diagnostics.length > 0 ? (
        <>
          <h3 className="mt-5 mb-2 font-bold text-base">{t('diagnostics')}</h3>
          <DiagnosticList diagnostics={diagnostics} />
        </>
      ) : null}
    </section>
  );
}
