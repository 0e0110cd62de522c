import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { grantRole, type HeldRole, openAccount } from '../src/index.js';
import { setPassword } from '../src/password/password.js';
import { setUpTotp } from '../src/second-factor/totp.js';
import { askToSignIn } from '../src/sign-in/ask-to-sign-in.js';
import { signedIn } from '../src/testing/index.js';

/** Whom the rows of a table are shown to behind the policies; what proves who somebody is, to nobody who runs a centre. */
const walled = {
  access_login_session: 'those who run the centre',
  access_sign_in_address: 'those who run the centre',
  access_sign_in_request: 'those who run the centre',
  access_account_notice: 'those who run the centre',
  access_password: 'nobody in it',
  access_totp: 'nobody in it',
  access_recovery_code: 'nobody in it',
  access_identity: 'nobody in it',
} as const;

// With the first wall away: plain SQL, as each of them.
describe('behind the second wall', () => {
  let world: TestWorld;
  let centreId: string;
  let otherId: string;
  let personId: string;
  let accountId: string;

  beforeAll(async () => {
    world = await TestWorld.create({});
    [centreId, otherId] = [(await aCentre(world)).id, (await aCentre(world)).id];
    const point = { kind: 'email', value: 'synlig@example.org' } as const;
    personId = await world.run(systemActor(centreId), async (tx) => {
      const { id } = await aPerson(tx, { contactPoints: [point] });
      await grantRole(tx, id, 'leader');
      return id;
    });
    await signedIn(world, personId);
    await world.run(systemActor(null), async (tx) => {
      accountId = await openAccount(tx, personId);
      await setPassword(tx, accountId, 'fire rolige elger spiser');
      await setUpTotp(tx, accountId, 'synlig', world.config);
      await askToSignIn(tx, { point, next: null, candidate: { personId, centreId } });
    });
    await world.rows(`INSERT INTO access_recovery_code (code_hash, account_id) VALUES ('x', $1)`, [accountId]);
    await world.rows(
      `INSERT INTO access_identity (issuer, subject, account_id, linked_at) VALUES ('https://id.example.org', $2, $1, $3)`,
      [accountId, newId(), world.clock.now()],
    );
  });
  afterAll(() => world.close());

  const sees = (actor: Actor, table: string) =>
    world.run(actor, async (tx) => (await tx.query<{ id: string }>(`SELECT 1 FROM ${table}`)).length);
  const as = (role: HeldRole, at = centreId): Actor => ({ centreId: at, personId: newId(), roles: [role] });

  it.each(Object.entries(walled))(
    '%s is shown to %s, to the account where it is its own, and to signing in',
    async (table, to) => {
      const shown = to === 'nobody in it' ? 0 : 1;
      expect(await sees(systemActor(null), table)).toBe(1);
      expect([await sees(as('leader'), table), await sees(systemActor(centreId), table)]).toEqual([shown, shown]);
      for (const nobody of [
        as('leader', otherId),
        as('volunteer'),
        as('resident'),
        as('contact'),
        systemActor(otherId),
      ]) {
        expect(await sees(nobody, table)).toBe(0);
      }
      const isOfAccount = !['access_sign_in_request', 'access_account_notice'].includes(table);
      expect(await sees({ ...as('volunteer'), accountId }, table)).toBe(isOfAccount ? 1 : 0);
    },
  );

  it('that there is a way in, and since when, is shown to the account and to the program of its centre alone', async () => {
    const ways = 'access_v_way_in';
    expect(await sees(systemActor(centreId), ways)).toBe(4);
    expect(await sees({ ...as('volunteer'), accountId }, ways)).toBe(4);
    for (const nobody of [as('leader'), as('coordinator'), as('volunteer'), systemActor(otherId)]) {
      expect(await sees(nobody, ways)).toBe(0);
    }
    const columns = await world.rows(
      `SELECT attname::text AS name FROM pg_attribute WHERE attrelid = 'access_v_way_in'::regclass ORDER BY attnum`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['account_id', 'kind', 'service', 'at']);
  });
});
