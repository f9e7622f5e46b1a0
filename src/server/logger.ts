import { destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type { Logger } from 'pino';

/**
 * One line an event: for people where a person watches, JSON where a program collects it. Written at once: a line that
 * is still on its way when the process ends is lost, and the last ones say why it ended.
 */
export function createLogger(level: string, terminal: boolean): Logger {
  if (!terminal) return pino({ level }, destination({ dest: 1, sync: true }));
  const people = pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', sync: true });
  return pino({ level, base: null }, people);
}
