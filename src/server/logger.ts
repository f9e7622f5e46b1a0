import { type DestinationStream, destination, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export type { Logger } from 'pino';

/**
 * Writes the lines of one turn of the event loop together when it is over: a call for each is a third of what a kept answer
 * costs. None is lost with the process: those of its last turn, which say why it ended, are written as it exits.
 */
function perTurn(sink: DestinationStream): DestinationStream {
  let lines = '';
  const flush = () => {
    const text = lines;
    lines = '';
    if (text !== '') sink.write(text);
  };
  process.on('exit', flush);
  return {
    write(line) {
      if (lines === '') setImmediate(flush);
      lines += line;
    },
  };
}

/** One line an event: for people where a person watches, JSON where a program collects it. */
export function createLogger(level: string, terminal: boolean): Logger {
  if (!terminal) return pino({ level }, perTurn(destination({ dest: 1, sync: true })));
  const people = pretty({ colorize: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname', sync: true });
  return pino({ level, base: null }, people);
}
