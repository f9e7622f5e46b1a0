import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { quietButton } from '../../ui/button.ts';

/** The way to the search. */
export function SearchBox() {
  const t = useTranslations('search');
  return (
    <Link to="/search" className={quietButton} aria-label={t('title')}>
      <Search aria-hidden size={18} />
    </Link>
  );
}
