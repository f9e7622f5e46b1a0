import { Link } from '@tanstack/react-router';
import { ArrowLeftRight, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../../i18n/preferences.tsx';
import { plainButton, quietButton } from '../../ui/button.ts';
import type { GraphAddress } from './address-links.ts';
import type { Graph, Path } from './model.ts';
import type { NodeWords } from './words.ts';

interface Props {
  readonly graph: Graph;
  readonly wordsOf: (id: string) => NodeWords;
  readonly address: GraphAddress;
}

/** The paths (経路) between the two chosen nodes, in words. */
export function PathList({ graph, wordsOf, address }: Props) {
  const t = useTranslations('graph.paths');
  const { language } = usePreferences();
  const { from, to, paths } = graph;
  const { search, link } = address;
  if (!from && !to) return null;
  const name = (id: string) => {
    const { name: text, lang } = wordsOf(id);
    return <b lang={lang}>{text}</b>;
  };
  return (
    <section aria-labelledby="paths" className="panel p-5">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h2 id="paths" className="font-bold text-lg">
          {t('title', { count: paths.length })}
        </h2>
        <div className="flex flex-wrap gap-1">
          {from && to ? (
            <Link {...link({ from: to.id, to: from.id, path: undefined })} className={quietButton}>
              <ArrowLeftRight aria-hidden size={16} />
              {t('swap')}
            </Link>
          ) : null}
          {from && to && search.of ? (
            <Link {...link({ of: undefined, expand: undefined, selected: undefined })} className={quietButton}>
              {t('only')}
            </Link>
          ) : null}
          <Link
            {...link({ of: search.of ?? from?.id ?? to?.id, from: undefined, to: undefined, path: undefined })}
            className={quietButton}
          >
            <X aria-hidden size={16} />
            {t('end')}
          </Link>
        </div>
      </div>
      {from && to ? (
        <>
          <p className="mb-2 text-sm">{t.rich('between', { from: () => name(from.id), to: () => name(to.id) })}</p>
          {paths.length === 0 ? <p>{from.id === to.id ? t('same') : t('none')}</p> : null}
          <ol className="divide-y divide-line">
            {paths.map((path, place) => {
              const chosen = search.path === place + 1;
              return (
                <li key={path.sentence} className="space-y-2 py-3">
                  <div className="max-w-4xl">
                    <p className="text-muted text-xs">{t('length', { count: path.steps.length })}</p>
                    <p lang="ja">{path.sentence}</p>
                    {language === 'ja' ? null : (
                      <Steps path={path} from={from.id} wordsOf={wordsOf} address={address} />
                    )}
                  </div>
                  {paths.length > 1 ? (
                    <Link
                      {...link({ path: chosen ? undefined : place + 1, selected: undefined })}
                      className={`${plainButton} ${chosen ? 'border-accent bg-accent-soft' : ''}`}
                    >
                      {chosen ? t('all') : t('choose', { place: place + 1 })}
                    </Link>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </>
      ) : (
        <p className="text-sm">
          {from
            ? t.rich('needTo', { from: () => name(from.id) })
            : t.rich('needFrom', { to: () => (to ? name(to.id) : null) })}
        </p>
      )}
    </section>
  );
}

/** A path as a plain list of steps, for those who do not read its sentence. */
function Steps({
  path,
  from,
  wordsOf,
  address,
}: Omit<Props, 'graph'> & { readonly path: Path; readonly from: string }) {
  const t = useTranslations('graph');
  const link = (id: string) => {
    const { name, lang } = wordsOf(id);
    return (
      <Link {...address.link({ selected: id })} lang={lang} className="link">
        {name}
      </Link>
    );
  };
  return (
    <ol aria-label={t('paths.steps')} className="mt-2 list-decimal pl-6 text-sm">
      {path.steps.map(({ edge, node, reversed }, place) => (
        <li key={edge.id}>
          {link(path.steps[place - 1]?.node.id ?? from)} <i>{t(`edge.${edge.kind}.${reversed ? 'in' : 'out'}`)}</i>{' '}
          {link(node.id)}
        </li>
      ))}
    </ol>
  );
}
