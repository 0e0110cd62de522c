import { anAssociation } from '@hjerterom/associations/testing';
import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { bookRooms, cancelDates } from '@hjerterom/rooms';
import { mostFeedReads } from '@hjerterom/rooms/api';
import { aRoom } from '@hjerterom/rooms/testing';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { ApiWorld, type Home, type SignedIn } from './api-world.js';

const PURPOSE = 'PlantetFormaal';
const NAME = 'PlantetNavn';

describe('a calendar of bookings at a secret address', () => {
  let at: ApiWorld;
  let home: Home;
  let contact: SignedIn;
  let delegate: SignedIn;
  let associationId: string;

  beforeAll(async () => {
    at = await ApiWorld.create({ environment: { PROXIES: '1' } });
    home = await at.home({ name: 'Prøvesentralen' });
    contact = await at.somebody(home.centreId, 'contact', { name: NAME });
    associationId = await at.inCentre(
      home.centreId,
      async (tx) => (await anAssociation(tx, { name: 'Prøvekoret', contactPersonId: contact.personId })).id,
    );
    const { id } = await at.inCentre(home.centreId, (tx) => aPerson(tx));
    await at.world.rows(
      `INSERT INTO associations_contact (id, centre_id, association_id, person_id, role, may_book, from_date)
       VALUES ($1, $2, $3, $4, 'delegate', true, '2026-01-01')`,
      [newId(), home.centreId, associationId, id],
    );
    delegate = await at.signedIn(home.centreId, id, 'contact');
    const roomId = await at.inCentre(home.centreId, (tx) => aRoom(tx, { name: 'Prøvesalen' }));
    const when = { startDate: '2027-03-26', startTime: '18:00', minutes: 120, rrule: 'FREQ=WEEKLY;COUNT=3' };
    await at.as(contact, async (tx) => {
      const made = await bookRooms(tx, { roomIds: [roomId], associationId, purpose: PURPOSE, when });
      expect(made.kind).toBe('RoomBooking');
    });
    const [last] = await at.world.rows('SELECT id FROM rooms_occurrence ORDER BY lower(during) DESC LIMIT 1');
    await at.as(contact, (tx) => cancelDates(tx, { occurrenceId: last?.id as string, scope: 'this' }));
  });
  afterAll(() => at?.close());

  const act = async (field: string, answer: string, input: object, who: SignedIn, key: string = newId()) => {
    const type = field === 'makeCalendarFeed' ? 'CalendarFeedInput' : 'BookingFeedInput';
    const { data, errors } = await at.graphql<{ done: { address?: string; since?: string | null } }>(
      `mutation ($centreId: ID!, $key: String!, $input: ${type}!) {
         done: ${field}(centreId: $centreId, idempotencyKey: $key, input: $input) { ${answer} } }`,
      { centreId: home.centreId, key, input },
      who,
    );
    return errors ? { refused: errors[0]?.extensions.code } : { done: data.done };
  };
  const make = (input: { associationId?: string }, who: SignedIn, key?: string) =>
    act('makeBookingFeed', '... on BookingFeedMade { address }', input, who, key);
  const made = async (input: { associationId?: string }, who: SignedIn, key?: string) =>
    new URL((await make(input, who, key)).done?.address as string).pathname;
  const get = async (path: string, from = '192.0.2.1') => {
    const response = await fetch(`${at.world.url}${path}`, { headers: { 'x-forwarded-for': from } });
    return { status: response.status, text: (await response.text()).replaceAll('\r\n ', '') };
  };

  it('says when and where, on the clock of the centre and through its change, and neither what for nor who', async () => {
    for (const path of [await made({ associationId }, contact), await made({}, contact), await made({}, delegate)]) {
      const { status, text } = await get(path);
      expect(status).toBe(200);
      expect(text).toContain('BEGIN:VTIMEZONE');
      // What was called off is gone.
      expect(text.match(/^DTSTART;.*$/gm)).toEqual([
        'DTSTART;TZID=Europe/Oslo:20270326T180000',
        'DTSTART;TZID=Europe/Oslo:20270402T180000',
      ]);
      expect(text).toContain('SUMMARY:Prøvekoret');
      expect(text).toContain('LOCATION:Prøvesalen\\, Prøvesentralen');
      for (const hidden of [PURPOSE, NAME, contact.personId]) expect(text).not.toContain(hidden);
    }
  });

  it('is in the one calendar that somebody has who is a volunteer as well', async () => {
    await at.inCentre(home.centreId, (tx) => aVolunteer(tx, { personId: delegate.personId }));
    const both = await at.signedIn(home.centreId, delegate.personId, 'volunteer');
    const { done } = await act(
      'makeCalendarFeed',
      '... on CalendarFeedMade { address }',
      { personId: both.personId },
      both,
    );
    const { text } = await get(new URL(done?.address as string).pathname);
    expect(text.match(/^SUMMARY:.*$/gm)).toEqual(Array(2).fill('SUMMARY:Prøvekoret – Prøvesentralen'));
    expect(text).toContain('LOCATION:Prøvesalen');
    // And no second one is made beside it, but of the association, which is another's.
    const { data } = await at.graphql<{ done: { __typename: string } }>(
      `mutation ($centreId: ID!, $key: String!) {
         done: makeBookingFeed(centreId: $centreId, idempotencyKey: $key, input: {}) { __typename } }`,
      { centreId: home.centreId, key: newId() },
      both,
    );
    expect(data.done.__typename).toBe('BookingsInOwnCalendar');
    expect((await get(await made({ associationId }, both))).status).toBe(200);
  });

  it('is one address for one person, also when they ask for several at once', async () => {
    const paths = await Promise.all(Array.from({ length: 8 }, () => made({}, contact)));
    const answers = await Promise.all(paths.map((path) => get(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(404)]);
  });

  it('is the same for the same key; whoever books for the association makes it anew, and the one before is dead', async () => {
    const key = newId();
    const first = await made({ associationId }, contact, key);
    expect(await made({ associationId }, contact, key)).toBe(first);
    const second = await made({ associationId }, delegate, key);
    expect(second).not.toBe(first);
    expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200]);
    const kept = await at.world.rows(
      `SELECT to_jsonb(f)::text AS row FROM rooms_booking_feed f
       UNION ALL SELECT to_jsonb(k)::text FROM platform_idempotency_key k
       UNION ALL SELECT to_jsonb(o)::text FROM platform_outbox o`,
    );
    const secret = second.slice(second.lastIndexOf('/') + 1, -'.ics'.length);
    for (const { row } of kept) expect(row).not.toContain(secret);
  });

  it('is made by nobody else', async () => {
    const stranger = await at.somebody(home.centreId, 'contact');
    expect(await make({ associationId }, stranger)).toEqual({ refused: 'NOT_FOUND' });
    expect(await make({ associationId }, home.leader)).toEqual({ refused: 'NOT_FOUND' });
    const close = (who: SignedIn) => act('closeBookingFeed', '... on BookingFeed { since }', { associationId }, who);
    expect(await close(stranger)).toEqual({ refused: 'NOT_FOUND' });
  });

  it('is closed by the leader, too, who sees that there is one, and by no leader of another centre', async () => {
    const address = await made({ associationId }, contact);
    const since = async (who: SignedIn) => {
      const { data, errors } = await at.graphql<{ feed: { since: string | null } }>(
        `query ($centreId: ID!, $associationId: ID!) {
           feed: bookingFeedOfAssociation(centreId: $centreId, associationId: $associationId) { since } }`,
        { centreId: who.centreId, associationId },
        who,
      );
      return errors ? errors[0]?.extensions.code : data.feed.since !== null;
    };
    const away = await at.home();
    const close = (who: SignedIn) => act('closeBookingFeed', '... on BookingFeed { since }', { associationId }, who);
    expect([await since(home.leader), await since(away.leader)]).toEqual([true, 'NOT_FOUND']);
    expect((await get(address)).status).toBe(200);
    expect(await close(home.leader)).toEqual({ done: { since: null } });
    expect([(await get(address)).status, await since(home.leader)]).toEqual([404, false]);
    const [deed] = await at.world.rows(
      `SELECT actor_id AS by FROM platform_audit WHERE operation = 'closeBookingFeed' AND $1 = ANY(subject_ids) AND outcome = 'BookingFeed'`,
      [associationId],
    );
    expect(deed).toEqual({ by: home.leader.personId });
  });

  it('asks a program to wait that reads one address far too often, and goes on for every other', async () => {
    const [busy, calm] = [await made({ associationId }, contact), await made({}, contact)];
    let last = await get(busy);
    for (let read = 1; read <= mostFeedReads.address && last.status === 200; read += 1) last = await get(busy);
    expect([last.status, (await get(calm)).status]).toEqual([429, 200]);
  });

  it('asks a network to wait that guesses too often, also when it guesses right, and goes on for every other', async () => {
    const path = await made({ associationId }, contact);
    const guess = async () => (await get(`/calendar/bookings/${newId()}.ics`, '192.0.2.7')).status;
    const before = (await at.world.rows('SELECT key FROM rooms_read_count')).map(({ key }) => key);
    expect(await guess()).toBe(404);
    // As if it had guessed before, as often as it may but once.
    await at.world.rows('UPDATE rooms_read_count SET count = $1 WHERE key <> ALL($2)', [
      mostFeedReads.network - 1,
      before,
    ]);
    expect([await guess(), await guess()]).toEqual([404, 429]);
    expect([(await get(path, '192.0.2.7')).status, (await get(path, '192.0.2.8')).status]).toEqual([429, 200]);
  });

  it('is dead for whoever may not sign in as a contact any more, also in their one calendar, though they still book', async () => {
    const address = await made({}, contact);
    const feed = await act(
      'makeCalendarFeed',
      '... on CalendarFeedMade { address }',
      { personId: delegate.personId },
      delegate,
    );
    const calendar = new URL(feed.done?.address as string).pathname;
    const read = async () => [(await get(address)).status, (await get(calendar)).text.includes('Prøvekoret')];
    expect(await read()).toEqual([200, true]);
    for (const { personId } of [contact, delegate]) {
      const { errors } = await at.graphql(
        `mutation ($centreId: ID!, $key: String!, $input: RoleInput!) {
           endRole(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename } }`,
        { centreId: home.centreId, key: newId(), input: { personId, role: 'CONTACT' } },
        home.leader,
      );
      expect(errors).toBeUndefined();
    }
    expect(await read()).toEqual([404, false]);
    contact = await at.signedIn(home.centreId, contact.personId, 'contact');
    delegate = await at.signedIn(home.centreId, delegate.personId, 'contact');
    expect(await read()).toEqual([200, true]);
  });

  it('looks the same when it was closed, when it never was, and when who had it books no more', async () => {
    const own = await made({}, contact);
    const ofAssociation = await made({ associationId }, contact);
    const other = await at.somebody(home.centreId, 'contact');
    const closed = await made({}, other);
    expect(await act('closeBookingFeed', '... on BookingFeed { since }', {}, other)).toEqual({
      done: { since: null },
    });
    await at.world.rows(`UPDATE associations_contact SET until_date = '2026-01-02', from_date = '2026-01-01'`);
    await at.world.rows(`UPDATE associations_association SET status = 'left', ask_again_at = NULL`);
    const paths = [own, ofAssociation, closed, `/calendar/bookings/${'a'.repeat(22)}.ics`, '/calendar/bookings/x'];
    const answers = await Promise.all(paths.map((path) => get(path)));
    expect(answers[0]?.status).toBe(404);
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});
