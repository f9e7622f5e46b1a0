import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { graphql, readFragment } from '../../api/graphql.ts';
import { usePaused } from '../../ui/use-paused.ts';
import { NodeSample } from './edge-sample.tsx';
import { graphNodeFragment } from './node.ts';
import { useNodeWords } from './words.ts';

const pickQuery = graphql(
  `
    query PickNode($query: String!) {
      search(query: $query, first: 12) {
        hits {
          node {
            ...GraphNode
          }
        }
      }
    }
  `,
  [graphNodeFragment],
);

interface Props {
  readonly label: string;
  /** The name of the node that is chosen; empty without one. */
  readonly chosen: string;
  readonly onPick: (id: string) => void;
  readonly className?: string;
}

/** Chooses a node of the graph by searching for it as one types. */
export function NodePicker({ label, chosen, onPick, className = '' }: Props) {
  const t = useTranslations('graph.picker');
  const wordsOf = useNodeWords();
  const [text, setText] = useState(chosen);
  useEffect(() => setText(chosen), [chosen]);
  const query = usePaused(text === chosen ? '' : text.trim());

  const [{ data, fetching }] = useQuery({ query: pickQuery, variables: { query }, pause: query === '' });
  // What is written because it was chosen is no search, so the menu stays closed.
  const isSearch = text.trim() !== '' && text !== chosen;
  const found =
    !isSearch || query === '' || !data ? [] : data.search.hits.map(({ node }) => readFragment(graphNodeFragment, node));
  return (
    <ComboBox
      items={found}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key !== null) onPick(String(key));
      }}
      onBlur={() => setText(chosen)}
      allowsCustomValue
      // The menu opens when somebody writes; what is found comes later.
      allowsEmptyCollection={isSearch}
      className={`flex min-w-0 flex-col ${className}`}
    >
      <Label className="text-muted text-xs">{label}</Label>
      <Input
        placeholder={t('placeholder')}
        onFocus={(event) => event.currentTarget.select()}
        maxLength={200}
        className="min-h-11 w-full rounded-md border border-line-strong bg-raised px-3 text-sm placeholder:text-muted"
      />
      <Popover className="panel w-[max(var(--trigger-width),20rem)] max-w-[calc(100vw-2rem)] overflow-y-auto shadow-floating">
        <ListBox
          items={found}
          className="p-1 outline-none"
          renderEmptyState={() => (
            <p className="px-3 py-2 text-muted text-sm">
              {fetching || query !== text.trim() ? t('searching') : t('nothing')}
            </p>
          )}
        >
          {(node) => {
            const { type, name, lang } = wordsOf(node);
            return (
              <ListBoxItem
                id={node.id}
                textValue={name}
                className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md px-2 py-1 text-sm outline-none data-focused:bg-accent-soft data-focused:outline-2 data-focused:outline-focus"
              >
                <NodeSample type={node.__typename} />
                <span className="min-w-0">
                  <span lang={lang} className="line-clamp-2">
                    {name}
                  </span>
                  <span className="block text-muted text-xs">{type}</span>
                </span>
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
