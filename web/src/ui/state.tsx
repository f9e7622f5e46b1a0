import { Link } from '@tanstack/react-router';
import { CircleAlert, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ApiMessage } from './api-message.tsx';
import { plainButton } from './button.ts';
import { PageTitle } from './page-title.tsx';

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  /** h1 where it is the whole page. */
  readonly heading?: 'h1' | 'h2' | undefined;
  readonly children: ReactNode;
}

/** In place of what cannot be shown: why, and what to do. */
export function State({ icon, title, heading: Heading = 'h2', children }: Props) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center gap-3 px-4 py-12 text-center">
      {icon}
      <Heading className="font-bold text-xl">{title}</Heading>
      {children}
    </div>
  );
}

/** Nothing is found; the children say how to find more. */
export function EmptyState({ title, heading, children }: Partial<Omit<Props, 'icon'>>) {
  const t = useTranslations('common.empty');
  return (
    <State
      icon={<SearchX aria-hidden size={40} className="text-muted" />}
      title={title ?? t('title')}
      heading={heading}
    >
      {children}
    </State>
  );
}

interface Failure {
  readonly networkError?: Error | undefined;
  readonly message: string;
}

interface ErrorProps {
  readonly error: Failure;
  readonly onRetry: () => void;
  /** In place of the whole page, its name included. */
  readonly whole?: boolean;
}

/** What the API answered instead of data. */
export function ErrorState({ error, onRetry, whole = false }: ErrorProps) {
  const t = useTranslations('common');
  const { networkError, message } = error;
  const retry = () => {
    // The button goes away; the keyboard goes on from the start of what comes instead.
    document.getElementById('main')?.focus({ preventScroll: true });
    onRetry();
  };
  return (
    <div role="alert">
      {whole ? <PageTitle>{t('error.title')}</PageTitle> : null}
      <State
        icon={<CircleAlert aria-hidden size={40} className="text-error" />}
        title={t('error.title')}
        heading={whole ? 'h1' : undefined}
      >
        <p>{networkError ? t('error.network') : t('error.api')}</p>
        <ApiMessage>{message}</ApiMessage>
        <button type="button" className={plainButton} onClick={retry}>
          {t('retry')}
        </button>
      </State>
    </div>
  );
}

/** A page whose code could not be loaded, or that failed while it was drawn. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const t = useTranslations('common');
  return (
    <div role="alert">
      <PageTitle>{t('error.title')}</PageTitle>
      <State icon={<CircleAlert aria-hidden size={40} className="text-error" />} title={t('error.title')} heading="h1">
        <p>{t('error.unexpected')}</p>
        <p lang="en" className="font-mono text-xs text-muted">
          {String(error)}
        </p>
        <button type="button" className={plainButton} onClick={() => location.reload()}>
          {t('retry')}
        </button>
        <Link to="/" className="link">
          {t('missing.home')}
        </Link>
      </State>
    </div>
  );
}
