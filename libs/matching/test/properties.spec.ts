import {
  type CandidateFacts,
  type Demand,
  type GateCode,
  gateInWords,
  type Ranking,
  rank,
  reasonInWords,
} from '@hjerterom/matching';
import fc from 'fast-check';
import { candidateOf, demandOf, monday, town } from './inputs.js';

const language = fc.constantFrom('nb', 'nn', 'en', 'ti', 'so', 'pl', 'ar-SY');
const kind = fc.constantFrom('leksehjelp', 'følge', 'telefonvenn', 'handlehjelp');
const district = fc.constantFrom('Elva', 'Torget', 'Åsen', 'Skogen', null);
const day = fc.option(fc.constantFrom('2024-01-10', '2025-08-14'));
const count = fc.nat({ max: 40 });
/** Mostly open gates, so that something is left to rank. */
const seldom = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);

const aDemand: fc.Arbitrary<Demand> = fc
  .record({
    languages: fc.uniqueArray(language, { maxLength: 3 }),
    district,
    involvesMinors: fc.boolean(),
    certificateRequired: seldom,
    confidentialityRequired: seldom,
  })
  .map(demandOf);

const someFacts = fc.record({
  status: fc.constantFrom<CandidateFacts['status'][]>('approved', 'approved', 'approved', 'paused', 'applied'),
  skills: fc.uniqueArray(kind, { maxLength: 3 }).map((others) => ['leksehjelp', ...others]),
  languages: fc.uniqueArray(language, { minLength: 1 }),
  district,
  certificateShownOn: day,
  certificateExpiredOn: day,
  confidentialitySignedOn: day,
  confidentialityExpiredOn: day,
  fits: seldom.map((not) => !not),
  clash: seldom,
  minutesThisWeek: fc.nat({ max: 300 }),
  capacityMinutesPerWeek: fc.option(fc.nat({ max: 600 })),
  earlierWithRecipient: count,
  lastAskedAt: fc.option(fc.nat({ max: 5 }).map((days) => new Date(monday.getTime() - days * 86_400_000))),
  tasksLast90Days: count,
  declinedThis: seldom,
  alreadyAsked: seldom,
  blockedPair: seldom,
  quietUntil: fc.constantFrom(null, null, '15:00'),
  consentLacks: fc.constantFrom(null, null, null, 'guardian' as const, 'withdrawn' as const),
  isRecipient: seldom,
});

const aCrowd = fc
  .array(someFacts, { minLength: 1, maxLength: 30 })
  .map((all) => all.map((facts, n) => candidateOf(`p${n}`, facts)));

/** A candidate for whom every gate of every demand made here is open. */
const anOpenCandidate = someFacts.map((facts) =>
  candidateOf('Kari', {
    ...facts,
    status: 'approved',
    languages: ['nb', 'en', 'ti', 'so', 'pl', 'ar'],
    certificateShownOn: '2025-08-14',
    certificateExpiredOn: null,
    confidentialitySignedOn: '2025-08-14',
    confidentialityExpiredOn: null,
    fits: true,
    clash: false,
    capacityMinutesPerWeek: null,
    declinedThis: false,
    alreadyAsked: false,
    blockedPair: false,
    consentLacks: null,
    quietUntil: null,
    isRecipient: false,
  }),
);

const ranking = (demand: Demand, candidates: CandidateFacts[]): Ranking =>
  rank(demand, candidates, { districts: town });
const placeOf = (personId: string, { candidates }: Ranking) => candidates.findIndex((one) => one.personId === personId);

describe('For any demand and any crowd', () => {
  it('everyone is either ranked or shut out, once', () => {
    fc.assert(
      fc.property(aDemand, aCrowd, (demand, crowd) => {
        const { candidates, shutOut } = ranking(demand, crowd);
        const told = [...candidates, ...shutOut].map(({ personId }) => personId);
        expect(told.sort()).toEqual(crowd.map(({ personId }) => personId).sort());
        expect(shutOut.every(({ gates }) => gates.length > 0)).toBe(true);
      }),
    );
  });

  it('the order in which they are listed changes nothing, and nothing handed in is changed', () => {
    const crowdTwice = aCrowd.chain((crowd) =>
      fc.tuple(fc.constant(crowd), fc.shuffledSubarray(crowd, { minLength: crowd.length })),
    );
    fc.assert(
      fc.property(aDemand, crowdTwice, (demand, [crowd, shuffled]) => {
        const before = structuredClone([demand, crowd]);
        expect(ranking(demand, shuffled)).toEqual(ranking(demand, crowd));
        expect([demand, crowd]).toEqual(before);
      }),
    );
  });

  it('the same facts give the same ranking', () => {
    fc.assert(
      fc.property(aDemand, aCrowd, (demand, crowd) => {
        expect(ranking(structuredClone(demand), structuredClone(crowd))).toEqual(ranking(demand, crowd));
      }),
    );
  });

  it('a score is from 0 to 1, falls down the list, and is the sum of its parts as shown', () => {
    fc.assert(
      fc.property(aDemand, aCrowd, (demand, crowd) => {
        const { candidates } = ranking(demand, crowd);
        for (const [place, { score, parts }] of candidates.entries()) {
          const sum = parts.reduce((total, { value, weight }) => total + value * weight, 0);
          expect(Math.abs(sum - score)).toBeLessThanOrEqual(0.000_050_001);
          expect([score, ...parts.map(({ value }) => value)].every((n) => n >= 0 && n <= 1)).toBe(true);
          expect(score).toBeLessThanOrEqual(candidates[place - 1]?.score ?? 1);
        }
      }),
    );
  });

  it('every reason and every gate can be said in both languages', () => {
    fc.assert(
      fc.property(aDemand, aCrowd, fc.constantFrom('nb' as const, 'en' as const), (demand, crowd, screen) => {
        const { candidates, shutOut } = ranking(demand, crowd);
        const said = [
          ...candidates.flatMap(({ parts }) => parts.map(({ reason }) => reasonInWords(reason, screen))),
          ...shutOut.flatMap(({ gates }) => gates.map((gate) => gateInWords(gate, screen))),
        ];
        for (const words of said) expect(words).toMatch(/^\p{Lu}(?!.*(undefined|null|NaN)).{5,}$/u);
      }),
    );
  });
});

describe('For any candidate', () => {
  /** How each gate is closed, for a demand that asks for everything. The compiler sees that none is missing. */
  const closing: Record<GateCode, { facts?: Partial<CandidateFacts>; demand?: Partial<Demand> }> = {
    status: { facts: { status: 'paused' } },
    isRecipient: { facts: { isRecipient: true } },
    blockedPair: { facts: { blockedPair: true } },
    consent: { facts: { consentLacks: 'guardian' } },
    skill: { facts: { skills: [] } },
    certificate: { facts: { certificateShownOn: null } },
    confidentiality: { facts: { confidentialitySignedOn: null } },
    language: { facts: { languages: ['fi'] } },
    past: { demand: { now: new Date('2027-01-01T00:00:00Z') } },
    quiet: { facts: { quietUntil: '15:00' } },
    time: { facts: { fits: false } },
    clash: { facts: { clash: true } },
    capacity: { facts: { capacityMinutesPerWeek: 0 } },
    alreadyAsked: { facts: { alreadyAsked: true } },
    declined: { facts: { declinedThis: true } },
  };
  const gateCodes = Object.keys(closing) as GateCode[];
  const strict = demandOf({ languages: ['nb'], certificateRequired: true, confidentialityRequired: true });

  it('each gate shuts out by itself, and those that closed, and no others, are named', () => {
    fc.assert(
      fc.property(anOpenCandidate, fc.subarray(gateCodes), (open, closed) => {
        const facts: Partial<CandidateFacts> = Object.assign({}, ...closed.map((code) => closing[code].facts));
        const demand: Demand = Object.assign({}, strict, ...closed.map((code) => closing[code].demand));
        const { candidates, shutOut } = ranking(demand, [{ ...open, ...facts }]);
        expect(shutOut.flatMap(({ gates }) => gates.map(({ code }) => code)).sort()).toEqual([...closed].sort());
        expect(candidates).toHaveLength(closed.length === 0 ? 1 : 0);
      }),
    );
  });

  it('to be better in one part never lowers the score or the place', () => {
    const betterIn = (demand: Demand, was: CandidateFacts, n: number): Partial<CandidateFacts>[] => [
      { skills: ['leksehjelp'] },
      { languages: [...was.languages, ...demand.languages] },
      ...(demand.district ? [{ district: demand.district }] : []),
      { earlierWithRecipient: was.earlierWithRecipient + n },
      { tasksLast90Days: Math.max(0, was.tasksLast90Days - n) },
    ];
    fc.assert(
      fc.property(aDemand, aCrowd, anOpenCandidate, count, (demand, crowd, was, n) => {
        const before = ranking(demand, [...crowd, was]);
        for (const better of betterIn(demand, was, n)) {
          const after = ranking(demand, [...crowd, { ...was, ...better }]);
          const [from, to] = [placeOf('Kari', before), placeOf('Kari', after)];
          expect(to).toBeLessThanOrEqual(from);
          expect(after.candidates[to]!.score).toBeGreaterThanOrEqual(before.candidates[from]!.score);
        }
      }),
    );
  });
});

describe('For a whole county', () => {
  it('10 000 candidates are ranked in one pass: each one is looked at as often as where there are ten', () => {
    const looksPerCandidate = (size: number) => {
      let looks = 0;
      const watched = (facts: CandidateFacts) =>
        new Proxy(facts, {
          get(target, name, receiver) {
            looks += 1;
            return Reflect.get(target, name, receiver);
          },
        });
      const crowd = Array.from({ length: size }, (_, n) =>
        watched(candidateOf(`p${n}`, { earlierWithRecipient: n % 5, tasksLast90Days: n % 2 })),
      );
      expect(ranking(demandOf(), crowd).candidates).toHaveLength(size);
      return looks / size;
    };
    expect(looksPerCandidate(10_000)).toBe(looksPerCandidate(10));
  });
});
