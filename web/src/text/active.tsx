import { createContext, type ReactNode, use, useMemo, useState } from 'react';

interface Active {
  /** The field that is looked at, in the source and beside it. */
  readonly key: string | null;
  look(key: string | null): void;
}

const ActiveContext = createContext<Active>({ key: null, look: () => {} });

/** Joins what was read with where it was read: both light up together. */
export function ActiveProvider({ children }: { readonly children: ReactNode }) {
  const [key, look] = useState<string | null>(null);
  const active = useMemo(() => ({ key, look }), [key]);
  return <ActiveContext value={active}>{children}</ActiveContext>;
}

export const useActive = (): Active => use(ActiveContext);

/** What an element needs that stands for a key. */
export function useActiveProps(key: string) {
  const { key: active, look } = useActive();
  return {
    'data-active': active === key || undefined,
    onPointerEnter: () => look(key),
    onPointerLeave: () => look(null),
    onFocus: () => look(key),
    onBlur: () => look(null),
  };
}
