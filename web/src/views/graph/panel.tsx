import { Link } from '@tanstack/react-router';
import { ArrowDown, ExternalLink, X } from 'lucide-react';
import { type Ref, useId } from 'react';
import { useTranslations } from 'use-intl';
import { quietButton } from '../../ui/button.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { GraphAddress } from './address-links.ts';
import { EdgeSample, NodeSample } from './edge-sample.tsx';
import { EdgeSource, EdgesInWords } from './edges-in-words.tsx';
import type { Graph } from './model.ts';
import { NodeActions } from './node-actions.tsx';
import { NodePageLink } from './node-page.tsx';
import type { NodeWords } from './words.ts';

interface Props {
  readonly graph: Graph;
  readonly wordsOf: (id: string) => NodeWords;
  readonly address: GraphAddress;
  /** The heading, which gets the focus when the panel is opened by keyboard. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onClose: () => void;
}

/** What is said of the node or edge that is selected. */
export function Panel(props: Props) {
  const { graph, address, heading, onClose } = props;
  const t = useTranslations('graph.panel');
  const title = useId();
  const { selected } = address.search;
  const node = selected === undefined ? undefined : graph.nodes.get(selected);
  const edge = selected === undefined ? undefined : graph.edges.get(selected);
  return (
    <section aria-labelledby={title} className="panel p-5" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className="flex items-start justify-between gap-2">
        <h2 id={title} ref={heading} tabIndex={-1} className="mb-2 font-bold text-lg">
          {node ? t('node') : edge ? t('edge') : t('nothing')}
        </h2>
        {node || edge ? (
          <button type="button" className={`${quietButton} -mt-2 -mr-2`} aria-label={t('close')} onClick={onClose}>
            <X aria-hidden size={18} />
          </button>
        ) : null}
      </div>
      {node ? <NodeFacts {...props} id={node.id} /> : edge ? <EdgeFacts {...props} id={edge.id} /> : <Usage />}
    </section>
  );
}

interface FactsProps extends Omit<Props, 'heading' | 'onClose'> {
  readonly id: string;
}

function NodeFacts({ graph, wordsOf, address, id }: FactsProps) {
  const t = useTranslations('graph');
  const node = graph.nodes.get(id);
  if (!node) return null;
  const { type, name, lang } = wordsOf(id);
  return (
    <div className="space-y-4">
      <div>
        <p className="flex items-center gap-2 text-muted text-sm">
          <NodeSample type={node.__typename} />
          {type}
          {node.__typename === 'Measure' ? <StatusMark status={node.status} /> : null}
        </p>
        <p lang={lang} className="mt-1 font-bold">
          {name}
        </p>
        <NodePageLink node={node} className="link mt-1 inline-flex items-center gap-1 text-sm">
          <ExternalLink aria-hidden size={14} />
          {t(`page.${node.__typename}`)}
        </NodePageLink>
      </div>
      <NodeActions graph={graph} id={id} address={address} />
      <div>
        <h3 className="mb-2 font-bold">{t('panel.edges')}</h3>
        <EdgesInWords graph={graph} id={id} wordsOf={wordsOf} address={address} />
      </div>
    </div>
  );
}

function EdgeFacts({ graph, wordsOf, address, id }: FactsProps) {
  const t = useTranslations('graph');
  const kinds = useTranslations('enums.edgeKind');
  const edge = graph.edges.get(id);
  if (!edge) return null;
  const end = (node: string) => {
    const { type, name, lang } = wordsOf(node);
    return (
      <p>
        <span className="block text-muted text-xs">{type}</span>
        <Link {...address.link({ selected: node })} lang={lang} className="link">
          {name}
        </Link>
      </p>
    );
  };
  return (
    <div className="space-y-2">
      <p className="flex items-center gap-2 font-bold">
        <EdgeSample kind={edge.kind} />
        <span className="first-letter:uppercase">{kinds(edge.kind)}</span>
      </p>
      {end(edge.from.id)}
      <p className="flex items-center gap-1 text-muted text-sm">
        <ArrowDown aria-hidden size={16} />
        {t(`edge.${edge.kind}.out`)}
      </p>
      {end(edge.to.id)}
      <p className="text-muted text-sm">
        {edge.source ? (
          <>
            {t('panel.source')} <EdgeSource edge={edge} />
          </>
        ) : (
          t('panel.noSource')
        )}
      </p>
    </div>
  );
}

function Usage() {
  const t = useTranslations('graph.usage');
  return (
    <ul className="list-disc space-y-1.5 pl-5 text-sm">
      {(['select', 'open', 'move', 'keys', 'list'] as const).map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
