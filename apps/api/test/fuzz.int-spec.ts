import fc from 'fast-check';
import { type Attempt, shown } from './fuzz/attempt.js';
import { type FuzzGround, prepareGround } from './fuzz/ground.js';
import { attempts } from './fuzz/requests.js';
import { Target, wrongWith } from './fuzz/target.js';

/** `npm run fuzz` sends 20 000 with a new seed; `npm test` a few with one that stays. */
const runs = Number(process.env.FUZZ_RUNS ?? 300);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** So many are sent at once; each hand takes the next lot, whose seed follows from its number. */
const hands = 4;
const lot = 50;
/** More different troubles are not looked for. */
const enough = 8;
/** What the process may hold in all, in megabytes, however many were sent; of its own heap it has 256. */
const MOST_MEGABYTES = 800;

describe('what is wrong with an answer', () => {
  it.each([
    ['an error of ours', 503, ''],
    ['a masked error', 200, '{"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}'],
    ['a trace', 400, 'TypeError: x is not a function\n    at run (file:///srv/dist/api.js:12:3)'],
    ['a path', 404, '{"message":"ENOENT: no such file, open \'/home/hjerterom/dist/web\'"}'],
    ['a statement', 400, 'while running SELECT id FROM people_person WHERE id = $1'],
    ['what the database says', 200, 'invalid input syntax for type uuid'],
    ['an address within', 200, 'connect ECONNREFUSED 127.0.0.1:5432'],
  ])('is seen: %s', (_what, status, said) => {
    expect(wrongWith(status, said)).toEqual(expect.any(String));
  });

  it('is nothing when it only says that it was not understood', () => {
    expect(wrongWith(400, '{"errors":[{"message":"Syntax Error: Unexpected <EOF>."}]}')).toBeNull();
  });
});

describe('whatever is sent to the API', () => {
  let on: FuzzGround;
  let target: Target;

  beforeAll(async () => {
    on = await prepareGround();
    const { config, files } = on.at.world;
    target = await Target.start({ DATABASE_URL: files.url, SECRET: config.secret });
  }, 180_000);
  afterAll(async () => {
    await target?.stop();
    await on?.at.close();
  });

  it(`is answered without an error of ours, and without a word of what is within (${runs}, seed ${seed})`, async () => {
    const began = performance.now();
    const attempt = attempts(on.ground);
    const found = new Map<string, string>();
    const memory: number[] = [];
    const lots = Array.from({ length: Math.ceil(runs / lot) }, (_, number) => seed + number);
    const hand = async () => {
      for (let next = lots.shift(); next !== undefined && found.size < enough; next = lots.shift()) {
        const trouble = await troubleIn(attempt, next);
        if (trouble) found.set(...trouble);
        memory.push(target.megabytes() ?? 0);
      }
    };
    await Promise.all(Array.from({ length: hands }, hand));
    const megabytes = (which: number | undefined) => `${which?.toFixed(0)} MB`;
    console.log(
      `${runs} attempts, seed ${seed}, ${((performance.now() - began) / 1000).toFixed(0)} s: ${found.size} troubles; ` +
        `memory ${megabytes(memory[0])} at first, ${megabytes(memory[memory.length >> 1])} halfway, ` +
        `${megabytes(memory.at(-1))} at the end, ${megabytes(Math.max(...memory))} at most; ` +
        [...target.answered].map(([what, times]) => `${what} ${times}`).join(', '),
    );
    expect([...found.values()]).toEqual([]);
    expect(await target.answers()).toBe(true);
    expect(Math.max(...memory)).toBeLessThan(MOST_MEGABYTES);
  }, 7_200_000);

  /** What is wrong with a lot, made as small as it goes, and how to send it again; by what it is. */
  async function troubleIn(attempt: fc.Arbitrary<Attempt>, from: number): Promise<[string, string] | null> {
    const clean = async (one: Attempt) => {
      const trouble = await target.trouble(one, on.cookies.get(one.who));
      if (trouble) throw new Error(trouble);
    };
    const options = { seed: from, numRuns: lot, interruptAfterTimeLimit: 60_000 };
    const { counterexample, errorInstance } = await fc.check(fc.asyncProperty(attempt, clean), options);
    if (!counterexample) return null;
    const trouble = String(errorInstance);
    return [
      trouble.slice(0, 300),
      `${trouble}\n${shown(counterexample[0])}\nagain: npm run fuzz -- ${lot} --seed ${from}`,
    ];
  }
});
