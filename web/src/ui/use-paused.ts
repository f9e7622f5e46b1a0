import { useEffect, useState } from 'react';

/** Long enough that a word is one request and not one a letter. */
const PAUSE_MS = 150;

/** The text as it was when somebody last paused in writing it. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
