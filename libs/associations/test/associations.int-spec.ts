import { anAssociation } from '@hjerterom/associations/testing';
import { aCentre } from '@hjerterom/centres/testing';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, type Role, systemActor, type Tx } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import { tellContactLog } from '../src/about-person/tell-part.js';
import {
  addAgreement,
  addContact,
  changeAssociation,
  confirmCard,
  decideAssociation,
  endContact,
  logContact,
  mayBookFor,
  registerAssociation,
} from '../src/index.js';
import { AssociationsWorkerModule } from '../src/worker/index.js';

const card = { categories: ['kultur'], targetGroups: ['alle'], languages: ['nb'] } as const;

describe('an association', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Actor;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const somebody = () => inCentre(async (tx) => (await aPerson(tx)).id);
  const as = (role: Role, personId: string): Actor => ({ centreId, personId, roles: [role] });
  const register = (who: Actor, name: string, more: object = {}) =>
    world.run(who, (tx) => registerAssociation(tx, { ...card, name, ...more }));
  const row = async (id: string) =>
    (await world.rows('SELECT * FROM associations_association WHERE id = $1', [id]))[0] as Record<string, unknown>;
  const books = (id: string, personId: string) => inCentre((tx) => mayBookFor(tx, id, personId));
  const refused = { code: 'NOT_FOUND' };

  beforeAll(async () => {
    world = await TestWorld.create({ worker: [AssociationsWorkerModule], now: new Date('2026-11-24T09:00:00Z') });
    centreId = (await aCentre(world)).id;
    leader = as('leader', await somebody());
  });
  afterAll(() => world.close());

  it('that somebody registers themselves waits for the leader, and books only then', async () => {
    const personId = await somebody();
    const outcome = await register(as('resident', personId), 'Sopplaget', { local: false });
    const id = 'associationId' in outcome ? outcome.associationId : '';
    expect(await row(id)).toMatchObject({ status: 'applied', local: true, ask_again_at: null });
    expect(await books(id, personId)).toBe(false);
    await expect(
      world.run(as('staff', await somebody()), (tx) =>
        decideAssociation(tx, { associationId: id, status: 'approved' }),
      ),
    ).rejects.toMatchObject(refused);
    await world.run(leader, (tx) => decideAssociation(tx, { associationId: id, status: 'approved' }));
    expect(await books(id, personId)).toBe(true);
    expect(await world.run(leader, (tx) => decideAssociation(tx, { associationId: id, status: 'declined' }))).toEqual({
      kind: 'AssociationStatusNotPossible',
      from: 'approved',
      possible: ['left'],
    });
    await world.run(leader, (tx) => decideAssociation(tx, { associationId: id, status: 'left' }));
    expect(await books(id, personId)).toBe(false);
  });

  it('is not registered for somebody else by those who are not at the desk', async () => {
    const contactPersonId = await somebody();
    const stranger = as('resident', await somebody());
    await expect(register(stranger, 'Andres lag', { contactPersonId })).rejects.toMatchObject(refused);
    await expect(register(as('anonymous', ''), 'Ingens lag')).rejects.toMatchObject(refused);
  });

  it('is asked about when it doubles another, by name or by number, also by two at once', async () => {
    const first = await register(leader, 'Drammen Hagelag', { organisationNumber: '123 456 785' });
    const id = 'associationId' in first ? first.associationId : '';
    const doubles = (sameNumber: boolean) => ({
      kind: 'PossibleDoubleAssociations',
      doubles: [{ associationId: id, sameNumber }],
    });
    expect(await register(leader, 'drammen hågelag')).toEqual(doubles(false));
    expect(
      await register(leader, 'Noe helt annet', { organisationNumber: '123456785', confirmedNotDouble: true }),
    ).toEqual(doubles(true));
    expect(await register(leader, 'Drammen Hagelag', { confirmedNotDouble: true })).toMatchObject({
      kind: 'Association',
    });
    expect(await register(leader, 'Drammen Røde Kors')).toMatchObject({ kind: 'Association' });
    expect(await register(leader, 'Feil nummer', { organisationNumber: '123456784' })).toEqual({
      kind: 'OrganisationNumberNotValid',
      organisationNumber: '123456784',
    });
    const both = await Promise.all([1, 2, 3].map(() => register(leader, 'Skolekorpset på Fjell')));
    expect(both.map(({ kind }) => kind).sort()).toEqual([
      'Association',
      'PossibleDoubleAssociations',
      'PossibleDoubleAssociations',
    ]);
  });

  it('is spoken and booked for by those whose time it is, to the end of their last day', async () => {
    const { id, contact } = await inCentre((tx) => anAssociation(tx));
    const personId = await somebody();
    const add = (untilDate: string | null) =>
      world.run(leader, (tx) =>
        addContact(tx, { associationId: id, personId, role: 'delegate', mayBook: false, untilDate }),
      );
    expect(await add('2026-11-23')).toEqual({ kind: 'DaysWrongWay', from: '2026-11-24' });
    await add(null);
    await add('2026-11-24');
    expect(await books(id, personId)).toBe(true);
    const contacts = await world.rows('SELECT id FROM associations_contact WHERE person_id = $1', [personId]);
    expect(contacts).toHaveLength(1);
    const stranger = as('contact', await somebody());
    const contactId = String(contacts[0]?.id);
    await expect(world.run(stranger, (tx) => endContact(tx, { associationId: id, contactId }))).rejects.toMatchObject(
      refused,
    );
    await expect(
      world.run(stranger, (tx) => changeAssociation(tx, { ...card, associationId: id, name: 'Kapret' })),
    ).rejects.toMatchObject(refused);
    await world.run(contact, (tx) => endContact(tx, { associationId: id, contactId }));
    expect(await books(id, personId)).toBe(false);
  });

  it('has agreements and a log that the contact person neither writes nor, of the log, sees', async () => {
    const { id, contact } = await inCentre((tx) => anAssociation(tx));
    const agreement = { associationId: id, title: 'Fast tirsdag', fromDate: '2026-01-01', untilDate: '2026-12-31' };
    await world.run(leader, (tx) => addAgreement(tx, agreement));
    const log = { associationId: id, way: 'phone', words: 'De vil ha nøkkel.' } as const;
    await world.run(leader, (tx) => logContact(tx, log));
    await expect(world.run(contact, (tx) => addAgreement(tx, agreement))).rejects.toMatchObject(refused);
    await expect(world.run(contact, (tx) => logContact(tx, log))).rejects.toMatchObject(refused);
    const seenBy = (who: Actor) => world.run(who, (tx) => tx.query('SELECT 1 FROM associations_contact_log'));
    expect(await seenBy(contact)).toHaveLength(0);
    expect(await seenBy(leader)).toHaveLength(1);
  });

  it('tells whoever speaks for it all that was written of talks with it in their time, and nobody else', async () => {
    const { id, contact, contactId } = await inCentre((tx) => anAssociation(tx));
    for (const words of ['Før hennes tid.', 'De vil ha nøkkel.']) {
      await world.run(leader, (tx) => logContact(tx, { associationId: id, way: 'phone', words }));
    }
    await inCentre((tx) =>
      tx.query(`UPDATE associations_contact_log SET happened_on = '2020-01-01' WHERE words = 'Før hennes tid.'`),
    );
    const toldTo = (who: Actor, personId: string) => world.run(who, (tx) => tellContactLog(tx, personId));
    const { things } = await toldTo(contact, contactId);
    expect(things.map((thing) => thing.find(({ key }) => key === 'words')?.value)).toEqual(['De vil ha nøkkel.']);
    const delegate = await somebody();
    const books = { associationId: id, personId: delegate, role: 'delegate', mayBook: true } as const;
    await world.run(leader, (tx) => addContact(tx, books));
    expect((await toldTo(as('contact', delegate), delegate)).things).toEqual([]);
  });

  it('is asked twice a year whether its card is still right, once, and not when somebody has said so', async () => {
    const { id, contactId, contact } = await inCentre((tx) => anAssociation(tx));
    const confirmed = await inCentre((tx) => anAssociation(tx));
    const asked = async (about: string) =>
      (
        await world.rows(
          `SELECT payload->>'personId' AS who FROM platform_outbox
           WHERE payload->>'template' = 'associations.still-right' AND payload->>'subjectId' IN (
             SELECT id::text FROM associations_contact WHERE association_id = $1)`,
          [about],
        )
      ).map(({ who }) => who);
    world.clock.set(new Date('2027-05-24T07:59:00Z'));
    await world.run(confirmed.contact, (tx) => confirmCard(tx, { associationId: confirmed.id }));
    expect(await asked(id)).toEqual([]);
    world.clock.set(new Date('2027-05-24T08:00:00Z'));
    await eventually(async () => (await asked(id)).length);
    expect(await asked(id)).toEqual([contactId]);
    expect(await asked(confirmed.id)).toEqual([]);
    expect((await row(id)).ask_again_at).toEqual(new Date('2027-11-24T09:00:00Z'));
    await world.run(contact, (tx) => changeAssociation(tx, { ...card, associationId: id, name: 'Nytt navn' }));
    expect(await row(id)).toMatchObject({ name: 'Nytt navn', confirmed_at: new Date('2027-05-24T08:00:00Z') });
  });
});
