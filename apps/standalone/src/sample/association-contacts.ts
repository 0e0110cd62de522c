import {
  addAgreement,
  addContact,
  askAboutCard,
  decideAssociation,
  listAssociations,
  logContact,
  registerAssociation,
} from '@hjerterom/associations';
import { addDays, idFrom, instantOf, localDateOf } from '@hjerterom/kernel';
import { type Actor, found, systemActor, type Tx } from '@hjerterom/platform';
import type { Life } from './life.js';
import { knownPeople, registerAll, type SamplePerson } from './people.js';

const zone = 'Europe/Oslo';

/** Speaks for Fønix, and has let another book; a deputy has said which is their last day. */
const choirLeader = someone(knownPeople.contact, 'berit.solvang@example.org');
const choirBooker = someone('Tarjei Myrdal', 'tarjei.myrdal@example.org');
const choirDeputy = someone('Runa Askeland', 'runa.askeland@example.org');
/** Speaks for Jasmin Kvinnenettverk. */
const networkLeader = someone('Samira Ghorbani', 'samira.ghorbani@example.org');
/** Fetches the key of the gym for Ski- og Ballklubben Skiold. */
const clubLeader = someone('Geir Bakkerud', 'geir.bakkerud@example.org');
/** Have registered associations that wait for their answer. */
const applicants = [
  {
    person: someone('Eivind Rønneberg', 'eivind.ronneberg@example.org'),
    daysAgo: 9,
    name: 'Fjell Sjakklubb',
    category: 'idrett',
  },
  {
    person: someone('Hodan Guled', 'hodan.guled@example.org'),
    daysAgo: 2,
    name: 'Strømsø Strikkekafé',
    category: 'kultur',
  },
  // Nearly the name of one that is there.
  {
    person: someone('Oddny Brekkhus', 'oddny.brekkhus@example.org'),
    daysAgo: 1,
    name: 'Fønix kor',
    category: 'kultur',
  },
  {
    person: someone('Kåre Tangvald', 'kare.tangvald@example.org'),
    daysAgo: 12,
    name: 'Vinduspusserlauget',
    category: 'annet',
  },
] as const;

/**
 * Who speaks for the associations, what was agreed and said; some that wait for an answer (one too long, one that
 * doubles another), one that was told no, and one that is asked whether its card is still right.
 */
export function planAssociationContacts(life: Life, leader: Actor & { readonly centreId: string }, today: Date): void {
  const { centreId } = leader;
  const day = (days: number) => addDays(localDateOf(today, zone), days);
  const at = (days: number, time: string) => instantOf(day(days), time, zone);
  const speakers = [choirLeader, choirBooker, choirDeputy, networkLeader, clubLeader];
  const people = [...speakers, ...applicants.map(({ person }) => person)];
  life.plan(new Date(0), systemActor(centreId), (tx) => registerAll(tx, people));
  life.plan(at(-20, '10:00'), leader, async (tx) => {
    const choir = await called(tx, 'Fønix');
    const may = { associationId: choir, mayBook: true };
    await addContact(tx, { ...may, personId: choirLeader.id, role: 'contact' });
    await addContact(tx, { ...may, personId: choirBooker.id, role: 'delegate' });
    await addContact(tx, { ...may, personId: choirDeputy.id, role: 'deputy', untilDate: day(40) });
    await logContact(tx, { associationId: choir, way: 'phone', words: 'De vil gjerne ha plass til noter i et skap.' });
    const network = await called(tx, 'Jasmin Kvinnenettverk');
    await addContact(tx, { associationId: network, personId: networkLeader.id, role: 'leader', mayBook: true });
    const club = await called(tx, 'Ski- og Ballklubben Skiold');
    await addContact(tx, { associationId: club, personId: clubLeader.id, role: 'leader', mayBook: true });
    const agreed = { fromDate: day(-300), untilDate: day(25), signedOn: day(-310) };
    await addAgreement(tx, { associationId: club, title: 'Gymsalen på fredager', ...agreed });
  });
  for (const { person, daysAgo, name, category } of applicants) {
    const self: Actor = { centreId, personId: person.id, roles: ['resident'] };
    life.plan(at(-daysAgo, '19:30'), self, (tx) =>
      registerAssociation(tx, {
        ...{ name, categories: [category], targetGroups: ['alle'], languages: ['nb'], confirmedNotDouble: true },
        about: 'Vi vil gjerne møtes hos dere en gang i uka.',
      }),
    );
  }
  life.plan(at(-10, '09:30'), leader, async (tx) =>
    decideAssociation(tx, { associationId: await called(tx, 'Vinduspusserlauget'), status: 'declined' }),
  );
  life.plan(at(-1, '12:00'), leader, async (tx) =>
    askAboutCard(tx, { associationId: await called(tx, 'Jasmin Kvinnenettverk') }),
  );
}

async function called(tx: Tx, name: string): Promise<string> {
  const { edges } = await listAssociations(tx, { search: name, first: 100 });
  return found(
    edges.map(({ node }) => node).find((one) => one.name === name),
    'association',
  ).id;
}

/** Not dealt by the dice: all the others stay who they are. */
function someone(name: string, email: string): SamplePerson {
  const contactPoints = [{ kind: 'email', value: email }] as const;
  return {
    id: idFrom('person', name),
    name,
    contactPoints,
    languages: ['nb'],
    district: 'Strømsø',
    confirmedNotDouble: true,
  };
}
