import { chainAudit } from '@hjerterom/platform';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { ApiWorld, type Home, type SignedIn } from './api-world.js';

interface Entry {
  deed: 'DID' | 'READ';
  operation: string;
  lookedAt: string[];
  outcome: string | null;
  person: { name: string } | null;
  subjects: { id: string; name: string }[];
}

const entries = `edges { cursor node { deed operation lookedAt outcome person { name } subjects { id name } } } pageInfo { hasNextPage endCursor }`;

describe('the audit, as the leader searches it', () => {
  let at: ApiWorld;
  let home: Home;
  let jonas: SignedIn;
  let kari: SignedIn;
  beforeAll(async () => {
    at = await ApiWorld.create();
    home = await at.home();
    jonas = await at.somebody(home.centreId, 'staff', { name: 'Jonas Prøve' });
    kari = await at.somebody(home.centreId, 'resident', { name: 'Kari Prøve', street: 'Tollbugata 1' });
    const card = `query($c: ID!, $id: ID!) { person(centreId: $c, id: $id) { name address { street } contactPoints { value } } }`;
    await at.graphql(card, { c: home.centreId, id: kari.personId }, jonas);
    await at.graphql(card, { c: home.centreId, id: jonas.personId }, jonas);
    const change = `mutation($c: ID!, $id: ID!) {
      updatePerson(centreId: $c, idempotencyKey: "k", input: { personId: $id, note: "Ringer helst." }) { __typename } }`;
    await at.graphql(change, { c: home.centreId, id: kari.personId }, jonas);
    await at.graphql(change, { c: home.centreId, id: jonas.personId }, kari);
  });
  afterAll(() => at?.close());

  async function search(filter: object, who: SignedIn = home.leader) {
    const { data, errors } = await at.graphql<{ audit: { edges: { cursor: string; node: Entry }[] } }>(
      `query($centreId: ID!, $personId: ID, $subjectId: ID, $deed: AuditDeed, $onlyRefused: Boolean, $from: DateTime, $first: Int, $after: String) {
         audit(centreId: $centreId, personId: $personId, subjectId: $subjectId, deed: $deed, onlyRefused: $onlyRefused,
               from: $from, first: $first, after: $after) { ${entries} } }`,
      { centreId: home.centreId, ...filter },
      who,
    );
    return errors ?? data.audit.edges.map(({ node }) => node);
  }
  const read = { deed: 'READ', operation: 'person', lookedAt: ['address', 'contact'], person: { name: 'Jonas Prøve' } };

  it('says who read whose address, with the names of today, and nothing of what one reads of oneself', async () => {
    const found = (await search({ personId: jonas.personId, deed: 'READ' })) as Entry[];
    expect(found).toMatchObject([{ ...read, subjects: [{ id: kari.personId, name: 'Kari Prøve' }] }]);
    expect(await search({ subjectId: kari.personId })).toMatchObject([
      { deed: 'DID', operation: 'updatePerson', outcome: 'PersonUpdated' },
      read,
    ]);
  });

  it('says who read why somebody cannot help on some days, and not that volunteers read their own', async () => {
    const exceptions = [{ from: '2026-12-01', to: '2026-12-07', available: false, note: 'Prøvegrunn' }];
    const { personId } = await at.inCentre(home.centreId, (tx) => aVolunteer(tx, { exceptions }));
    const siri = await at.signedIn(home.centreId, personId, 'volunteer');
    const ask = async (fields: string, who: SignedIn) => {
      const { data } = await at.graphql<{ volunteer: { exceptions: object[] } }>(
        `query($c: ID!, $id: ID!) { volunteer(centreId: $c, personId: $id) { exceptions { ${fields} } } }`,
        { c: home.centreId, id: personId },
        who,
      );
      return data.volunteer.exceptions;
    };
    expect(await ask('note', siri)).toEqual([{ note: 'Prøvegrunn' }]);
    expect(await ask('from to', jonas)).toEqual([{ from: '2026-12-01', to: '2026-12-07' }]);
    const looks = async () =>
      ((await search({ subjectId: personId, deed: 'READ' })) as Entry[]).filter((one) => one.operation !== 'audit');
    expect(await looks()).toEqual([]);
    expect(await ask('note', jonas)).toEqual([{ note: 'Prøvegrunn' }]);
    expect(await looks()).toMatchObject([
      { operation: 'volunteer', lookedAt: ['absence'], person: { name: 'Jonas Prøve' }, subjects: [{ id: personId }] },
    ]);
  });

  it('says who tried what they may not', async () => {
    expect(await search({ onlyRefused: true })).toMatchObject([
      { operation: 'updatePerson', outcome: 'Refused', person: { name: 'Kari Prøve' } },
    ]);
  });

  it('is read in pages, and from a time on', async () => {
    const all = (await search({ deed: 'READ' })) as Entry[];
    const { data } = await at.graphql<{ audit: { pageInfo: { endCursor: string } } }>(
      `query($c: ID!, $id: ID) { audit(centreId: $c, deed: DID, personId: $id, first: 1) { ${entries} } }`,
      { c: home.centreId, id: jonas.personId },
      home.leader,
    );
    expect(await search({ deed: 'DID', personId: jonas.personId, after: data.audit.pageInfo.endCursor })).toHaveLength(
      1,
    );
    expect(all.length).toBeGreaterThan(0);
    const later = new Date(at.world.clock.now().getTime() + 1);
    expect(await search({ from: later })).toEqual([]);
  });

  it('has it written in it that somebody read it', async () => {
    await search({ subjectId: kari.personId });
    const [last] = (await search({ personId: home.leader.personId, deed: 'READ' })) as Entry[];
    expect(last).toMatchObject({ operation: 'audit', lookedAt: ['audit'], subjects: [{ id: kari.personId }] });
  });

  it('is for the leader and the coordinator alone', async () => {
    for (const who of [jonas, kari])
      expect(await search({}, who)).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const coordinator = await at.somebody(home.centreId, 'coordinator');
    expect(await search({ subjectId: kari.personId }, coordinator)).not.toHaveLength(0);
  });

  it('is the same after it was chained', async () => {
    const before = await search({ subjectId: kari.personId });
    await chainAudit(at.world.database);
    expect(((await search({ subjectId: kari.personId })) as Entry[]).slice(-2)).toEqual((before as Entry[]).slice(-2));
  });
});
