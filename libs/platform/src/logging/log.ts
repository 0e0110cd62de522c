import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import { CodedError } from '../errors.js';
import { currentRequest } from './request-context.js';

/** Structured facts for a log line: ids, names of things in the program, counts. Never personal data. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[]>>;

/** One JSON line an event, with the request id of the work under way. */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string, destination?: DestinationStream) {
    const options = { level, base: null, mixin: () => ({ requestId: currentRequest()?.requestId }) };
    this.pino = destination ? pino(options, destination) : pino(options);
  }

  info(message: string, facts: LogFacts = {}): void {
    this.pino.info(facts, message);
  }

  /** Something that works around itself but that an operator should know. */
  warn(message: string, facts: LogFacts | unknown = {}): void {
    this.pino.warn(asFacts(facts), message);
  }

  /**
   * Something that a person must look at. Of a thrown thing: its class, its code and where, never its text's data. Nest
   * hands over what was thrown in place of the message; a database error has the statement's parameters on it.
   */
  error(message: unknown, thrown?: unknown, facts: LogFacts = {}): void {
    if (!(message instanceof Error)) this.pino.error({ ...asFacts(facts), ...describe(thrown) }, String(message));
    // An answer with a code of ours is no failure, and is told to the one who asked.
    else if (!(message instanceof CodedError)) this.pino.error(describe(message), 'Something was thrown.');
  }

  /** Nest's own lines. */
  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  debug(message: unknown): void {
    this.pino.debug(String(message));
  }
}

function asFacts(facts: unknown): object {
  return typeof facts === 'object' && facts !== null ? facts : { context: String(facts) };
}

/** A database error's text and detail quote values of rows, so only its code and constraint are told. */
function describe(thrown: unknown): LogFacts {
  if (!(thrown instanceof Error)) return thrown === undefined ? {} : { context: String(thrown) };
  const driver = (thrown as { driverError?: { code?: string; constraint?: string } }).driverError;
  const stack = thrown.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .map((line) => line.trim());
  if (driver) return { error: thrown.name, sqlState: driver.code, constraint: driver.constraint, stack };
  return { error: thrown.name, reason: thrown.message, stack };
}
