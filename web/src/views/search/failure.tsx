import type { CombinedError } from '@urql/core';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiMessage } from '../../ui/api-message.tsx';
import { EmptyState, ErrorState } from '../../ui/state.tsx';
import { isWrongInput, WrongPage } from '../../ui/wrong-input.tsx';

type Start = ComponentProps<typeof WrongPage>['start'];

/** Words that the API refuses: too many of them, or too long. */
function WrongQuery({ error }: { readonly error: CombinedError }) {
  const t = useTranslations('search');
  return (
    <div role="alert">
      <EmptyState title={t('refused')}>
        <p>{t('refusedHint')}</p>
        <ApiMessage>{error.message}</ApiMessage>
      </EmptyState>
    </div>
  );
}

/** What to show instead of results; `start` is the first page of a list that the address is not at the start of. */
export function searchFailure(error: CombinedError, again: () => void, start?: Start): ReactNode {
  if (!isWrongInput(error)) return <ErrorState error={error} onRetry={again} />;
  return start ? <WrongPage error={error} start={start} /> : <WrongQuery error={error} />;
}
