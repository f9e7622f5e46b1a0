import { Link } from '@tanstack/react-router';
import { Focus, Goal, Minus, Play, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { plainButton } from '../../ui/button.ts';
import type { GraphAddress } from './address-links.ts';
import type { Graph } from './model.ts';
import { EXPAND_LIMIT } from './query.ts';

/** The address with the neighbours of a node opened, or closed again; null where there is nothing to open. */
export function toggled({ search }: GraphAddress, graph: Graph, id: string) {
  const expand: readonly string[] = search.expand ?? [];
  if (expand.includes(id)) {
    const rest = expand.filter((one) => one !== id);
    return { opens: false, change: { expand: rest.length > 0 ? rest : undefined } };
  }
  if (!graph.hidden.has(id) || expand.length >= EXPAND_LIMIT) return null;
  return { opens: true, change: { expand: [...expand, id], selected: id } };
}

interface Props {
  readonly graph: Graph;
  readonly id: string;
  readonly address: GraphAddress;
  /** Utilities of the links. */
  readonly look?: string;
}

/** What can be done with a node of the drawing. Each is an address of its own, so each is a link. */
export function NodeActions({ graph, id, address, look = plainButton }: Props) {
  const t = useTranslations('graph.action');
  const { search, link } = address;
  const toggle = toggled(address, graph, id);
  const count = graph.hidden.get(id) ?? 0;
  return (
    <ul className="flex flex-wrap gap-2">
      {toggle ? (
        <li>
          <Link {...link(toggle.change)} className={look}>
            {toggle.opens ? <Plus aria-hidden size={16} /> : <Minus aria-hidden size={16} />}
            {toggle.opens ? t('open', { count }) : t('close')}
          </Link>
        </li>
      ) : null}
      {search.of === id ? null : (
        <li>
          <Link {...link({ of: id, expand: undefined, selected: undefined })} className={look}>
            <Focus aria-hidden size={16} />
            {t('center')}
          </Link>
        </li>
      )}
      {search.from === id ? null : (
        <li>
          <Link {...link({ from: id, path: undefined })} className={look}>
            <Play aria-hidden size={16} />
            {t('from')}
          </Link>
        </li>
      )}
      {search.to === id ? null : (
        <li>
          <Link {...link({ to: id, path: undefined })} className={look}>
            <Goal aria-hidden size={16} />
            {t('to')}
          </Link>
        </li>
      )}
    </ul>
  );
}
