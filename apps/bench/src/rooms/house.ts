import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginLogin, grantRole, loginCookie, openAccount } from '@hjerterom/access';
import { registerAssociation } from '@hjerterom/associations';
import { createCentre } from '@hjerterom/centres';
import { registerPerson } from '@hjerterom/people';
import { type Config, Database, Log, loadConfig, systemActor, type Tx } from '@hjerterom/platform';
import { saveBuilding, saveRoom } from '@hjerterom/rooms';
import { createApi } from '../../../api/src/create-api.js';
import { migrate } from '../../../standalone/src/database/migrate.js';
import { startPostgres } from '../../../standalone/src/postgres/index.js';
import { freePort } from '../screens/program.js';
import { askTimeline, bookOne, FIRST_FREE_DAY, searchRooms } from './operations.js';
import { startProcess } from './process.js';
import { recordStatements, type Statement } from './recorder.js';
import { type AYear, bookAYear } from './year.js';

/** How large it is. */
export interface Size {
  readonly rooms: number;
  /** Bookings of two hours in each room, from ten o'clock on. */
  readonly aDay: number;
}

/** A centre with rooms and a year of bookings, and somebody who books for an association there. */
export interface House extends AYear {
  /** Of the API, a process of its own. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly associationId: string;
  /** What the contact person's browser sends. */
  readonly cookie: string;
  /** What the program says to the database when it is asked this; recorded inside of it, before anything is measured. */
  readonly said: {
    readonly booking: readonly Statement[];
    readonly timeline: readonly Statement[];
    readonly search: readonly Statement[];
  };
}

/** Makes the house on a PostgreSQL of its own, with the API as in real life, and takes all of it away afterwards. */
export async function withHouse(size: Size, use: (house: House) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-bench-'));
  // The database's own user must be able to enter.
  chmodSync(folder, 0o755);
  const postgres = await startPostgres({ dataDir: join(folder, 'data'), log: () => undefined });
  try {
    const { databaseUrl, migrationDatabaseUrl } = postgres;
    await migrate(migrationDatabaseUrl, databaseUrl);
    const port = await freePort();
    const environment = {
      DATABASE_URL: databaseUrl,
      SECRET: 'x'.repeat(32),
      ERASURE_LEDGER: join(folder, 'erasures.log'),
      PORT: String(port),
      LOG_LEVEL: 'silent',
    };
    const house = {
      url: `http://127.0.0.1:${port}`,
      databaseUrl,
      ...(await prepare(size, environment, migrationDatabaseUrl)),
    };
    const api = await startProcess('dist/apps/api/src/main.js', environment, house.url);
    try {
      await use(house);
    } finally {
      await api.stop();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Furnishes the house, and hears what the API says to the database. */
async function prepare(size: Size, environment: Readonly<Record<string, string>>, ownerUrl: string) {
  const config = loadConfig(environment);
  const api = await createApi(config, new Log('silent'));
  try {
    const house = await furnish(size, api.get(Database), config, ownerUrl);
    const asked = { ...house, url: `http://127.0.0.1:${config.port}` };
    // Once before, so that what is remembered from the first time on is not counted.
    await bookOne(asked, { room: 1, date: FIRST_FREE_DAY });
    await askTimeline(asked);
    await searchRooms(asked);
    return {
      ...house,
      said: {
        booking: await recordStatements(() => bookOne(asked, { room: 0, date: FIRST_FREE_DAY })),
        timeline: await recordStatements(() => askTimeline(asked)),
        search: await recordStatements(() => searchRooms(asked)),
      },
    };
  } finally {
    await api.close();
  }
}

async function furnish(size: Size, database: Database, config: Config, ownerUrl: string) {
  const { id: centreId } = await database.run(systemActor(null), (tx) =>
    createCentre(tx, {
      slug: 'malt',
      name: 'Den målte sentralen',
      municipality: 'Drammen',
      phone: '+4729000000',
      email: 'hei@example.org',
      address: 'Prøveveien 1, 3000 Drammen',
      districts: { Strømsø: [] },
    }),
  );
  const { associationId, cookie, roomIds } = await database.run(systemActor(centreId), async (tx) => ({
    ...(await contact(tx, config)),
    roomIds: await makeRooms(tx, size.rooms),
  }));
  return {
    associationId,
    cookie,
    ...(await bookAYear(ownerUrl, { centreId, roomIds, associationId, aDay: size.aDay })),
  };
}

async function contact(tx: Tx, config: Config): Promise<{ associationId: string; cookie: string }> {
  const person = await registerPerson(tx, {
    name: 'Målt Kontakt',
    contactPoints: [{ kind: 'email', value: 'kontakt@example.org' }],
    languages: ['nb'],
    confirmedNotDouble: true,
  });
  const personId = 'personId' in person ? person.personId : '';
  const association = await registerAssociation(tx, {
    name: 'Målelaget',
    categories: ['kultur'],
    targetGroups: ['alle'],
    languages: ['nb'],
    contactPersonId: personId,
  });
  await grantRole(tx, personId, 'contact');
  const token = await beginLogin(tx, {
    accountId: await openAccount(tx, personId),
    method: 'demo',
    secondFactor: true,
  });
  const [cookie = ''] = loginCookie(config, token, 3600).split(';');
  return { associationId: 'associationId' in association ? association.associationId : '', cookie };
}

async function makeRooms(tx: Tx, count: number): Promise<string[]> {
  const building = await saveBuilding(tx, { name: 'Bygg A' });
  const buildingId = 'buildingId' in building ? building.buildingId : '';
  const roomIds: string[] = [];
  while (roomIds.length < count) {
    const room = await saveRoom(tx, {
      buildingId,
      name: `Rom ${roomIds.length + 1}`,
      setups: [{ code: 'meeting', capacity: 10 + (roomIds.length % 50) }],
    });
    if ('roomId' in room) roomIds.push(room.roomId);
  }
  return roomIds;
}
