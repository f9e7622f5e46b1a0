import { useNavigate, useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import {
  Collection,
  ComboBox,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { graphql } from '../../api/graphql.ts';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { usePaused } from '../../ui/use-paused.ts';
import { groupByType } from './groups.ts';
import { addressOf, type Hit, hitFragment, readHit, titlesOf } from './hit.ts';
import { HitBody } from './hit-body.tsx';
import { useHitName } from './name.tsx';

const suggestQuery = graphql(
  `
    query Suggest($query: String!) {
      search(query: $query, first: 12) {
        hits {
          ...Hit
        }
      }
    }
  `,
  [hitFragment],
);

function Searching() {
  const t = useTranslations('common');
  return (
    <>
      <span className="sr-only">{t('loading')}</span>
      <SkeletonLines />
    </>
  );
}

export interface ComboProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Enter without a choice: all results. */
  readonly onSubmit: (text: string) => void;
  readonly autoFocus: boolean;
}

/** The search in the header with what it finds as one types, grouped by what it is. */
export function SearchCombo({ text, onText, onSubmit, autoFocus }: ComboProps) {
  const t = useTranslations('search');
  const navigate = useNavigate();
  const router = useRouter();
  const nameOf = useHitName();
  const input = useRef<HTMLInputElement>(null);
  const query = usePaused(text.trim());
  const [{ data, error, fetching }] = useQuery({ query: suggestQuery, variables: { query }, pause: query === '' });
  const hits: readonly Hit[] = query === '' || error || !data ? [] : data.search.hits.map(readHit);
  const titleOf = titlesOf(hits);
  const isStale = fetching || query !== text.trim();

  // Before anybody can press the next key.
  useLayoutEffect(() => {
    if (!autoFocus) return;
    input.current?.focus();
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  }, [autoFocus]);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const { currentTarget: box, nativeEvent } = event;
    // Escape closes the list first; the browser would throw the words away with it.
    if (event.key === 'Escape' && box.getAttribute('aria-expanded') === 'true') event.preventDefault();
    if (event.key !== 'Enter' || nativeEvent.isComposing || box.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    document.getElementById('main')?.focus({ preventScroll: true });
    onSubmit(text);
  };

  const choose = (id: unknown) => {
    const hit = hits.find(({ node }) => node.id === id);
    if (!hit) return;
    onText('');
    navigate(addressOf(hit.node));
  };

  return (
    <ComboBox
      aria-label={t('label')}
      inputValue={text}
      onInputChange={onText}
      selectedKey={null}
      onSelectionChange={choose}
      items={groupByType(hits)}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Input
        ref={input}
        id="site-search"
        type="search"
        maxLength={200}
        placeholder={t('placeholder')}
        onKeyDownCapture={onKey}
        className="min-h-11 w-full rounded-md border border-line-strong bg-raised pr-3 pl-9 text-sm placeholder:text-muted"
      />
      <Popover
        placement="bottom end"
        className="w-(--trigger-width) min-w-[min(36rem,calc(100vw-2rem))] overflow-y-auto rounded-lg border border-line bg-raised py-2 shadow-floating"
      >
        <ListBox<ReturnType<typeof groupByType>[number]>
          className={isStale && hits.length > 0 ? 'opacity-60' : ''}
          renderEmptyState={() => (
            <div className="px-4 py-3 text-sm text-muted">
              {error ? t('failed') : isStale ? <Searching /> : t('nothing', { query })}
            </div>
          )}
        >
          {({ id, hits: found }) => (
            <ListBoxSection id={id}>
              <Header className="px-4 pt-2 pb-1 font-bold text-xs text-muted">{t(`type.${id}`)}</Header>
              <Collection items={found}>
                {(hit) => (
                  <ListBoxItem
                    id={hit.node.id}
                    textValue={nameOf(hit.node).text}
                    onHoverStart={() => void router.preloadRoute(addressOf(hit.node))}
                    className="cursor-pointer px-4 py-1.5 text-sm outline-none data-focused:bg-hover"
                  >
                    <HitBody hit={hit} texts={1} document={titleOf(hit)} />
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
