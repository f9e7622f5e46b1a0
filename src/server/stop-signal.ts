/**
 * Resolves at the first signal that asks to stop.
 * @param again called at each that follows
 */
export function stopSignal(again: () => void): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) again();
        stopping = true;
        resolve(signal);
      });
    }
  });
}
