import type { StatedText } from '../parser/ast.ts';
import { type Diagnostic, diagnostic } from '../parser/diagnostics.ts';
import type { LegendEntry } from '../parser/legend.ts';
import { foldMark } from '../parser/marks.ts';
import { type Range, type SourceText, spanOf } from '../source/source-text.ts';
import type { StatusNode } from './graph.ts';
import { statusId } from './ids.ts';
import { stageOf } from './stage.ts';

/** The marks of a document: those of its legend, and after them those that rows use without a definition. */
export interface StatusTable {
  readonly statuses: StatusNode[];
  readonly diagnostics: Diagnostic[];
  readonly define: (entry: LegendEntry) => void;
  /** The status that a row states; `''` stands for none. */
  readonly of: (stated: StatedText | null, row: Range) => StatusNode;
}

export function statusTable(source: SourceText, slug: string): StatusTable {
  const statuses: StatusNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const byKey = new Map<string, StatusNode>();

  const add = (mark: string, meaning: string, span: StatusNode['span']): StatusNode => {
    const markKey = foldMark(mark);
    const status: StatusNode = {
      id: statusId(slug, markKey),
      mark,
      markKey,
      meaning,
      rank: statuses.length + 1,
      // A mark that nothing defines may be a word that speaks for itself: 実施済み.
      stage: stageOf(meaning || mark),
      defined: span !== null,
      span,
    };
    statuses.push(status);
    byKey.set(markKey, status);
    return status;
  };

  return {
    statuses,
    diagnostics,
    define(entry) {
      const before = byKey.get(foldMark(entry.mark));
      if (!before) {
        add(entry.mark, entry.meaning, spanOf(source, entry));
      } else if (before.meaning !== entry.meaning) {
        const message = `The mark ${entry.mark} means 「${before.meaning}」 already; this second meaning is not used.`;
        diagnostics.push(diagnostic('LEGEND_MARK_REPEATED', spanOf(source, entry), message));
      }
    },
    of(stated, row) {
      const status = byKey.get(stated ? foldMark(stated.text) : '');
      if (status?.defined && stated) return status;
      diagnostics.push(
        stated
          ? diagnostic(
              'STATUS_UNDEFINED',
              spanOf(source, stated),
              `The legend defines no mark ${stated.text}; it is kept as written.`,
            )
          : diagnostic(
              'STATUS_MISSING',
              spanOf(source, row),
              'Expected a status mark at the end of the row, found none.',
            ),
      );
      return status ?? add(stated?.text ?? '', '', null);
    },
  };
}
