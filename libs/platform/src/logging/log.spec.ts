import { Writable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { NotFound } from '../errors.js';
import { Log } from './log.js';

/** A database error as TypeORM throws one: what was typed in is in its parameters, its text and its detail. */
class QueryFailed extends Error {
  readonly parameters = ['Gudrun Prøvesen', '+4729000042'];
  readonly driverError = {
    code: '23505',
    constraint: 'people_contact_point_value',
    detail: 'Key (value)=(+4729000042) already exists.',
  };
}

describe('the log', () => {
  let lines: string[];
  let log: Log;
  beforeEach(() => {
    lines = [];
    const destination = new Writable({
      write: (chunk, _encoding, done) => {
        lines.push(String(chunk));
        done();
      },
    });
    log = new Log('info', destination);
  });
  const thrown = new QueryFailed('duplicate key for Gudrun Prøvesen');

  it.each([
    ['we report', () => log.error('A page failed.', thrown)],
    ['Nest reports of a resolver or a controller', () => log.error(thrown, 'ExceptionsHandler')],
    [
      'Nest reports through its own logger',
      () => {
        Logger.overrideLogger(log);
        new Logger('ExceptionsHandler').error(thrown);
        Logger.overrideLogger(false);
      },
    ],
  ])('tells code and place of a database error that %s, and nothing of what was typed in', (_who, report) => {
    report();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 50, sqlState: '23505', stack: expect.any(Array) });
    expect(lines.join()).not.toMatch(/Gudrun|29000042/);
  });

  it('is silent of what is only an answer: that something is not there', () => {
    log.error(new NotFound('need'), 'ExceptionsHandler');
    expect(lines).toEqual([]);
  });
});
