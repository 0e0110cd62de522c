import { newId } from '@hjerterom/kernel';
import { askVolunteers, cancelNeed, type NeedToRegister } from '@hjerterom/needs';
import { aNeed } from '@hjerterom/needs/testing';
import { acceptOffer, offersOf, Subjects } from '@hjerterom/offers';
import { aPerson } from '@hjerterom/people/testing';
import { found, linkActor } from '@hjerterom/platform';
import { mostReads } from '@hjerterom/volunteers/api';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { ApiWorld, type Home, type SignedIn } from './api-world.js';

const make = `mutation ($centreId: ID!, $idempotencyKey: String!, $input: CalendarFeedInput!) {
  makeCalendarFeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
    ... on CalendarFeedMade { address } } }`;
const revoke = `mutation ($centreId: ID!, $idempotencyKey: String!, $input: CalendarFeedInput!) {
  revokeCalendarFeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
    ... on Volunteer { calendarFeedSince } } }`;
/** Planted in everything that is known of who is helped. */
const MARKER = 'Merkelapp';

describe('the calendar at a secret address', () => {
  let at: ApiWorld;
  let home: Home;
  beforeAll(async () => {
    at = await ApiWorld.create({ environment: { PROXIES: '1' } });
    home = await at.home({ name: 'Prøvesentralen', phone: '+4729000000' });
  });
  afterAll(() => at?.close());

  const volunteer = async (): Promise<SignedIn> => {
    const { personId } = await at.inCentre(home.centreId, (tx) => aVolunteer(tx, { skills: ['folge', 'besoksvenn'] }));
    return at.signedIn(home.centreId, personId, 'volunteer');
  };
  const desk = () => ({ centreId: home.centreId, personId: home.leader.personId, roles: home.leader.roles });
  /** This volunteer promises to help. @returns the need */
  const promise = async ({ personId }: SignedIn, given: Partial<NeedToRegister> = {}): Promise<string> => {
    const needId = await at.as(desk(), (tx) => aNeed(tx, { kind: 'folge', ...given }));
    await at.as(desk(), (tx) => askVolunteers(tx, { needId, personIds: [personId] }));
    const [offer] = await at.inCentre(home.centreId, (tx) => offersOf(tx, 'need', [needId]));
    const { id: offerId } = found(offer, 'offer');
    const subjects = at.world.app.get(Subjects, { strict: false });
    const link = linkActor(home.centreId, personId, offerId);
    const { kind } = await at.as(link, (tx) => acceptOffer(tx, { offerId, how: 'link' }, subjects));
    expect(kind).toBe('OfferAccepted');
    return needId;
  };
  const act = async <Data>(
    mutation: string,
    who: SignedIn,
    personId = who.personId,
    idempotencyKey: string = newId(),
  ) => {
    const { data, errors } = await at.graphql<Data>(
      mutation,
      { centreId: home.centreId, idempotencyKey, input: { personId } },
      who,
    );
    return errors ? { refused: errors[0]?.extensions.code } : { data };
  };
  const feedOf = async (who: SignedIn, key?: string): Promise<string> => {
    const { data } = await act<{ makeCalendarFeed: { address: string } }>(make, who, who.personId, key);
    return new URL(found(data, 'feed').makeCalendarFeed.address).pathname;
  };
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${at.world.url}${path}`, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  /** Lines are folded at 75 octets (RFC 5545, 3.1). */
  const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  it('says what, when and in which district, and nothing of the one who is helped', async () => {
    const who = await volunteer();
    const named = await at.inCentre(home.centreId, (tx) =>
      aPerson(tx, {
        name: `${MARKER} Navn`,
        contactPoints: [
          { kind: 'email', value: `${MARKER}@example.org` },
          { kind: 'phone', value: '+4729123456' },
        ],
        street: `${MARKER}veien 7`,
        city: `${MARKER}stad`,
        postalCode: '9998',
        district: `${MARKER}marka`,
        note: `${MARKER} notat`,
      }),
    );
    await promise(who, {
      kind: 'folge',
      recipientId: named.id,
      requesterId: named.id,
      place: `${MARKER} sykehus`,
      about: `${MARKER} om`,
      notes: `${MARKER} beskjed`,
      district: `${MARKER}marka`,
    });
    await promise(who, {
      kind: 'besoksvenn',
      recipientId: named.id,
      about: `${MARKER} om`,
      district: 'Danvik',
      when: { fixed: { startsAt: new Date('2026-12-01T12:00:00Z') } },
    });
    const { text, status, headers } = await get(await feedOf(who));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        'SUMMARY:Følge til avtale – Prøvesentralen',
        'LOCATION:Drammen',
        'SUMMARY:Besøksvenn – Prøvesentralen',
        'LOCATION:Danvik',
      ]),
    );
    const said = lines(text).join('\n').toLowerCase();
    for (const hidden of [MARKER.toLowerCase(), '29123456', '291 23 456', '29 12 34 56', '9998', named.id]) {
      expect(said).not.toContain(hidden);
    }
  });

  it('keeps 18:00 at 18:00 when the clocks change, with the zone written out', async () => {
    const who = await volunteer();
    await promise(who, {
      when: { fixed: { startsAt: new Date('2027-03-27T17:00:00Z') } },
    });
    await promise(who, {
      when: { fixed: { startsAt: new Date('2027-03-28T16:00:00Z') } },
    });
    const feed = lines((await get(await feedOf(who))).text);
    expect(feed.filter((line) => line.startsWith('DTSTART;'))).toEqual([
      'DTSTART;TZID=Europe/Oslo:20270327T180000',
      'DTSTART;TZID=Europe/Oslo:20270328T180000',
    ]);
    const from = feed.indexOf('BEGIN:VTIMEZONE');
    const zone = feed.slice(from, feed.indexOf('END:VTIMEZONE') + 1).join('\n');
    expect(zone).toContain('TZID:Europe/Oslo');
    expect(zone).toContain(
      'BEGIN:DAYLIGHT\nDTSTART:20270328T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT',
    );
    expect(zone).toContain(
      'BEGIN:STANDARD\nDTSTART:20261025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD',
    );
  });

  it('is asked for again at little cost: unchanged, until a promise comes or goes; each keeps its id', async () => {
    const who = await volunteer();
    await promise(who);
    const path = await feedOf(who);
    const first = await get(path);
    const etag = first.headers.get('etag') ?? '';
    at.world.clock.set(new Date(at.world.clock.now().getTime() + 60_000));
    expect(await get(path, { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' });
    const later = await promise(who, { when: { fixed: { startsAt: new Date('2026-12-02T12:00:00Z') } } });
    const second = await get(path, { 'if-none-match': etag });
    expect(second.status).toBe(200);
    const uids = (text: string) => lines(text).filter((line) => line.startsWith('UID:'));
    expect(uids(second.text)).toEqual([...uids(first.text), expect.stringContaining('@hjerterom')]);
    await at.as(desk(), (tx) => cancelNeed(tx, { needId: later, reason: 'Avlyst.' }));
    expect(uids((await get(path)).text)).toEqual(uids(first.text));
    expect((await get(path)).headers.get('etag')).toBe(etag);
  });

  it('is the same address for the same key, and a new one closes the old', async () => {
    const who = await volunteer();
    const key = newId();
    const first = await feedOf(who, key);
    expect(await feedOf(who, key)).toBe(first);
    const second = await feedOf(who);
    expect(second).not.toBe(first);
    expect((await get(first)).status).toBe(404);
    expect((await get(second)).status).toBe(200);
  });

  it('looks the same when it was closed, when it never was, and when who had it has left', async () => {
    const who = await volunteer();
    const closed = await feedOf(who);
    expect(await act(revoke, who)).toEqual({ data: { revokeCalendarFeed: { calendarFeedSince: null } } });
    const left = await volunteer();
    const ofOneWhoLeft = await feedOf(left);
    await at.world.rows(`UPDATE volunteers_volunteer SET status = 'left' WHERE person_id = $1`, [left.personId]);
    const unknown = `/calendar/${'a'.repeat(22)}.ics`;
    const answers = await Promise.all(
      [closed, ofOneWhoLeft, unknown, '/calendar/short.ics', '/calendar/x'].map((path) => get(path)),
    );
    expect(answers[0]?.status).toBe(404);
    const told = answers.map(({ status, text, headers }) => ({ status, text, etag: headers.get('etag') }));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('is made by the volunteer alone, and kept nowhere', async () => {
    const who = await volunteer();
    const another = await volunteer();
    expect(await act(make, another, who.personId)).toEqual({ refused: 'NOT_FOUND' });
    expect(await act(make, home.leader, who.personId)).toEqual({ refused: 'NOT_FOUND' });
    const secret = (await feedOf(who)).slice('/calendar/'.length, -'.ics'.length);
    const kept = await at.world.rows(
      `SELECT to_jsonb(f)::text AS row FROM volunteers_calendar_feed f
       UNION ALL SELECT to_jsonb(k)::text FROM platform_idempotency_key k
       UNION ALL SELECT to_jsonb(o)::text FROM platform_outbox o`,
    );
    expect(kept.length).toBeGreaterThan(1);
    for (const { row } of kept) expect(row).not.toContain(secret);
    expect(await act(revoke, home.leader, who.personId)).toMatchObject({ data: {} });
  });

  it('asks a program to wait that reads one address far too often, and goes on for every other', async () => {
    const [busy, calm] = [await feedOf(await volunteer()), await feedOf(await volunteer())];
    let last = await get(busy);
    for (let read = 1; read <= mostReads.address && last.status === 200; read += 1) last = await get(busy);
    expect(last.status).toBe(429);
    expect(last.headers.get('retry-after')).toBe('3600');
    expect((await get(calm)).status).toBe(200);
  });

  it('asks a network to wait that guesses too often, also when it guesses right, and goes on for every other', async () => {
    const path = await feedOf(await volunteer());
    const guesser = { 'x-forwarded-for': '192.0.2.7' };
    const guess = () => get(`/calendar/${newId()}.ics`, guesser);
    const counted = async () => (await at.world.rows('SELECT key FROM volunteers_knock_count')).map(({ key }) => key);
    const before = await counted();
    expect((await guess()).status).toBe(404);
    // As if it had guessed before, as often as it may but once.
    await at.world.rows('UPDATE volunteers_knock_count SET count = $1 WHERE key <> ALL($2)', [
      mostReads.network - 1,
      before,
    ]);
    expect((await guess()).status).toBe(404);
    expect(await guess()).toMatchObject({ status: 429 });
    expect((await get(path, guesser)).status).toBe(429);
    // What somebody writes into the header before the proxy adds to it changes nothing.
    expect((await get(path, { 'x-forwarded-for': '192.0.2.9, 192.0.2.7' })).status).toBe(429);
    expect((await get(path, { 'x-forwarded-for': '192.0.2.8' })).status).toBe(200);
  });
});
