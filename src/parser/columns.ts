/** What a column of a table holds. ITEM is 該当項目: number and label, in one cell or two. */
export type ColumnRole = 'ITEM' | 'NUMBER' | 'LABEL' | 'NAME' | 'MINISTRIES' | 'PROGRESS' | 'STATUS' | 'OTHER';

/** The columns of this family of reports, for rows that no header stands above. */
export const USUAL_COLUMNS: readonly ColumnRole[] = ['ITEM', 'NAME', 'MINISTRIES', 'PROGRESS', 'STATUS'];

const NAMES: Readonly<Record<Exclude<ColumnRole, 'OTHER'>, readonly string[]>> = {
  ITEM: ['該当項目', '項番', '番号・項目', '項目番号', 'item'],
  NUMBER: ['番号', '施策番号', '通し番号', '通番', '整理番号', '連番', 'no', 'no.', '№', '#', 'number'],
  LABEL: ['項目', '記号', '細目', '項目記号', 'label'],
  NAME: [
    '施策名',
    '施策',
    '施策名称',
    '施策の名称',
    '施策項目',
    '具体的施策',
    '取組名',
    '取組施策',
    '事業名',
    '名称',
    '件名',
    'name',
    'measure',
  ],
  MINISTRIES: [
    '担当省庁',
    '担当府省庁',
    '担当府省',
    '担当',
    '担当機関',
    '担当部局',
    '担当省',
    '担当省庁名',
    '担当府省庁名',
    '所管',
    '所管省庁',
    '所管府省庁',
    '関係省庁',
    '関係府省庁',
    '関係府省',
    '府省庁',
    '府省庁名',
    '府省名',
    '省庁名',
    '省庁',
    '実施主体',
    '実施機関',
    '主管',
    '主管省庁',
    'ministry',
    'ministries',
  ],
  PROGRESS: [
    '進捗状況',
    '進捗状況等',
    '進捗',
    '進展状況',
    '実施状況',
    '取組状況',
    '取組の状況',
    '実施内容',
    '取組内容',
    '取組実績',
    '実績',
    'progress',
  ],
  STATUS: [
    '現時点の状況',
    '現時点状況',
    '現在の状況',
    '現況',
    '現状',
    '状況',
    '評価',
    '自己評価',
    '達成状況',
    '達成度',
    '判定',
    '進捗度',
    'ステータス',
    'status',
  ],
};

const ROLE_OF = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.map((name) => [name, role as ColumnRole] as const)),
);

/** What a cell with such a name begins with: one look, and most cells of most rows are known to have none. */
const MAY_BE_NAME = new RegExp(`^[\\s*_([【]*[${[...ROLE_OF.keys()].map((name) => name.charAt(0)).join('')}]`, 'i');

/** Names that no list holds but that say enough, once other columns of the line are known. */
const HINTS: readonly (readonly [RegExp, ColumnRole])[] = [
  [/省庁|府省|担当|所管/, 'MINISTRIES'],
  [/番号/, 'NUMBER'],
  [/進捗|実施状況|取組/, 'PROGRESS'],
  [/施策|名称/, 'NAME'],
  [/状況|評価|達成/, 'STATUS'],
];

/** The role of a column by its exact name (widths folded); null where no list holds it. */
export function roleByName(name: string): ColumnRole | null {
  return ROLE_OF.get(normalised(name)) ?? null;
}

/** The roles of a header row's cells; null where the line is no header. Empty cells name no column. */
export function headerRoles(cells: readonly string[]): readonly ColumnRole[] | null {
  let known = 0;
  for (const cell of cells) if (MAY_BE_NAME.test(cell) && roleByName(cell)) known++;
  if (known < 2) return null;
  const named = cells.map(normalised).filter((name) => name !== '');
  if (known * 2 < named.length) return null;
  const taken = new Set<ColumnRole>();
  return named.map((name) => {
    const role = ROLE_OF.get(name) ?? HINTS.find(([hint, role]) => hint.test(name) && !taken.has(role))?.[1] ?? 'OTHER';
    if (taken.has(role)) return 'OTHER';
    if (role !== 'OTHER') taken.add(role);
    return role;
  });
}

/** Column names are short; a cell that is not is no name. */
const MAX_LENGTH = 20;

function normalised(name: string): string {
  if (name.length > MAX_LENGTH * 2) return '\0';
  return name
    .replace(/[\s*_]/g, '')
    .replace(/^[([【]+|[)\]】]+$/g, '')
    .toLowerCase()
    .slice(0, MAX_LENGTH);
}

/**
 * The header's columns with those that it leaves out, each before the first that usually follows it: for rows that
 * have more than their header says.
 */
export function completed(columns: readonly ColumnRole[]): ColumnRole[] {
  const all = [...columns];
  for (const [i, role] of USUAL_COLUMNS.entries()) {
    if (all.includes(role) || (role === 'ITEM' && (all.includes('NUMBER') || all.includes('LABEL')))) continue;
    const after = USUAL_COLUMNS.slice(i + 1);
    const at = all.findIndex((column) => after.includes(column));
    all.splice(at < 0 ? all.length : at, 0, role);
  }
  return all;
}
