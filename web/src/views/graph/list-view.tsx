import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { GraphAddress } from './address-links.ts';
import { NodeSample } from './edge-sample.tsx';
import { EdgesInWords } from './edges-in-words.tsx';
import type { Graph } from './model.ts';
import { NodeActions } from './node-actions.tsx';
import { NodePageLink } from './node-page.tsx';
import { NODE_LOOKS, NODE_TYPES } from './node-type.ts';
import type { NodeWords } from './words.ts';

interface Props {
  readonly graph: Graph;
  readonly wordsOf: (id: string) => NodeWords;
  readonly address: GraphAddress;
}

const smallLink = 'link inline-flex min-h-6 items-center gap-1 text-xs';

/** The same graph in words: nodes by type, each with its edges and what can be done with it. */
export function ListView({ graph, wordsOf, address }: Props) {
  const t = useTranslations('graph.list');
  const names = useTranslations('enums.nodeKind');
  const { selected } = address.search;
  // A link to another node of the list leads there.
  useEffect(() => {
    if (selected) document.getElementById(`node-${selected}`)?.focus();
  }, [selected]);
  const nodes = [...graph.nodes.values()];
  const groups = NODE_TYPES.map((type) => ({
    type,
    members: nodes.filter(({ __typename }) => __typename === type),
  })).filter(({ members }) => members.length > 0);
  return (
    <div className="space-y-8">
      <nav aria-label={t('types')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {groups.map(({ type, members }) => (
            <li key={type} className="flex items-center gap-1.5">
              <NodeSample type={type} />
              <a href={`#type-${type}`} className="link">
                {names(NODE_LOOKS[type].kind)}
              </a>
              <span className="text-muted">{members.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ type, members }) => (
        <section key={type} aria-labelledby={`type-${type}`}>
          <h2 id={`type-${type}`} className="mb-3 flex items-center gap-2 font-bold text-xl">
            <NodeSample type={type} />
            {names(NODE_LOOKS[type].kind)}
          </h2>
          <ul className="grid items-start gap-3 md:grid-cols-2 xl:grid-cols-3">
            {members.map((node) => {
              const { name, lang } = wordsOf(node.id);
              const isSelected = node.id === selected;
              return (
                <li
                  key={node.id}
                  id={`node-${node.id}`}
                  tabIndex={-1}
                  aria-current={isSelected ? 'true' : undefined}
                  className={`panel space-y-2 p-4 ${isSelected ? 'border-accent bg-accent-soft' : ''}`}
                >
                  <h3 lang={lang} className="font-bold">
                    <NodePageLink node={node} className="link">
                      {name}
                    </NodePageLink>
                  </h3>
                  <EdgesInWords graph={graph} id={node.id} wordsOf={wordsOf} address={address} />
                  <NodeActions graph={graph} id={node.id} address={address} look={smallLink} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
