/** How well what was found agrees with what is labelled. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly correct: number;
  /** Of what was found, the part that is labelled; 1 where nothing was found. */
  readonly precision: number;
  /** Of what is labelled, the part that was found; 1 where nothing is labelled. */
  readonly recall: number;
  readonly f1: number;
  /** One line each, for reading when a score falls. */
  readonly missed: readonly string[];
  readonly spurious: readonly string[];
}

/** A text with what is labelled in it and what was found in it, each item written so that equal strings are equal items. */
export interface Sample {
  readonly place: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/**
 * Items count as found where they stand in both lists in the same order (longest common subsequence), so that a surface
 * that occurs twice must be found twice.
 */
export function scoreOf(samples: readonly Sample[]): Score {
  const missed: string[] = [];
  const spurious: string[] = [];
  let [expected, found, correct] = [0, 0, 0];
  for (const sample of samples) {
    const common = commonIn(sample.expected, sample.found);
    expected += sample.expected.length;
    found += sample.found.length;
    correct += common.length;
    missed.push(...without(sample.expected, common).map((item) => `${sample.place}: ${item}`));
    spurious.push(...without(sample.found, common).map((item) => `${sample.place}: ${item}`));
  }
  const precision = found === 0 ? 1 : correct / found;
  const recall = expected === 0 ? 1 : correct / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { expected, found, correct, precision, recall, f1, missed, spurious };
}

/** For the message of an assertion. */
export function describeScore({ precision, recall, f1, missed, spurious }: Score): string {
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
  return [figures, ...missed.map((item) => `missed   ${item}`), ...spurious.map((item) => `spurious ${item}`)].join(
    '\n',
  );
}

function commonIn(a: readonly string[], b: readonly string[]): string[] {
  // lengths[i][j]: of the longest common subsequence of a from i and b from j.
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      (lengths[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      common.push(a[i] as string);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** `items` without the subsequence `common`. */
function without(items: readonly string[], common: readonly string[]): string[] {
  let next = 0;
  return items.filter((item) => {
    if (item !== common[next]) return true;
    next++;
    return false;
  });
}
