import { Link, type LinkProps } from '@tanstack/react-router';
import type { CombinedError } from '@urql/core';
import { FilterX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ApiMessage } from './api-message.tsx';
import { primaryButton } from './button.ts';
import { State } from './state.tsx';

/** Whether the API could not make sense of something in the address: to ask again would not help. */
export const isWrongInput = ({ graphQLErrors }: CombinedError): boolean =>
  graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT');

interface Props {
  readonly error: CombinedError;
  /** The start of the list. */
  readonly start: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** The address asks for a page of a list that there is not, as when it was cut short: the way to the first one. */
export function WrongPage({ error, start }: Props) {
  const t = useTranslations('common');
  return (
    <div role="alert">
      <State icon={<FilterX aria-hidden size={40} className="text-error" />} title={t('wrongPage.title')}>
        <p>{t('wrongPage.text')}</p>
        <ApiMessage>{error.message}</ApiMessage>
        <Link {...start} className={primaryButton}>
          {t('wrongPage.start')}
        </Link>
      </State>
    </div>
  );
}
