import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { Phrases } from '../../ui/phrases.tsx';
import { LineLink } from './line-link.tsx';

export const headingEntryFragment = graphql(`
  fragment BookHeading on Section {
    id
    depth
    heading
    source {
      lineStart
      lineEnd
    }
  }
`);

const LEVELS = [
  { tag: 'h2', look: 'mb-3 border-b-2 border-accent pb-2 font-bold text-2xl' },
  { tag: 'h3', look: 'mb-2 border-l-6 border-accent pl-3 font-bold text-xl' },
  { tag: 'h4', look: 'mb-1 font-bold text-lg' },
  { tag: 'h5', look: 'mb-1 font-bold text-base' },
  { tag: 'h6', look: 'mb-1 font-bold text-base text-muted' },
] as const;
const DEEPEST = LEVELS[4];

interface Props {
  readonly heading: FragmentOf<typeof headingEntryFragment>;
  /** First of the lines that are shown. */
  readonly line: number;
}

/** A heading (見出し) by its level. Where the text only repeats one, it is a running head that leads to the first. */
export function HeadingEntry({ heading, line }: Props) {
  const t = useTranslations('book');
  const { depth, heading: words, source } = readFragment(headingEntryFragment, heading);
  if (line < source.lineStart || line > source.lineEnd) {
    return (
      <p data-running className="border-t border-line pt-2 text-sm text-muted">
        <LineLink line={source.lineStart} className="hover:underline">
          <span lang="ja">{words}</span>
          <span className="sr-only">{t('heading.again')}</span>
        </LineLink>
      </p>
    );
  }
  const { tag: Tag, look } = LEVELS[depth] ?? DEEPEST;
  return (
    <Tag lang="ja" className={look}>
      <Phrases>{words}</Phrases>
    </Tag>
  );
}
