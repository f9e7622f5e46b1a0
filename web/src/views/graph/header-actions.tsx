import { Link } from '@tanstack/react-router';
import { Image, List, Shapes, Waypoints } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { plainButton } from '../../ui/button.ts';
import { save } from '../../ui/save.ts';
import type { GraphAddress } from './address-links.ts';
import { pictureOf, pixelsOf } from './picture.ts';

interface Props {
  readonly address: GraphAddress;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly title: string;
}

/** A name for a file that every system takes. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80);

/** Drawing or list; the drawing as a picture. */
export function HeaderActions({ address: { search, link }, svg, title }: Props) {
  const t = useTranslations('graph.action');
  const [failed, setFailed] = useState(false);
  if (search.view === 'list') {
    return (
      <Link {...link({ view: undefined })} className={plainButton}>
        <Waypoints aria-hidden size={18} />
        {t('drawing')}
      </Link>
    );
  }
  const write = async (kind: 'svg' | 'png') => {
    if (!svg.current) return;
    try {
      const picture = pictureOf(svg.current, title);
      const blob = kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await pixelsOf(picture);
      save(blob, `${fileName(title)}.${kind}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Link {...link({ view: 'list' })} className={plainButton}>
        <List aria-hidden size={18} />
        {t('list')}
      </Link>
      <button type="button" className={plainButton} onClick={() => write('png')}>
        <Image aria-hidden size={18} />
        {t('png')}
      </button>
      <button type="button" className={plainButton} onClick={() => write('svg')}>
        <Shapes aria-hidden size={18} />
        {t('svg')}
      </button>
      <p role="alert" className={failed ? 'w-full text-error text-sm' : 'sr-only'}>
        {failed ? t('failed') : ''}
      </p>
    </>
  );
}
