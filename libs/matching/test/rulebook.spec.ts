import { type CandidateFacts, DEFAULT_WEIGHTS, type Demand, type PartName, rank } from '@hjerterom/matching';
import { candidateOf, demandOf, monday, town } from './inputs.js';

/** Who may be asked, the best first. */
const order = (candidates: CandidateFacts[], demand = demandOf()) =>
  rank(demand, candidates, { districts: town }).candidates.map(({ personId }) => personId);

/** The gates that shut one person out. */
const gates = (facts: Partial<CandidateFacts>, demand: Partial<Demand> = {}) =>
  rank(demandOf(demand), [candidateOf('Kari', facts)], { districts: town }).shutOut.flatMap((one) => one.gates);

/** What one part gives one person, and why. */
const part = (name: PartName, facts: Partial<CandidateFacts>, demand: Partial<Demand> = {}) => {
  const [first] = rank(demandOf(demand), [candidateOf('Kari', facts)], { districts: town }).candidates;
  const found = first?.parts.find((one) => one.name === name);
  return found && { value: found.value, ...found.reason };
};

describe('Who may be asked', () => {
  it('an approved volunteer who can, is free and has room in the week may be asked', () => {
    expect(gates({})).toEqual([]);
  });

  it.each(['applied', 'talk-booked', 'declined', 'paused', 'left'] as const)(
    'one who is only «%s» is not asked',
    (status) => {
      expect(gates({ status })).toEqual([{ code: 'status', facts: { status } }]);
    },
  );

  it('nobody is asked to help themself', () => {
    expect(gates({ isRecipient: true })).toEqual([{ code: 'isRecipient', facts: {} }]);
    expect(gates({}, { recipientId: 'Kari' })).toEqual([{ code: 'isRecipient', facts: {} }]);
  });

  it('two who are not to be paired are not paired, and nothing is told of why', () => {
    expect(gates({ quietUntil: '15:00' })).toEqual([{ code: 'quiet', facts: { until: '15:00' } }]);
    expect(gates({ consentLacks: 'guardian' })).toEqual([{ code: 'consent', facts: { because: 'guardian' } }]);
    expect(gates({ blockedPair: true })).toEqual([{ code: 'blockedPair', facts: {} }]);
  });

  it('a volunteer is asked only for what they said they can do', () => {
    expect(gates({ skills: ['telefonvenn'] })).toEqual([{ code: 'skill', facts: {} }]);
  });

  it('a police certificate is asked for where the kind of need requires it, and only there', () => {
    const without = { certificateShownOn: null };
    expect(gates(without, { certificateRequired: true })).toEqual([
      { code: 'certificate', facts: { because: 'minors', expiredOn: null } },
    ]);
    expect(gates(without, { certificateRequired: true, involvesMinors: false })).toEqual([
      { code: 'certificate', facts: { because: 'kind', expiredOn: null } },
    ]);
    expect(gates(without, { certificateRequired: false, involvesMinors: true })).toEqual([]);
  });

  it('what was shown or signed and counts no more closes its gate, and says since when', () => {
    const expired = { certificateShownOn: null, certificateExpiredOn: '2026-03-01' };
    expect(gates(expired, { certificateRequired: true })).toEqual([
      { code: 'certificate', facts: { because: 'minors', expiredOn: '2026-03-01' } },
    ]);
    const unsigned = { confidentialitySignedOn: null, confidentialityExpiredOn: '2026-03-01' };
    expect(gates(unsigned, { confidentialityRequired: true })).toEqual([
      { code: 'confidentiality', facts: { expiredOn: '2026-03-01' } },
    ]);
  });

  it('somebody who has had a first task may be asked again', () => {
    expect(gates({ status: 'active' })).toEqual([]);
  });

  it('confidentiality is signed first, where it is required', () => {
    const without = { confidentialitySignedOn: null };
    expect(gates(without, { confidentialityRequired: true })).toEqual([
      { code: 'confidentiality', facts: { expiredOn: null } },
    ]);
    expect(gates(without)).toEqual([]);
  });

  it('one of the languages asked for is enough; with none of them the gate closes', () => {
    const languages = ['ti', 'so'];
    expect(gates({ languages: ['nb', 'so'] }, { languages })).toEqual([]);
    expect(gates({ languages: ['nb'] }, { languages })).toEqual([{ code: 'language', facts: { languages: 'ti,so' } }]);
  });

  it('whoever writes nynorsk speaks with whoever writes bokmål', () => {
    expect(gates({ languages: ['nn'] }, { languages: ['nb-NO'] })).toEqual([]);
  });

  it('nobody is asked outside the hours they offered', () => {
    expect(gates({ fits: false })).toEqual([{ code: 'time', facts: { times: 1 } }]);
  });

  it('nobody is asked to be in two places at once', () => {
    expect(gates({ clash: true })).toEqual([{ code: 'clash', facts: { times: 1 } }]);
  });

  it('nobody is asked for what is over; a series that is under way may still be asked for', () => {
    const { spans } = demandOf();
    const nextWeek = { start: new Date('2026-03-11T16:00:00Z'), end: new Date('2026-03-11T17:00:00Z') };
    const now = new Date('2026-03-04T17:00:00Z');
    expect(gates({}, { now })).toEqual([{ code: 'past', facts: {} }]);
    expect(gates({}, { now, spans: [...spans, nextWeek] })).toEqual([]);
  });

  it("a volunteer's own limit for a week may be reached, and is not passed", () => {
    const week = { minutesThisWeek: 60, demandMinutesThisWeek: 60 };
    expect(gates({ ...week, capacityMinutesPerWeek: 120 })).toEqual([]);
    expect(gates({ ...week, capacityMinutesPerWeek: null })).toEqual([]);
    expect(gates({ ...week, capacityMinutesPerWeek: 119 })).toEqual([
      { code: 'capacity', facts: { plannedMinutes: 60, taskMinutes: 60, limitMinutes: 119 } },
    ]);
  });

  it('nobody is asked twice while we wait for their answer', () => {
    expect(gates({ alreadyAsked: true })).toEqual([{ code: 'alreadyAsked', facts: {} }]);
  });

  it('a no is a no', () => {
    expect(gates({ declinedThis: true })).toEqual([{ code: 'declined', facts: {} }]);
  });

  it('every gate that closed is named, and those who lack the least stand first', () => {
    const { candidates, shutOut } = rank(
      demandOf(),
      [
        candidateOf('Anna', { status: 'paused', clash: true, fits: false }),
        candidateOf('Sofie', { clash: true }),
        candidateOf('Bilal', { status: 'paused' }),
      ],
      { districts: town },
    );
    expect(candidates).toEqual([]);
    expect(shutOut.map(({ personId, gates: closed }) => [personId, ...closed.map(({ code }) => code)])).toEqual([
      ['Bilal', 'status'],
      ['Sofie', 'clash'],
      ['Anna', 'status', 'time', 'clash'],
    ]);
  });
});

describe('Who goes first', () => {
  it('skill: whoever offers little else, so that those who can do much are spared for the rest', () => {
    expect(part('skill', { skills: ['leksehjelp'] })).toEqual({ value: 1, code: 'onlyOffersThis', facts: {} });
    expect(part('skill', { skills: ['leksehjelp', 'følge', 'handlehjelp', 'besøksvenn'] })).toEqual({
      value: 0.625,
      code: 'offersThisAndMore',
      facts: { others: 3 },
    });
  });

  it('language: whoever speaks the language asked for first', () => {
    const languages = ['ti', 'nb'];
    expect(part('language', { languages: ['nb', 'ti'] }, { languages })).toEqual({
      value: 1,
      code: 'speaksLanguage',
      facts: { language: 'ti' },
    });
    expect(part('language', { languages: ['nb'] }, { languages })).toEqual({
      value: 0.5,
      code: 'speaksOtherLanguage',
      facts: { language: 'no', first: 'ti' },
    });
  });

  it('language: where none is asked for, all are alike', () => {
    expect(part('language', { languages: [] })).toEqual({ value: 1, code: 'noLanguageAsked', facts: {} });
  });

  it.each([
    ['the same district', 'Elva', 1, 'sameDistrict'],
    ['a neighbouring one', 'Torget', 0.6, 'neighbourDistrict'],
    ['one that was not given', null, 0.4, 'homeUnknown'],
    ['one across town', 'Skogen', 0.2, 'otherDistrict'],
  ])('distance: nearer goes first; %s', (_, district, value, code) => {
    expect(part('distance', { district })).toEqual({ value, code, facts: {} });
  });

  it('distance: districts are neighbours both ways', () => {
    expect(part('distance', { district: 'Elva' }, { district: 'Åsen' })?.code).toBe('neighbourDistrict');
  });

  it('distance: where the place is not known, or there is none, all are alike', () => {
    expect(part('distance', { district: 'Skogen' }, { district: null })).toEqual({
      value: 0.4,
      code: 'placeUnknown',
      facts: {},
    });
  });

  it('continuity: a known face, and the first meeting is worth most', () => {
    expect(part('continuity', {})).toEqual({ value: 0, code: 'newToRecipient', facts: {} });
    expect(part('continuity', { earlierWithRecipient: 1 })?.value).toBe(0.5);
    expect(part('continuity', { earlierWithRecipient: 3 })).toEqual({
      value: 0.75,
      code: 'knowsRecipient',
      facts: { times: 3 },
    });
  });

  it('fair load: whoever has done least in 90 days; six tasks halve it, and nobody ever falls to nothing', () => {
    expect(part('fairLoad', {})).toEqual({ value: 1, code: 'hasNotHelpedLately', facts: { days: 90 } });
    expect(part('fairLoad', { tasksLast90Days: 6 })).toEqual({
      value: 0.5,
      code: 'hasHelpedLately',
      facts: { tasks: 6, days: 90 },
    });
    expect(part('fairLoad', { tasksLast90Days: 90 })?.value).toBeGreaterThan(0);
  });

  it('one who has helped this person once goes before one who merely lives nearer, but not before all of town', () => {
    const known = (district: string) => candidateOf('known', { district, earlierWithRecipient: 1 });
    expect(order([candidateOf('near'), known('Torget')])).toEqual(['known', 'near']);
    expect(order([candidateOf('near'), known('Skogen')])).toEqual(['near', 'known']);
  });

  it('one who helps this person every week keeps coming, for all that it weighs on their load', () => {
    const weekly = candidateOf('weekly', { earlierWithRecipient: 12, tasksLast90Days: 12 });
    expect(order([candidateOf('rested'), weekly])).toEqual(['weekly', 'rested']);
  });

  it('of two alike the one never asked goes first, then the one asked longest ago, then the lower id', () => {
    const yesterday = new Date('2026-03-01T09:00:00Z');
    const lastYear = new Date('2025-03-01T09:00:00Z');
    expect(
      order([
        candidateOf('d', { lastAskedAt: yesterday }),
        candidateOf('c', { lastAskedAt: lastYear }),
        candidateOf('b', { lastAskedAt: lastYear }),
        candidateOf('e'),
      ]),
    ).toEqual(['e', 'b', 'c', 'd']);
  });

  it('the points of an example, as one can work them out by hand from the README', () => {
    const facts = { languages: ['nb'], district: 'Torget', earlierWithRecipient: 3, tasksLast90Days: 6 };
    const { candidates } = rank(demandOf({ languages: ['ti', 'nb'] }), [candidateOf('Kari', facts)], {
      districts: town,
    });
    expect(candidates[0]?.parts.map(({ value, weight }) => [value, weight])).toEqual([
      [1, 0.15],
      [0.5, 0.2],
      [0.6, 0.2],
      [0.75, 0.25],
      [0.5, 0.2],
    ]);
    expect(candidates[0]?.score).toBe(0.6575);
  });

  it('a value is counted with the 4 decimals that are shown', () => {
    expect(part('continuity', { earlierWithRecipient: 2 })?.value).toBe(0.6667);
  });

  it("the weights are the centre's to choose", () => {
    const candidates = [candidateOf('near'), candidateOf('known', { district: 'Skogen', earlierWithRecipient: 1 })];
    const weights = { skill: 0, language: 0, distance: 0, continuity: 1, fairLoad: 0 };
    expect(order(candidates)[0]).toBe('near');
    expect(rank(demandOf(), candidates, { districts: town, weights }).candidates[0]).toMatchObject({
      personId: 'known',
      score: 0.5,
    });
  });
});

describe('What is refused, because a program and not a person got it wrong', () => {
  const ranking = (demand: Demand, candidates: CandidateFacts[], weights = DEFAULT_WEIGHTS) =>
    rank(demand, candidates, { districts: town, weights });

  it('a demand without a time, or with one that ends before it starts', () => {
    expect(() => ranking(demandOf({ spans: [] }), [])).toThrow(RangeError);
    expect(() => ranking(demandOf({ spans: [{ start: monday, end: monday }] }), [])).toThrow(RangeError);
    expect(() => ranking(demandOf({ spans: [{ start: monday, end: new Date('no date') }] }), [])).toThrow(RangeError);
  });

  it('the same person twice', () => {
    expect(() => ranking(demandOf(), [candidateOf('Kari'), candidateOf('Kari', { clash: true })])).toThrow('twice');
  });

  it('a count that is not a number from 0 up', () => {
    expect(() => ranking(demandOf(), [candidateOf('Kari', { tasksLast90Days: -1 })])).toThrow('tasksLast90Days');
    const asText = JSON.parse('{"earlierWithRecipient":"3"}') as Partial<CandidateFacts>;
    expect(() => ranking(demandOf(), [candidateOf('Kari', asText)])).toThrow('earlierWithRecipient');
  });

  it('weights that are not 1 in all, or below 0', () => {
    expect(() => ranking(demandOf(), [], { ...DEFAULT_WEIGHTS, skill: 0.5 })).toThrow(RangeError);
    expect(() => ranking(demandOf(), [], { ...DEFAULT_WEIGHTS, skill: -0.05, language: 0.4 })).toThrow(RangeError);
  });
});
