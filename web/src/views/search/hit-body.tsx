import { useTranslations } from 'use-intl';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Hit } from './hit.ts';
import { useHitName } from './name.tsx';
import { Snippet } from './snippet.tsx';

/** Names come first in the answer; the name of the thing itself is its heading here already. */
const FIELDS = ['name', 'nameEn', 'alias', 'heading', 'note', 'ministry', 'number'] as const;
const fieldOf = (name: string) => FIELDS.find((field) => field === name);

interface Props {
  readonly hit: Hit;
  /** How many texts with the words to show besides the name. */
  readonly texts: number;
  /** Title of its document, where that is to be told. */
  readonly document: string | undefined;
}

/** What was found: its name with the words marked, and where else they stand in it. */
export function HitBody({ hit: { node, matches }, texts, document }: Props) {
  const t = useTranslations('search');
  const { text, lang } = useHitName()(node);
  // The words are marked in the name itself when the match holds the whole of it.
  const named = matches.find(({ snippet }) => snippet !== '' && text.endsWith(snippet));
  const others = matches.filter((match) => match !== named && match.field !== 'number').slice(0, texts);
  return (
    <>
      <span lang={lang} className="block">
        {named ? (
          <>
            {text.slice(0, text.length - named.snippet.length)}
            <Snippet match={named} />
          </>
        ) : (
          text
        )}
        {node.__typename === 'Measure' ? (
          <span className="ml-2 inline-block align-middle">
            <StatusMark status={node.status} words={false} />
          </span>
        ) : null}
      </span>
      {document === undefined ? null : (
        <span lang="ja" className="mt-0.5 block text-xs text-muted">
          {document}
        </span>
      )}
      {others.map((match) => {
        const field = fieldOf(match.field);
        return (
          <span key={`${match.field} ${match.snippet}`} className="mt-0.5 block text-xs text-muted">
            {field ? <span className="mr-1.5 font-bold">{t(`field.${field}`)}</span> : null}
            <Snippet match={match} />
          </span>
        );
      })}
    </>
  );
}
