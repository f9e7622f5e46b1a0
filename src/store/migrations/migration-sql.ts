/**
 * The engine's SQL as the project wants it: text in the order of its code points on every server, whatever its locale
 * (ids sort in the order of the text), and no CREATE SCHEMA, for which a plain user has no right.
 */
export function migrationSql(sql: string): string {
  return sql
    .replace(/-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n/, '')
    .replace(/" TEXT(?!\[\])/g, '" TEXT COLLATE "C"');
}
