import { useEffect, useEffectEvent, useState } from 'react';

/**
 * A text while it is typed: handed on when nobody has typed for a while, and taken over when it changes elsewhere (Back,
 * a filter that is cleared). `hold` keeps it back, as while an input method (IME) still offers characters.
 */
export function useDraft(value: string, onSettled: (draft: string) => void, delay: number) {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  const [held, hold] = useState(false);
  const settle = useEffectEvent(onSettled);
  if (value !== known) {
    setKnown(value);
    // What was just handed on comes back while more is being typed: that must not be lost.
    if (draft.trim() === known) setDraft(value);
  }
  useEffect(() => {
    if (held || draft.trim() === value) return;
    const timer = setTimeout(() => settle(draft.trim()), delay);
    return () => clearTimeout(timer);
  }, [draft, value, held, delay]);
  return { draft, setDraft, hold };
}
