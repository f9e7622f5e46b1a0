import { readdir, readFile } from 'node:fs/promises';

// What Linux says of a process and all that it started. Clock ticks are hundredths of a second on every Linux.

const MS_PER_TICK = 10;

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

async function statOf(pid: number): Promise<Stat | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  // The name, in brackets, may hold anything; what follows begins with state and parent.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // utime, stime, and those of children that have ended.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { pid, parent: Number(fields[1]), ticks };
}

async function treeOf(root: number): Promise<Stat[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = (await Promise.all(pids.map(statOf))).filter((stat) => stat !== null);
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** A process and all that it started, itself first. */
export const pidsOf = async (root: number): Promise<number[]> => (await treeOf(root)).map(({ pid }) => pid);

/** Milliseconds of CPU that a process and its children have used so far. */
export async function cpuMs(root: number): Promise<number> {
  return (await treeOf(root)).reduce((sum, { ticks }) => sum + ticks, 0) * MS_PER_TICK;
}

/** Peak resident memory in megabytes of each process of the tree that still runs, the largest first. */
export async function peakMegabytes(root: number): Promise<number[]> {
  const peaks = (await treeOf(root)).map(async ({ pid }) => {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  });
  return (await Promise.all(peaks)).sort((a, b) => b - a);
}
