import DataLoader from 'dataloader';
import { inKeyOrder, type Keyed, listLoader } from './batch.ts';
import type { Reader } from './reader.ts';
import type { SectionRow } from './rows.ts';
import { columns } from './sql.ts';

/** Whose sections, and how many levels below it. */
export interface Branch {
  readonly id: string;
  /** At least 1. */
  readonly levels: number;
}

interface BranchRow extends SectionRow, Keyed {
  /** 1 directly below the branch's owner. */
  readonly distance: number;
}

/** Hangs the rows of one branch under each other; the lowest level read has no `children`, since nobody looked. */
function assemble(rows: readonly BranchRow[], levels: number): SectionRow[] {
  const children = new Map<string, SectionRow[]>();
  const nodes = rows.map((row): SectionRow & { readonly distance: number } => {
    if (row.distance === levels) return row;
    const below: SectionRow[] = [];
    children.set(row.id, below);
    return { ...row, children: below };
  });
  for (const node of nodes) if (node.distance > 1 && node.parentId !== null) children.get(node.parentId)?.push(node);
  return nodes.filter((node) => node.distance === 1);
}

/** As many levels as the operation asks for in one statement, so that a book's table of contents is one read. */
const branchLoader = (reader: Reader, name: string, text: string) =>
  new DataLoader<Branch, SectionRow[], string>(
    async (branches) => {
      const levels = Math.max(...branches.map((branch) => branch.levels));
      const ids = branches.map((branch) => branch.id);
      const rows = await reader.query<BranchRow>({ name, text, values: [[...new Set(ids)], levels] });
      return inKeyOrder(ids, rows).map((branch) => assemble(branch, levels));
    },
    { cacheKeyFn: ({ id, levels }) => `${levels} ${id}` },
  );

/** Document → its chapters (章), with the levels below them. */
export const createChapterLoader = (reader: Reader) =>
  branchLoader(
    reader,
    'chapters',
    `SELECT t.document_id AS "key", t.depth + 1 AS "distance", ${columns('Section', 't')} FROM section t
      WHERE t.document_id = ANY($1::text[]) AND t.depth < $2::int ORDER BY t.document_id, t.ordinal`,
  );

/** Section → its subsections, with the levels below them. */
export const createChildSectionLoader = (reader: Reader) =>
  branchLoader(
    reader,
    'child_sections',
    `SELECT a.ancestor_id AS "key", a.distance, ${columns('Section', 't')}
      FROM section_ancestor a JOIN section t ON t.id = a.section_id
      WHERE a.ancestor_id = ANY($1::text[]) AND a.distance BETWEEN 1 AND $2::int ORDER BY t.document_id, t.ordinal`,
  );

/** Section → itself and everything above it, the chapter first. */
export const createSectionPathLoader = (reader: Reader) =>
  listLoader<SectionRow>(reader, {
    name: 'section_path',
    text: `SELECT a.section_id AS "key", ${columns('Section', 't')}
      FROM section_ancestor a JOIN section t ON t.id = a.ancestor_id
      WHERE a.section_id = ANY($1::text[]) ORDER BY a.section_id, a.distance DESC`,
  });
