import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type { Logger } from 'pino';

/** One line an event: for people where a person watches, JSON where a program collects it. */
export function createLogger(level: string, terminal: boolean): Logger {
  if (!terminal) return pino({ level });
  return pino({ level, base: null }, pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' }));
}
