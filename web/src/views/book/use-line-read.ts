import { useEffect, useState } from 'react';
import { lineRead } from './places.ts';

/** The line that is being read, as the page is scrolled; null above the text. */
export function useLineRead(): number | null {
  const [line, setLine] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      setLine(lineRead());
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    soon();
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, []);
  return line;
}
