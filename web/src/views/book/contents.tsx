import { ListTree } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton } from '../../ui/button.ts';
import { ContentsItem } from './contents-item.tsx';
import { RawSwitch } from './raw-switch.tsx';
import { type Heading, pathTo } from './tree.ts';
import { useLineRead } from './use-line-read.ts';

/** Chapters and sections that may stand open together; of more, only what is read. */
const SHORT = 40;

interface Props {
  readonly headings: readonly Heading[];
  readonly raw: boolean;
}

/** The headings of the document beside its text, the one that is being read marked; on narrow screens above it. */
export function Contents({ headings, raw }: Props) {
  const t = useTranslations('book.contents');
  const line = useLineRead();
  const path = useMemo(() => pathTo(headings, line ?? 0).map(({ id }) => id), [headings, line]);
  /** Branches that the reader opened or closed; the others are open while they are read. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState(false);
  const nav = useRef<HTMLElement>(null);

  // The mark must not leave the part of the list that is on the screen.
  const current = path.at(-1);
  useEffect(() => {
    const mark = current && nav.current?.querySelector('[aria-current]');
    if (!mark || !nav.current) return;
    const around = nav.current.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    if (top < around.top || bottom > around.bottom) nav.current.scrollBy({ top: top - around.top - around.height / 3 });
  }, [current]);

  const isShort = headings.length + headings.flatMap(({ children }) => children).length <= SHORT;
  const isOpen = (id: string, depth: number) => chosen.get(id) ?? ((isShort && depth === 0) || path.includes(id));
  return (
    <aside className="no-print lg:sticky lg:top-20 lg:flex lg:max-h-[calc(100dvh-6rem)] lg:flex-col lg:self-start">
      <div className="flex flex-wrap items-center gap-2 lg:justify-between lg:border-b lg:border-line lg:pb-1">
        <h2 className="hidden font-bold text-sm lg:block">{t('title')}</h2>
        {headings.length > 0 ? (
          <button
            type="button"
            aria-expanded={shown}
            aria-controls="contents"
            className={`${plainButton} lg:hidden`}
            onClick={() => setShown(!shown)}
          >
            <ListTree aria-hidden size={18} />
            {t('title')}
          </button>
        ) : null}
        <RawSwitch raw={raw} />
      </div>
      <nav
        id="contents"
        ref={nav}
        aria-label={t('title')}
        className={`${shown ? '' : 'hidden'} max-h-[60dvh] min-h-0 overflow-y-auto overscroll-contain py-2 lg:block lg:max-h-none`}
      >
        <ul>
          {headings.map((heading) => (
            <ContentsItem
              key={heading.id}
              heading={heading}
              depth={0}
              path={path}
              isOpen={isOpen}
              onToggle={(id, open) => setChosen(new Map(chosen).set(id, open))}
              onFollow={() => setShown(false)}
            />
          ))}
        </ul>
      </nav>
    </aside>
  );
}
