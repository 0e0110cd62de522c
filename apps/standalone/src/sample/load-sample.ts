import { grantRole } from '@hjerterom/access';
import { createCentre } from '@hjerterom/centres';
import { confirmHours, correctHours, listHours } from '@hjerterom/hours';
import { addDays, instantOf, localDateOf } from '@hjerterom/kernel';
import { createStandardKinds } from '@hjerterom/needs';
import { type Actor, type Config, systemActor } from '@hjerterom/platform';
import { planAssociationContacts } from './association-contacts.js';
import { planAudit } from './audit.js';
import { sisters, stromso } from './centres.js';
import { planChildren } from './children.js';
import { planConsents } from './consents.js';
import { Dice } from './dice.js';
import { knocking, planKnocks } from './knocks.js';
import { planKnownVolunteer } from './known-volunteer.js';
import { Life, type Watch } from './life.js';
import { planNeeds } from './needs.js';
import { knownPeople, registerAll, SamplePeople, type SamplePerson } from './people.js';
import { planProgramme } from './programme.js';
import { formerStaff, planRoles } from './roles.js';
import { makeVolunteers } from './volunteers.js';
import { planWishes } from './wishes.js';

const zone = 'Europe/Oslo';
/** The life of the sample begins so many days ago. */
const DAYS = 24;
const VOLUNTEERS = { stromso: 95, sister: 5 };
const NEEDS = { stromso: 50, sister: 2 };

interface CentreToFill {
  readonly id: string;
  readonly districts: readonly string[];
  readonly leader: string | undefined;
  readonly volunteers: number;
  readonly residents: number;
  readonly needs: number;
}

/**
 * Fills an empty database with Strømsø Frivilligsentral and five sister centres: the same people on every machine, and
 * weeks of needs around today's date, lived by the program itself. All of it or, where it is cut off, nothing.
 * @param watch told how much is done, from 0 to 1; and what gives up
 */
export async function loadSample(config: Config, today: Date, watch: Watch = {}): Promise<void> {
  const first = localDateOf(today, zone);
  const life = await Life.beginning(config, instantOf(addDays(first, -DAYS), '08:00', zone));
  try {
    const dice = new Dice(1905);
    const people = new SamplePeople(dice);
    for (const { districtNames, ...sister } of sisters) {
      planCentre(life, sister);
      fillCentre(
        { life, dice, people, today },
        {
          ...sister,
          districts: districtNames,
          leader: undefined,
          volunteers: VOLUNTEERS.sister,
          residents: 2,
          needs: NEEDS.sister,
        },
      );
    }
    planCentre(life, stromso);
    fillCentre(
      { life, dice, people, today },
      {
        id: stromso.id,
        districts: Object.keys(stromso.districts),
        leader: knownPeople.leader,
        volunteers: VOLUNTEERS.stromso,
        residents: 34,
        needs: NEEDS.stromso,
      },
    );
    planLooks(life, first);
    await life.until(today, watch);
  } finally {
    await life.close();
  }
}

function planCentre(life: Life, centre: Parameters<typeof createCentre>[1] & { id: string }): void {
  life.plan(new Date(0), systemActor(centre.id), async (tx) => {
    await createCentre(tx, centre);
    await createStandardKinds(tx);
  });
}

function fillCentre(scene: { life: Life; dice: Dice; people: SamplePeople; today: Date }, centre: CentreToFill): void {
  const { life, dice, people, today } = scene;
  const districts = centre.districts;
  const leader = people.next(districts, [1968, 1985], centre.leader);
  const staff = centre.leader
    ? [
        people.next(districts, [1975, 1998], knownPeople.staff),
        people.next(districts, [1965, 1980], knownPeople.coordinator),
      ]
    : [];
  const residents = several(centre.residents, (index) =>
    people.next(districts, [1931, 1990], centre.leader && index === 0 ? knownPeople.resident : undefined),
  );
  const volunteers = several(centre.volunteers, (index) =>
    people.next(districts, [1948, 2006], centre.leader && index === 0 ? knownPeople.volunteer : undefined),
  );
  const actor: Actor & { centreId: string } = { centreId: centre.id, personId: leader.id, roles: ['leader'] };

  life.plan(new Date(0), systemActor(centre.id), async (tx) => {
    await registerAll(tx, [leader, ...staff, ...residents, ...volunteers]);
    await grantRole(tx, leader.id, 'leader');
    for (const [index, { id }] of staff.entries()) await grantRole(tx, id, index === 0 ? 'staff' : 'coordinator');
    for (const { id } of residents) await grantRole(tx, id, 'resident');
  });
  const knocked = centre.leader ? volunteers.slice(-knocking) : [];
  const helping = volunteers.filter((volunteer) => !knocked.includes(volunteer));
  life.plan(new Date(0), actor, (tx) => makeVolunteers(tx, helping, dice));
  planKnocks(life, actor, knocked, today);
  if (centre.leader) planConsents(life, actor, { volunteers: helping, residents });
  if (centre.leader) planProgramme(life, actor, today);
  if (centre.leader) planAssociationContacts(life, actor, today);
  if (centre.leader) planRoles(life, actor, today);
  const taker = centre.leader ? formerStaff(centre.id) : actor;
  planNeeds({ life, leader: actor, taker, residents, today, dice }, centre.needs);
  planHours(life, actor, today);
  const [helper, assistant] = [volunteers[0], staff[0]];
  const [away, early] = volunteers.slice(11);
  if (helper && assistant && away && early) {
    planKnownVolunteer({ life, leader: actor, taker, residents, today }, helper);
    planWishes(life, centre.id, { away, early }, today);
    planChildren(life, actor, today);
    const told = { centreId: centre.id, leader: leader.id, staff: assistant.id, volunteer: helper.id };
    planAudit(life, { ...told, residents: residents.map(({ id }) => id) }, today);
  }
}

/** Each morning the leader goes through the hours of the days before; a few were not as proposed. */
function planHours(life: Life, leader: Actor, today: Date): void {
  const last = localDateOf(today, zone);
  for (let day = -DAYS; day <= -1; day += 1) {
    life.plan(instantOf(addDays(last, day), '09:30', zone), leader, async (tx) => {
      const { edges } = await listHours(tx, { status: 'proposed', first: 100 });
      for (const [index, { node }] of edges.entries()) {
        const entryId = node.id;
        if (index % 5 === 4) await correctHours(tx, { entryId, minutes: 75, reason: 'Det ble kø i kassa.' });
        else await confirmHours(tx, { entryId });
      }
    });
  }
}

/** The worker looks for what is due four times a day. */
function planLooks(life: Life, last: string): void {
  for (let day = -DAYS; day <= 0; day += 1) {
    for (const time of ['09:05', '13:05', '17:05', '20:30']) life.planLook(instantOf(addDays(last, day), time, zone));
  }
}

function several(count: number, make: (index: number) => SamplePerson): SamplePerson[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
