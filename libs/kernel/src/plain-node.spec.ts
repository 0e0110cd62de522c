import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const source = dirname(fileURLToPath(import.meta.url));

/** What the kernel answers to a little of everything that has to do with time. */
const questions = `
  import * as k from './index.js';
  const zone = 'Europe/Oslo';
  const nights = k.timeRange(new Date('2026-03-27T12:00:00Z'), new Date('2026-03-31T12:00:00Z'));
  const year = k.timeRange(new Date('2025-12-30T00:00:00Z'), new Date('2027-01-05T00:00:00Z'));
  const every = (rrule, startDate, startTime) => ({ rrule, startDate, startTime, minutes: 90, zone });
  const answers = [
    k.expand(every('FREQ=DAILY', '2026-01-01', '02:30'), year),
    k.expand(every('FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261030T220000Z', '2026-01-01', '23:59'), year),
    k.expand(every('FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU', '2020-01-01', '00:00'), year),
    k.validateRecurrence(every('FREQ=WEEKLY;UNTIL=20260101T000000Z', '2026-01-01', '00:30')),
    k.availableRanges([{ weekday: 7, from: '00:00', to: '24:00' }], [{ from: '2026-03-28', to: '2026-03-28', available: true, toTime: '02:30' }], nights, zone),
    k.firstFit([nights], 60, 30, zone),
    k.afterQuietHours(new Date('2026-10-25T00:15:00Z'), { from: '21:00', to: '02:30' }, zone),
    k.addDuration(new Date('2026-03-28T17:00:00Z'), 'P1D', zone),
    k.instantOf('2026-03-29', '02:30', zone),
    k.isoWeekOf(new Date('2027-01-03T22:59:00Z'), zone),
    k.localDateOf(new Date('2026-06-30T22:30:00Z'), zone),
    k.weekRange('2026-12-31', zone),
    k.parseTstzrange('["2026-03-29 01:30:00+01","2026-03-29 03:30:00+02")'),
    k.formatTstzrange(nights),
    k.showPhone(k.parsePhone('0047 900 00 000').e164),
    k.normaliseEmail('Kari@Example.org'),
  ];
  console.log(JSON.stringify(answers));
`;

describe('the kernel in Node itself, without Jest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-kernel-'));

  beforeAll(() => {
    mkdirSync(join(folder, 'time'));
    for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('.spec.ts')) continue;
      const { code } = transformFileSync(join(source, file), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      });
      writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), code);
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'questions.js'), questions);
    symlinkSync(join(source, '../../../node_modules'), join(folder, 'node_modules'), 'junction');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same answers wherever in the world the machine stands', () => {
    const answersIn = (TZ: string) =>
      execFileSync(process.execPath, ['questions.js'], {
        cwd: folder,
        env: { ...process.env, NODE_OPTIONS: '', TZ },
        encoding: 'utf8',
      });
    const answers = answersIn('UTC');
    expect(answers).toContain('"2026-03-29T01:30:00.000Z"');
    for (const TZ of ['Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'])
      expect(answersIn(TZ)).toBe(answers);
  });
});
