import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../api/graphql.ts';
import { alignText } from '../../text/align.ts';
import type { Range } from '../../text/cut.ts';
import { MeasureLink, measureNameFragment } from '../../ui/measure-link.tsx';

export const mentionsFragment = graphql(
  `
    fragment Mentions on Entity {
      mentions(first: 30) {
        totalCount
        edges {
          cursor
          node {
            surface
            measure {
              ...MeasureName
            }
            note {
              id
              text
              source {
                charStart
                quote
              }
            }
            source {
              lineStart
              charStart
              charEnd
              document {
                id
                slug
              }
            }
          }
        }
      }
    }
  `,
  [measureNameFragment],
);

/** Characters of the text to show on either side of the name. */
const AROUND = 40;

type Mention = ResultOf<typeof mentionsFragment>['mentions']['edges'][number]['node'];

/** Where the name stands in the text of its note, whose tags and line breaks the source has still. */
function placeOf({ note, source }: Mention): Range | null {
  if (!note) return null;
  const { charStart, quote } = note.source;
  const within = { start: source.charStart - charStart, end: source.charEnd - charStart };
  return alignText(note.text, quote)?.toText(within) ?? null;
}

/** The name with the words around it. */
function Excerpt({ mention }: { readonly mention: Mention }) {
  const place = placeOf(mention);
  if (!mention.note || !place) return <mark>{mention.surface}</mark>;
  const { text } = mention.note;
  const from = Math.max(0, place.start - AROUND);
  const to = Math.min(text.length, place.end + AROUND);
  return (
    <>
      {from > 0 ? '…' : ''}
      {text.slice(from, place.start)}
      <mark>{text.slice(place.start, place.end)}</mark>
      {text.slice(place.end, to)}
      {to < text.length ? '…' : ''}
    </>
  );
}

/** Where texts name a thing (言及), each with its line. */
export function Mentions({ entity }: { readonly entity: FragmentOf<typeof mentionsFragment> }) {
  const t = useTranslations('entity');
  const common = useTranslations('common');
  const { mentions } = readFragment(mentionsFragment, entity);
  return (
    <section aria-labelledby="mentions" className="panel min-w-0 p-5 sm:p-6">
      <h2 id="mentions" className="font-bold text-xl">
        {t('mentions', { count: mentions.totalCount })}
      </h2>
      <ul className="divide-y divide-line">
        {mentions.edges.map(({ cursor, node }) => (
          <li key={cursor} className="py-3">
            <blockquote lang="ja">
              <Excerpt mention={node} />
            </blockquote>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
              <MeasureLink measure={node.measure} />
              <Link
                to="/documents/$slug"
                params={{ slug: node.source.document.slug }}
                search={{ line: node.source.lineStart }}
                className="link text-muted"
              >
                {common('line', { start: String(node.source.lineStart) })}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      {mentions.totalCount > mentions.edges.length ? (
        <p className="text-sm text-muted">{t('firstMentions', { count: mentions.edges.length })}</p>
      ) : null}
    </section>
  );
}
