import type { HeldRole } from '@hjerterom/access';
import { ApiWorld, type SignedIn } from './api-world.js';
import { type AskedField, everyRootField, schema } from './every-root-field.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { wholeOperation } from './whole-operation.js';

const guarded = everyRootField.filter(({ demand }) => demand !== 'public');
const outsiders = ['volunteer', 'resident', 'contact'] as const satisfies HeldRole[];
type Outsider = (typeof outsiders)[number];

const aboutMe = ['consents', 'giveConsent', 'withdrawConsent', 'askErasure', 'erasure', 'erasures'];

/** What those who do not run the centre may ask all the same: of what is their own, and what there is to help with. */
const opensFor: Readonly<Record<Outsider, readonly string[]>> = {
  volunteer: [
    ...['awaitedOffers', 'hours', 'messages', 'needKinds', 'offerDetails', 'offers', 'people', 'person', 'volunteer'],
    ...['answerOffer', 'changeVolunteerStatus', 'confirmHours', 'correctHours', 'giveBackPlace'],
    ...['makeCalendarFeed', 'pauseVolunteer', 'revokeCalendarFeed', 'setAvailability', 'setCapacity', 'setSkills'],
    ...['signConfidentiality', 'setContactWishes'],
    ...aboutMe,
  ],
  resident: ['messages', 'people', 'person', 'setContactWishes', 'volunteer', ...aboutMe],
  contact: ['messages', 'people', 'person', 'setContactWishes', ...aboutMe],
};
const cases = outsiders.flatMap((role) => guarded.map((field) => ({ role, field })));

describe('what a centre keeps', () => {
  let at: ApiWorld;
  let centre: FullCentre;
  let before: string[];
  const people = new Map<Outsider, SignedIn>();

  beforeAll(async () => {
    at = await ApiWorld.create();
    centre = await fullCentre(at, 1);
    for (const role of outsiders) people.set(role, await at.somebody(centre.centreId, role));
    before = await seenByTheLeader();
  }, 60_000);
  afterAll(() => at?.close());

  it.each(guarded)('is not for somebody who has not signed in: $name', async (field) => {
    const { data, errors } = await ask(field);
    expect(data?.[field.name] ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each(cases)('is not for a $role to ask with $field.name', async ({ role, field }) => {
    const who = people.get(role);
    const answer = await ask(field, who);
    const mayAskOfTheirOwn = opensFor[role].includes(field.name);
    if (field.operation === 'Mutation' || !mayAskOfTheirOwn) {
      expect(answer.data?.[field.name] ?? null).toBeNull();
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    }
    expect(idsIn(answer).filter((id) => id !== who?.personId)).toEqual([]);
  });

  it.each(outsiders)('opens for a %s only by the doors that are written down', (role) => {
    const actor = { centreId: centre.centreId, personId: null, roles: [role] };
    const open = guarded.filter(({ demand }) => {
      return typeof demand === 'object' && demand.policy.mightAllow(actor, demand.action);
    });
    expect(open.map(({ name }) => name).sort()).toEqual([...opensFor[role]].sort());
  });

  it('is as it was before they asked', async () => {
    expect(await seenByTheLeader()).toEqual(before);
  });

  function ask(field: AskedField, who?: SignedIn) {
    const variables = field.variables(centre);
    return at.graphql(wholeOperation(schema, field.operation, field.name, variables), variables, who);
  }

  function seenByTheLeader(): Promise<string[]> {
    // The audit tells of every try and every look: it alone is to grow.
    const queries = guarded.filter(({ operation, name }) => operation === 'Query' && name !== 'audit');
    return Promise.all(queries.map(async (field) => JSON.stringify(await ask(field, centre.leader))));
  }
});

/** The ids in an answer, wherever they stand. */
function idsIn(answer: object): string[] {
  return JSON.stringify(answer).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
}
