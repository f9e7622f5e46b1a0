/**
 * How much it says that something is found in `sharing` of `total` measures, in thousandths: 1000 for something that just
 * two have, next to 0 for something that all have (more than 1000 for what one measure alone has). Logarithmic, as
 * information is. One more measure is thought to be there, without it: that two of two have something proves nothing common.
 */
export function rarity(sharing: number, total: number): number {
  return Math.round((1_000 * Math.log((total + 1) / sharing)) / Math.log((total + 1) / 2));
}
