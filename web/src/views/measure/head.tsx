import { Link } from '@tanstack/react-router';
import { Info, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { LeftOver } from '../../text/left-over.tsx';
import type { TextMark } from '../../text/marks.ts';
import { bareName } from '../../ui/bare-name.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Phrases } from '../../ui/phrases.tsx';
import { SectionLink, sectionLinkFragment } from '../../ui/section-link.tsx';
import { Field } from './field.tsx';

export const headFragment = graphql(
  `
    fragment MeasureHead on Measure {
      id
      number
      numberOrigin
      nameOrigin
      displayName
      document {
        id
        slug
        title
      }
      ancestors {
        id
        ...SectionLink
      }
      relistings {
        id
        statedName
        source {
          lineStart
        }
      }
    }
  `,
  [sectionLinkFragment],
);

interface Props {
  readonly measure: FragmentOf<typeof headFragment>;
  /** What the name itself names. */
  readonly marks: readonly TextMark[];
}

/** Where the measure stands, its number and its name, and how far both are the document's own words. */
export function Head({ measure, marks }: Props) {
  const t = useTranslations('measure');
  const data = readFragment(headFragment, measure);
  const { number, numberOrigin, nameOrigin, document, ancestors, relistings } = data;
  const giver = relistings.find(({ statedName }) => statedName !== null);
  return (
    <header className="max-w-5xl">
      <Breadcrumb>
        {[
          <Link key={document.id} to="/documents/$slug" params={{ slug: document.slug }} lang="ja" className="link">
            {document.title}
          </Link>,
          ...ancestors.map((section) => (
            <SectionLink key={readFragment(sectionLinkFragment, section).id} section={section} />
          )),
        ]}
      </Breadcrumb>
      <Field of={nameOrigin === 'STATED' ? 'name' : null} label={t('name')} tight>
        <p className="text-muted">{t('number', { number: String(number) })}</p>
        <h1 lang="ja" className="font-bold text-2xl lg:text-3xl">
          <Phrases>{bareName(data)}</Phrases>
        </h1>
      </Field>
      <ul className="mt-2 space-y-1 text-sm">
        {numberOrigin === 'STATED' ? null : (
          <li className="flex gap-2">
            <Info aria-hidden size={18} className="mt-0.5 shrink-0 text-muted" />
            {t(`numberOrigin.${numberOrigin}`)}
          </li>
        )}
        {nameOrigin === 'ABSENT' ? (
          <li className="flex gap-2">
            <TriangleAlert aria-hidden size={18} className="mt-0.5 shrink-0 text-warning" />
            {t('nameOrigin.ABSENT')}
          </li>
        ) : null}
        {nameOrigin === 'RELISTING' ? (
          <li className="flex gap-2">
            <Info aria-hidden size={18} className="mt-0.5 shrink-0 text-muted" />
            <span>
              {t('nameOrigin.RELISTING')}{' '}
              {giver ? (
                <Link
                  to="/documents/$slug"
                  params={{ slug: document.slug }}
                  search={{ line: giver.source.lineStart }}
                  className="link"
                >
                  {t('toLine', { line: String(giver.source.lineStart) })}
                </Link>
              ) : null}
            </span>
          </li>
        ) : null}
      </ul>
      <LeftOver marks={marks} label={t('inName')} />
    </header>
  );
}
