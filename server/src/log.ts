import { type Logger, pino } from 'pino';

export type Log = Logger;

/** One line of JSON an event. Never logs texts of messages, names, phone numbers, cookies or tokens. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
