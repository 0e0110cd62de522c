import { addDays, localDateOf, newId } from '@hjerterom/kernel';
import { Clock, found, Mailbox, until } from './demo-world.js';
import { seesOnlyTheirs } from './only-theirs.js';
import * as operations from './operations.js';
import { signInByCode, signInByLink } from './sign-in.js';
import { type Mail, Visitor } from './visitor.js';

const zone = 'Europe/Oslo';
/** The address on the card of the sample's leader. */
const leaderAddress = 'ingrid.tveitmo@example.org';

/** Tells one step: runs it, and gives its result on. The runner prints it with its time; a test may break in. */
export type Tell = <T>(step: string, happen: () => Promise<T>) => Promise<T>;

/** What came of the story: for a test to look at. */
export interface StoryEnd {
  readonly centreId: string;
  readonly needId: string;
  readonly volunteerId: string;
  readonly residentId: string;
}

interface SamplePerson {
  readonly personId: string;
  readonly centreId: string;
  readonly role: string;
  readonly name: string;
}

interface NeedNow {
  readonly state: string;
  readonly proposals: readonly { person: { name: string } | null; parts: readonly { reason: string }[] }[];
  readonly offers: readonly { id: string }[];
  readonly assignments: readonly { id: string }[];
  readonly occurrences: readonly { id: string; places: readonly { id: string; remindedAt: string | null }[] }[];
}

interface HoursNow {
  readonly id: string;
  readonly status: string;
  readonly start: string;
}

/**
 * The way of one need, as those who take part in it live it, over HTTP alone: a call, a question, a yes, a visit, a
 * thank-you. Only time is moved (`/dev/clock`); everything else happens by itself or by what a person does.
 * @param base the address of a running Hjerterom in demo mode
 * @throws Error that says which step did not happen
 */
export async function playStory(base: string, tell: Tell): Promise<StoryEnd> {
  const leader = new Visitor(base);
  const volunteer = new Visitor(base);
  const clock = new Clock(leader);
  const mailbox = new Mailbox(leader);

  const { centreId } = await tell(
    'Ingrid logger inn med en lenke på e-post, på en vanlig formiddag: daglig leder, og ikke noe mer',
    async () => {
      await clock.toWorkingHours();
      const people = await leader.json<SamplePerson[]>('/dev/sign-in');
      const who = found(
        people.find(({ role }) => role === 'leader'),
        'Det var ingen daglig leder her',
      );
      await signInByLink(leader, mailbox, { address: leaderAddress, personId: who.personId });
      await seesOnlyTheirs.ofLeader(leader, who);
      return who;
    },
  );

  const resident = await tell('Gudrun ringer, og finnes mens navnet skrives, også når det skrives feil', async () => {
    const { people } = await leader.graphql<{ people: { edges: { node: { id: string; name: string } }[] } }>(
      operations.findPeople,
      { centreId, search: 'Gudrunn Myrvol' },
    );
    return found(people.edges.find(({ node }) => node.name === 'Gudrun Myrvoll')?.node, 'Gudrun ble ikke funnet');
  });

  const visit = await clock.inDays(3, '12:00');
  const needId = await tell('Behovet skrives inn: handlehjelp om tre dager klokka tolv', async () => {
    const input = await callNotes(leader, centreId, resident.id, visit);
    const { registerNeed } = await leader.graphql<{ registerNeed: { __typename: string; id: string } }>(
      operations.registerNeed,
      { centreId, key: newId(), input },
    );
    return found(registerNeed.id, `Behovet ble ikke registrert: ${registerNeed.__typename}`);
  });
  const needNow = async () =>
    (await leader.graphql<{ need: NeedNow }>(operations.showNeed, { centreId, id: needId })).need;

  await tell('Kandidatene blir funnet og rangert, med grunner i ord', () =>
    until('forslagene kom', async () => {
      const need = await needNow();
      return (
        need.state === 'OPEN' && need.proposals.length > 0 && need.proposals.every(({ parts }) => parts.length > 0)
      );
    }),
  );

  const volunteerId = await tell('Ingrid spør den første på lista', async () => {
    const ranking = await leader.graphql<{ candidates: { candidates: { personId: string }[] } }>(
      operations.candidates,
      {
        centreId,
        needId,
      },
    );
    const { personId } = found(ranking.candidates.candidates[0], 'Ingen kunne spørres');
    await leader.graphql(operations.askVolunteers, {
      centreId,
      key: newId(),
      input: { needId, personIds: [personId] },
    });
    return personId;
  });

  const [offerId, question] = await tell('Den frivillige får en forespørsel med en lenke', async () => {
    const id = found((await needNow()).offers[0]?.id, 'Ingen ble spurt');
    return [id, await mailbox.about(volunteerId, 'offers.question', id)];
  });
  const link = pathOf(question);

  await tell('Siden viser hva, når og omtrent hvor, men ikke hvem', async () => {
    const page = await volunteer.page(link);
    if (page.includes('Gudrun')) throw new Error('Navnet til den som får hjelp, sto på siden før svaret');
  });

  await tell('Den frivillige logger inn som seg selv, med en kode, og ser ikke andres', async () => {
    await signInByCode(volunteer, mailbox, { address: question.to, personId: volunteerId });
    await seesOnlyTheirs.ofVolunteer(volunteer, { centreId, personId: volunteerId, offerId });
  });

  await tell('Ett trykk på Min side: ja, og først da står det hvem og hvor', async () => {
    const input = { offerId, answer: 'YES' };
    const { answerOffer } = await volunteer.graphql<{ answerOffer: { __typename: string } }>(operations.answerOffer, {
      centreId,
      key: newId(),
      input,
    });
    if (answerOffer.__typename !== 'Offer') throw new Error(`Ja-et ble ikke tatt imot: ${answerOffer.__typename}`);
    const { offerDetails } = await volunteer.graphql<{ offerDetails: { recipientName: string } }>(
      operations.whomIHelp,
      { centreId, offerId },
    );
    if (offerDetails.recipientName !== 'Gudrun Myrvoll') throw new Error('Etter ja-et sto ikke navnet der');
  });

  await tell('En annen telefon med samme lenke får ikke se adressen', async () => {
    const page = await new Visitor(base).page(link);
    if (page.includes('Gudrun')) throw new Error('Adressen var åpen for en annen telefon');
  });

  await tell('Gudrun får vite hvem som kommer, og når', async () =>
    mailbox.about(resident.id, 'needs.helper-coming', (await needNow()).assignments[0]?.id),
  );

  await tell('Kvelden før kommer en påminnelse', async () => {
    await clock.to(await clock.at(addDays(localDateOf(visit, zone), -1), '17:01'));
    const [date] = (await needNow()).occurrences;
    await mailbox.about(volunteerId, 'needs.reminder', date?.places[0]?.id);
    await mailbox.about(resident.id, 'needs.reminder-recipient', date?.id);
  });

  const hoursNow = async () => {
    const { hours } = await leader.graphql<{ hours: { edges: { node: HoursNow }[] } }>(operations.proposedHours, {
      centreId,
      personId: volunteerId,
    });
    return hours.edges.find(({ node }) => new Date(node.start).getTime() === visit.getTime())?.node ?? false;
  };

  const entryId = await tell('Handleturen er gjort, og timene blir foreslått med en takk', async () => {
    await clock.to(await clock.at(localDateOf(visit, zone), '15:00'));
    await until('behovet ble ferdig', async () => (await needNow()).state === 'DONE');
    const entry = await until('timene ble foreslått', hoursNow);
    await mailbox.about(volunteerId, 'hours.confirm', entry.id);
    return entry.id;
  });

  await tell('Den frivillige bekrefter timene på Min side med ett trykk', async () => {
    await volunteer.graphql(operations.confirmHours, { centreId, key: newId(), input: { entryId } });
    await until('timene ble bekreftet', async () => {
      const entry = await hoursNow();
      return entry && entry.status === 'CONFIRMED';
    });
  });

  return { centreId, needId, volunteerId, residentId: resident.id };
}

/** What Ingrid writes while Gudrun talks; the gate's questions are answered as they are for ordinary shopping. */
async function callNotes(leader: Visitor, centreId: string, recipientId: string, startsAt: Date) {
  const { gateQuestions } = await leader.graphql<{ gateQuestions: { id: string; closingAnswer: boolean }[] }>(
    operations.gateQuestions,
    { centreId, kind: 'handlehjelp' },
  );
  return {
    kind: 'handlehjelp',
    recipientId,
    when: { fixed: { startsAt: startsAt.toISOString(), minutes: 60 } },
    about: 'Melk, brød og kaffe. Tunge poser.',
    notes: 'Ringeklokka er stille, bank på.',
    gateAnswers: gateQuestions.map(({ id, closingAnswer }) => ({ questionId: id, answer: !closingAnswer })),
  };
}

function pathOf({ link, template }: Mail): string {
  return new URL(found(link, `Meldingen ${template} hadde ingen lenke`)).pathname;
}
