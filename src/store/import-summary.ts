import type { Diagnostic } from '../parser/diagnostics.ts';
import type { FileReport } from './import-files.ts';
import { sentence } from './import-read.ts';
import type { Changes, RemovalOutcome } from './outcome.ts';

/** What an import did, for people: several lines, without a line feed at the end. */
export function summaryOf(report: FileReport): string {
  const { path, slug, kind, dryRun, nodes, edges, coverage, changes, problems, revision } = report;
  const { repaired, open } = sortDiagnostics(report.diagnostics);
  return [
    `${path} → ${slug}: ${dryRun ? `would be ${kind}` : kind}`,
    ...problems.map((problem) => `  refused   ${problem}`),
    ...(nodes ? [`  nodes     ${listed(nodes)}`] : []),
    ...(edges ? [`  edges     ${listed(edges)}`] : []),
    ...(kind === 'replaced' ? changeLines(changes) : []),
    ...(coverage
      ? [
          `  coverage  ${coverage.lines} lines: ${coverage.nodes} of nodes, ${coverage.furniture} furniture, ${coverage.blank} blank, ${coverage.unexplained} unexplained`,
        ]
      : []),
    ...(report.unexplained.length > 0 ? [`  UNEXPLAINED LINES: ${report.unexplained.join(', ')}`] : []),
    `  repaired  ${Object.keys(repaired).length > 0 ? listed(repaired) : 'none'}`,
    `  open      ${open.length === 0 ? 'none' : open.length}`,
    ...open.map((diagnostic) => `    ${diagnostic.severity} ${sentence(diagnostic)}`),
    `  revision  ${revision.before === revision.after ? revision.after : `${revision.before} → ${revision.after}`}`,
  ].join('\n');
}

export function removalSummary({ slug, kind, dryRun, changes, revision }: RemovalOutcome): string {
  return [
    `${slug}: ${dryRun && kind === 'removed' ? 'would be removed' : kind}`,
    ...changeLines(changes),
    `  revision  ${revision.before === revision.after ? revision.after : `${revision.before} → ${revision.after}`}`,
  ].join('\n');
}

/** The same for programs: diagnostics sorted, their lines in place of spans of characters. */
export function reportJson({ diagnostics, ...report }: FileReport): object {
  const { repaired, open } = sortDiagnostics(diagnostics);
  return {
    ...report,
    diagnostics: {
      repaired,
      open: open.map(({ code, severity, message, span: { lineStart, lineEnd } }) => ({
        code,
        severity,
        message,
        lineStart,
        lineEnd,
      })),
    },
  };
}

/** Repaired ones counted by code, open ones as they are. */
function sortDiagnostics(diagnostics: readonly Diagnostic[]) {
  const repaired: Record<string, number> = {};
  for (const { code, repaired: done } of diagnostics) if (done) repaired[code] = (repaired[code] ?? 0) + 1;
  return { repaired, open: diagnostics.filter((diagnostic) => !diagnostic.repaired) };
}

function changeLines(changes: Changes): string[] {
  return Object.entries(changes).map(([kind, { added, removed, changed }]) => {
    const parts = [
      ...(added.length > 0 ? [`${added.length} added`] : []),
      ...(removed.length > 0 ? [`${removed.length} removed`] : []),
      ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ];
    return `  changes   ${kind}: ${parts.join(', ')}`;
  });
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ');
