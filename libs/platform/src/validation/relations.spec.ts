import 'reflect-metadata';
import { asInput, inputProblems } from './input-problems.js';
import { After } from './relations.js';
import { Optional } from './rules.js';

class Span {
  from?: string | Date | null;

  @Optional()
  @After('from')
  to?: string | Date | null;

  @Optional()
  @After('from', { orSame: true })
  last?: string | Date | null;
}

const problemsOf = (span: Partial<Span>) => inputProblems(asInput(Span, span), 'nb');

describe('a field that must come after another', () => {
  it.each([
    { from: '09:00', to: '24:00' },
    { from: '2026-05-17', last: '2026-05-17' },
    { from: new Date('2026-05-17T10:00:00Z'), to: new Date('2026-05-17T11:00:00Z') },
    { from: new Date('2026-05-17T10:00:00Z'), last: new Date('2026-05-17T10:00:00Z') },
  ])('holds when it does: %j', async (span) => {
    expect(await problemsOf(span)).toEqual([]);
  });

  it.each([
    { from: '09:00', to: '09:00' },
    { from: '09:00', to: '08:59' },
    { from: '2026-05-17', last: '2026-05-16' },
  ])('is told in words when it does not: %j', async (span) => {
    const [path] = Object.keys(span).slice(1);
    expect(await problemsOf(span)).toEqual([{ path, message: 'Slutten må komme etter starten.' }]);
  });

  it('holds while one of the two is not given', async () => {
    expect(await problemsOf({ to: '09:00' })).toEqual([]);
    expect(await problemsOf({ from: '09:00', to: null })).toEqual([]);
  });
});
