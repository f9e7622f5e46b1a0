import { Link, useRouter } from '@tanstack/react-router';
import { Braces, Printer, Waypoints } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { plainButton } from '../../ui/button.ts';
import { CopyButton } from '../../ui/copy-button.tsx';

export const toolsFragment = graphql(`
  fragment MeasureTools on Measure {
    id
    number
    name
    document {
      id
      title
    }
    source {
      lineStart
      lineEnd
      quote
    }
  }
`);

type MeasureTools = FragmentOf<typeof toolsFragment>;

/** The measure as a source to cite: document, lines, words, address of this page. */
function useCitation(measure: MeasureTools): () => string {
  const t = useTranslations('measure.citation');
  const router = useRouter();
  const { id, number, name, document, source } = readFragment(toolsFragment, measure);
  const { lineStart, lineEnd, quote } = source;
  const place =
    lineStart === lineEnd
      ? t('line', { line: String(lineStart) })
      : t('lines', { start: String(lineStart), end: String(lineEnd) });
  const what = name === null ? t('unnamed', { number: String(number) }) : t('named', { number: String(number), name });
  const url = `${location.origin}${router.buildLocation({ to: '/measures/$id', params: { id } }).href}`;
  return () => t('whole', { title: document.title, place, what, quote, url });
}

interface Props {
  readonly measure: MeasureTools;
  /** The operation that this page is made of. */
  readonly query: () => string;
}

/** What can be done with the page: cite it, ask the same by oneself, look around, print. */
export function Tools({ measure, query }: Props) {
  const t = useTranslations('measure.tools');
  const { id } = readFragment(toolsFragment, measure);
  return (
    <div className="no-print grid grid-cols-2 gap-2 *:justify-start *:text-left *:whitespace-normal sm:flex sm:flex-wrap">
      <CopyButton label={t('cite')} text={useCitation(measure)} />
      <CopyButton label={t('query')} text={query} />
      <a href={`/graphql?${new URLSearchParams({ query: query() })}`} className={plainButton}>
        <Braces aria-hidden size={16} />
        {t('graphiql')}
      </a>
      <Link to="/graph" search={{ of: id }} className={plainButton}>
        <Waypoints aria-hidden size={16} />
        {t('graph')}
      </Link>
      <button type="button" className={plainButton} onClick={() => print()}>
        <Printer aria-hidden size={16} />
        {t('print')}
      </button>
    </div>
  );
}

/** On paper the page ends with how to cite it. */
export function PrintedCitation({ measure }: { readonly measure: MeasureTools }) {
  const t = useTranslations('measure.citation');
  return (
    <section className="hidden print:mt-8 print:block">
      <h2 className="font-bold">{t('title')}</h2>
      <p className="text-sm">{useCitation(measure)()}</p>
    </section>
  );
}
