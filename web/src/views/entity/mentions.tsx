import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
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
            }
            source {
              lineStart
              charStart
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

/** The name with the words around it. */
function Excerpt({ text, surface }: { readonly text: string; readonly surface: string }) {
  const at = text.indexOf(surface);
  if (at < 0) return text;
  const from = Math.max(0, at - AROUND);
  const to = Math.min(text.length, at + surface.length + AROUND);
  return (
    <>
      {from > 0 ? '…' : ''}
      {text.slice(from, at)}
      <mark>{surface}</mark>
      {text.slice(at + surface.length, to)}
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
        {mentions.edges.map(({ cursor, node: { surface, measure, note, source } }) => (
          <li key={cursor} className="py-3">
            <blockquote lang="ja">
              {note ? <Excerpt text={note.text} surface={surface} /> : <mark>{surface}</mark>}
            </blockquote>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
              <MeasureLink measure={measure} />
              <Link
                to="/documents/$slug"
                params={{ slug: source.document.slug }}
                search={{ line: source.lineStart }}
                className="link text-muted"
              >
                {common('line', { start: String(source.lineStart) })}
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
