import type { Range } from './cut.ts';

const length = ({ start, end }: Range): number => end - start;
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/**
 * Links cannot lie within each other: of those that overlap the longest stays, of equally long ones the first given.
 * 平成19年度セキュア・プラットフォームプロジェクト is one name, and the year in it is left over.
 */
export function settle<R extends Range>(ranges: readonly R[]): { readonly placed: R[]; readonly left: R[] } {
  const placed: R[] = [];
  const left: R[] = [];
  for (const range of [...ranges].sort((a, b) => length(b) - length(a))) {
    (placed.some((other) => overlap(range, other)) ? left : placed).push(range);
  }
  const inOrder = (a: R, b: R) => a.start - b.start;
  return { placed: placed.sort(inOrder), left: left.sort(inOrder) };
}
