import type { Block, Row } from './ast.ts';

/**
 * Numbers that stand on lines of their own, given to the rows that lack one: the first to the first, under the same
 * heading. `155`, then a table whose row has none.
 */
export function withOwnLineNumbers(blocks: readonly Block[]): Block[] {
  const numbered = [...blocks];
  let waiting: number[] = [];
  let taken = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      waiting = [];
      taken = 0;
    } else if (block.kind === 'number') {
      waiting.push(i);
    } else if (block.kind === 'row' && lacksNumber(block.row)) {
      const at = waiting[taken];
      const number = at === undefined ? undefined : blocks[at];
      if (at === undefined || number?.kind !== 'number') continue;
      taken++;
      numbered[at] = { ...number, used: true };
      numbered[i] = { ...block, row: { ...block.row, number: number.value, numberLine: number.from } };
    }
  }
  return numbered;
}

function lacksNumber(row: Row): boolean {
  return row.number === null && row.relisting === null;
}
