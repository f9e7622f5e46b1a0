import type { ChildProcess } from 'node:child_process';

const children = new Map<ChildProcess, NodeJS.Signals>();

/** Makes sure that a process ends with this one, however this one ends. */
export function own<Child extends ChildProcess>(child: Child, signal: NodeJS.Signals = 'SIGTERM'): Child {
  children.set(child, signal);
  child.once('exit', () => children.delete(child));
  return child;
}

process.once('exit', () => {
  for (const [child, signal] of children) child.kill(signal);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
