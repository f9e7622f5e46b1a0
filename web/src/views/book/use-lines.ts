import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useClient } from 'urql';
import { readFragment } from '../../api/graphql.ts';
import { type Line, lineFragment, linesQuery } from './lines.ts';
import { holdPlace } from './places.ts';
import { covers, type Stretch, stretchAfter, stretchAround, stretchBefore } from './stretch.ts';

interface Reading {
  /** Place in the browser's history. */
  readonly key: string;
  /** Consecutive lines, growing as one reads on. */
  readonly lines: readonly Line[];
  /** Somebody was here before and comes back. */
  readonly returned: boolean;
}

/**
 * What was shown at each place of the browser's history, so that going back finds the same lines at the same height.
 * The lines themselves are shared with the cache of the API client.
 */
const remembered = new Map<string, readonly Line[]>();

export type Side = 'before' | 'after';

interface Options {
  readonly slug: string;
  readonly lineCount: number;
  /** The lines that came with the page. */
  readonly first: readonly Line[];
  /** Place in the browser's history. */
  readonly key: string;
  /** The line looked at. */
  readonly target: number | undefined;
}

/** The lines on the page; they follow the line looked at, and grow on demand. */
export function useLines({ slug, lineCount, first, key, target }: Options) {
  const client = useClient();
  const enter = (otherwise: readonly Line[]): Reading => ({
    key,
    lines: remembered.get(key) ?? otherwise,
    returned: remembered.has(key),
  });
  const [reading, setReading] = useState(() => enter(first));
  const [busy, setBusy] = useState<Side | 'target' | null>(null);
  const [failed, setFailed] = useState<Side | 'target' | null>(null);
  if (reading.key !== key) setReading(enter(reading.lines));

  const { lines, returned } = reading;
  useEffect(() => {
    remembered.set(reading.key, reading.lines);
  }, [reading]);

  const read = async ({ from, to }: Stretch): Promise<readonly Line[] | null> => {
    const { data } = await client.query(linesQuery, { slug, from, to }).toPromise();
    return data?.document ? readFragment(lineFragment, data.document.lines) : null;
  };

  // Who opens the document at no line reads from the start, who comes back where it was left.
  const wanted = target ?? (returned ? undefined : 1);
  const missing = wanted !== undefined && wanted <= lineCount && !covers(lines, wanted) ? wanted : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is the same while client and slug are; `failed` starts it again
  useEffect(() => {
    if (missing === undefined || failed === 'target') return;
    let current = true;
    setBusy('target');
    read(stretchAround(missing)).then((found) => {
      if (!current) return;
      setBusy(null);
      if (found && covers(found, missing)) setReading((now) => ({ ...now, lines: found }));
      else setFailed('target');
    });
    return () => {
      current = false;
      setBusy(null);
    };
  }, [client, slug, missing, failed]);

  const more: Record<Side, Stretch | null> = {
    before: lines[0] ? stretchBefore(lines[0].number) : null,
    after: stretchAfter(lines.at(-1)?.number ?? lineCount, lineCount),
  };

  /** Adds lines at one end. */
  const add = async (side: Side) => {
    const stretch = more[side];
    if (!stretch || busy) return;
    setBusy(side);
    setFailed(null);
    const found = await read(stretch);
    setBusy(null);
    if (!found) return setFailed(side);
    const longer = side === 'before' ? [...found, ...lines] : [...lines, ...found];
    const backToPlace = holdPlace();
    // Somebody may have gone elsewhere meanwhile.
    flushSync(() => setReading((now) => (now.lines === lines ? { ...now, lines: longer } : now)));
    if (side === 'before') backToPlace();
  };

  return {
    lines,
    returned,
    /** The line looked at is not among them yet. */
    missing: missing !== undefined,
    busy,
    failed,
    hasMore: { before: more.before !== null, after: more.after !== null },
    add,
    retry: () => setFailed(null),
  };
}
