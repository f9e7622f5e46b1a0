import { type DestinationStream, destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { perTurn } from './per-turn.ts';

export type { Logger } from 'pino';

/**
 * Writes the lines of one turn of the event loop together: a call for each is a third of what a kept answer costs. None is
 * lost with the process: those of its last turn, which say why it ended, are written as it exits.
 */
function together(sink: DestinationStream): DestinationStream {
  const lines = perTurn<string>((all) => sink.write(all.join('')));
  process.on('exit', lines.flush);
  return { write: lines.add };
}

/** One line an event: for people where a person watches, JSON where a program collects it. */
export function createLogger(level: string, terminal: boolean): Logger {
  if (!terminal) return pino({ level }, together(destination({ dest: 1, sync: true })));
  const people = pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', sync: true });
  return pino({ level, base: null }, people);
}
