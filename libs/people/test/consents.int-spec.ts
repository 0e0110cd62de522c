import { aCentre } from '@hjerterom/centres/testing';
import { type Actor, systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import {
  awaitingGuardian,
  type ConsentPurpose,
  giveConsent,
  guardiansOf,
  hasConsent,
  listConsents,
  withdrawConsent,
  withdrewConsent,
} from '../src/index.js';
import { aPerson } from '../src/testing/index.js';

const guardian = { name: 'Mor Prøve', contact: { kind: 'phone', value: '29 44 55 66' } } as const;

describe('the ledger of consents', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Actor;
  const volunteering = { purpose: 'volunteering', language: 'nb', how: 'phone' } as const;

  beforeAll(async () => {
    world = await TestWorld.create({ now: new Date('2026-11-24T09:00:00Z') });
    centreId = (await aCentre(world)).id;
    leader = { centreId, personId: await person(), roles: ['leader'] };
  });
  afterAll(() => world.close());

  const person = async (birthYear: number | null = null) =>
    (await world.run(systemActor(centreId), (tx) => aPerson(tx, { birthYear }))).id;
  const give = (
    actor: Actor,
    input: Omit<Parameters<typeof giveConsent>[1], 'purpose'> & { purpose?: ConsentPurpose },
  ) => world.run(actor, (tx) => giveConsent(tx, { purpose: 'volunteering', ...input }));
  const holds = (personId: string) => world.run(leader, (tx) => hasConsent(tx, personId, 'volunteering'));

  it('keeps who said yes to what, in which words and language, how, when, and who wrote it down', async () => {
    const personId = await person();
    await give(leader, { personId, ...volunteering });
    expect(await world.run(leader, (tx) => listConsents(tx, personId))).toEqual([
      {
        ...{ id: expect.any(String), centreId, personId, purpose: 'volunteering' },
        ...{ textVersion: '2026-11', language: 'nb', givenAt: world.clock.now(), givenBy: 'person', how: 'phone' },
        ...{ recordedBy: leader.personId, withdrawnAt: null, withdrawnBy: null, withdrawnHow: null },
        withdrawalRecordedBy: null,
      },
    ]);
    expect(await holds(personId)).toBe(true);
    expect(await world.run(leader, (tx) => hasConsent(tx, personId, 'news'))).toBe(false);
  });

  it('keeps a yes that is taken back, with when and by whom, and the yes that follows', async () => {
    const personId = await person();
    const self: Actor = { centreId, personId, roles: ['volunteer'] };
    const given = await give(self, { personId, ...volunteering });
    const consentId = 'consentId' in given ? given.consentId : '';
    world.clock.advance(60_000);
    for (const how of ['paper', 'screen'] as const) {
      await world.run(self, (tx) => withdrawConsent(tx, { consentId, how }));
      world.clock.advance(60_000);
    }
    expect(await holds(personId)).toBe(false);
    expect(await world.run(leader, (tx) => withdrewConsent(tx, [personId], 'volunteering'))).toEqual(
      new Set([personId]),
    );
    await give(self, { personId, ...volunteering });
    expect(await holds(personId)).toBe(true);
    expect(await world.run(leader, (tx) => withdrewConsent(tx, [personId], 'volunteering'))).toEqual(new Set());
    const [again, first] = await world.run(self, (tx) => listConsents(tx, personId));
    expect(again).toMatchObject({ withdrawnAt: null, recordedBy: null, how: 'screen' });
    expect(first).toMatchObject({
      withdrawnAt: new Date('2026-11-24T09:01:00Z'),
      withdrawnBy: 'person',
      withdrawnHow: 'screen',
      withdrawalRecordedBy: null,
    });
  });

  it.each(['people_consent', 'people_consent_withdrawal'])('is only added to: %s', async (table) => {
    const personId = await person();
    const given = await give(leader, { personId, ...volunteering });
    const consentId = 'consentId' in given ? given.consentId : '';
    await world.run(leader, (tx) => withdrawConsent(tx, { consentId, how: 'phone' }));
    for (const sql of [`UPDATE ${table} SET how = 'paper'`, `DELETE FROM ${table}`]) {
      await expect(world.run(leader, (tx) => tx.query(sql))).rejects.toThrow('only added to');
    }
  });

  it('is read and written by the desk and by whom it is about, and by nobody else', async () => {
    const personId = await person();
    const given = await give(leader, { personId, ...volunteering });
    const consentId = 'consentId' in given ? given.consentId : '';
    const elsewhere = (await aCentre(world)).id;
    const others: Actor[] = [
      { centreId, personId: leader.personId, roles: ['volunteer'] },
      { centreId: elsewhere, personId: leader.personId, roles: ['leader'] },
      { centreId, personId: null, roles: ['anonymous'] },
    ];
    for (const actor of others) {
      expect(await world.run(actor, (tx) => listConsents(tx, personId))).toEqual([]);
      await expect(give(actor, { personId, ...volunteering })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(world.run(actor, (tx) => withdrawConsent(tx, { consentId, how: 'phone' }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    expect(await holds(personId)).toBe(true);
  });

  it('takes no wording that there has not been', async () => {
    const personId = await person();
    await expect(give(leader, { personId, ...volunteering, textVersion: '1999-01' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  describe('of a child', () => {
    // Whoever was born in 2011 turns 15 in 2026: perhaps not yet.
    const child = () => person(2011);

    it('waits for a guardian, with a name and a way to be reached', async () => {
      const personId = await child();
      const waits = () => world.run(leader, (tx) => awaitingGuardian(tx, [personId], 'volunteering'));
      const refused = { kind: 'GuardianNeeded', personId, age: 15 };
      expect(await give(leader, { personId, ...volunteering })).toEqual(refused);
      expect(await give(leader, { personId, ...volunteering, by: 'guardian' })).toEqual(refused);
      expect(await waits()).toEqual(new Set([personId]));
      expect(await holds(personId)).toBe(false);
      const given = await give(leader, { personId, ...volunteering, by: 'guardian', guardian });
      expect(given.kind).toBe('ConsentGiven');
      expect(await waits()).toEqual(new Set());
      expect(await holds(personId)).toBe(true);
      expect(await world.run(leader, (tx) => guardiansOf(tx, [personId]))).toEqual([
        { personId, name: 'Mor Prøve', contact: { kind: 'phone', value: '+4729445566' } },
      ]);
    });

    it('is not said by the child in the name of the guardian', async () => {
      const personId = await child();
      const self: Actor = { centreId, personId, roles: ['volunteer'] };
      expect((await give(self, { personId, ...volunteering, by: 'guardian', guardian })).kind).toBe('GuardianNeeded');
    });

    it('waits again when the guardian takes it back', async () => {
      const personId = await child();
      const given = await give(leader, { personId, ...volunteering, by: 'guardian', guardian });
      const consentId = 'consentId' in given ? given.consentId : '';
      await world.run(leader, (tx) => withdrawConsent(tx, { consentId, how: 'phone', by: 'guardian' }));
      expect(await world.run(leader, (tx) => awaitingGuardian(tx, [personId], 'volunteering'))).toEqual(
        new Set([personId]),
      );
    });

    it('ends with the year in which they come of age, which the centre sets', async () => {
      const [young, old] = [await person(2011), await person(2010)];
      const waiting = () => world.run(leader, (tx) => awaitingGuardian(tx, [young, old], 'volunteering'));
      expect(await waiting()).toEqual(new Set([young]));
      await world.rows(`UPDATE centres_centre SET guardian_age = 16 WHERE id = $1`, [centreId]);
      expect(await waiting()).toEqual(new Set([young, old]));
      await world.rows(`UPDATE centres_centre SET guardian_age = 15 WHERE id = $1`, [centreId]);
    });
  });
});
