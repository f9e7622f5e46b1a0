/** Fewer measures than these say little of what is common: they count as a part of so many. */
const SMALLEST = 100;

/**
 * How much it says that something is found in `sharing` of `total` measures, in thousandths: 1000 for something that just
 * two have, 0 for something that all have (more than 1000 for what one measure alone has). Logarithmic, as information is.
 */
export function rarity(sharing: number, total: number): number {
  const size = Math.max(total, SMALLEST);
  return Math.round((1_000 * Math.log(size / sharing)) / Math.log(size / 2));
}
