import { type Line, type Range, type SourceText, slice, sliceFolded, trimRange } from '../source/source-text.ts';
import type { Block, StatedText } from './ast.ts';
import { withoutHash } from './headings.ts';
import { plainText } from './markup.ts';

/** Words of a report's title; a number of the paper, a date or a publisher may stand above it. */
const TITLE_WORDS = /状況|施策|進捗|計画|報告|一覧|フォローアップ/;

/** 表題: before the legend, the headings and the tables, the first line that sounds like one, or else the first. */
export function withTitle(source: SourceText, blocks: readonly Block[]): Block[] {
  const structure = blocks.findIndex((block) => block.kind !== 'blank' && block.kind !== 'unexplained');
  const front = blocks
    .slice(0, structure < 0 ? blocks.length : structure)
    .filter((block) => block.kind === 'unexplained');
  const rangeOf = (block: Block): Range => trimRange(source, source.lines[block.from - 1] as Line);
  const title = front.find((block) => TITLE_WORDS.test(sliceFolded(source, rangeOf(block)))) ?? front[0];
  return blocks.map((block) =>
    block === title ? { from: block.from, to: block.to, kind: 'title', title: titleOf(source, rangeOf(block)) } : block,
  );
}

function titleOf(source: SourceText, range: Range): StatedText {
  const title = withoutHash(source, range);
  return { ...title, text: plainText(slice(source, title)) };
}
