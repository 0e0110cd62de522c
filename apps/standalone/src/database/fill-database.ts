import { grantRole, makeSignInLink } from '@hjerterom/access';
import { createCentre, listCentres } from '@hjerterom/centres';
import { newId, systemClock } from '@hjerterom/kernel';
import { createStandardKinds } from '@hjerterom/needs';
import { registerPerson } from '@hjerterom/people';
import { type Config, ConfigError, createDataSource, Database, systemActor } from '@hjerterom/platform';
import type { Watch } from '../sample/life.js';
import { loadSample } from '../sample/load-sample.js';

/**
 * Gives an empty database its first content: in demo mode the sample centres, in production one empty centre and its
 * leader. A database with a centre in it is left alone.
 * @param sampling put around the loading of the sample data, which takes some seconds
 * @returns production's one-time address at which the leader signs in, when a centre was made
 * @throws ConfigError when production does not know what to call the centre and its leader
 */
export async function fillDatabase(
  config: Config,
  sampling: (load: (watch: Watch) => Promise<void>) => Promise<void> = (load) => load({}),
): Promise<string | undefined> {
  const source = await createDataSource(config.databaseUrl, { pool: 2 }).initialize();
  try {
    const database = new Database(source, systemClock);
    const centres = await database.run(systemActor(null), listCentres);
    if (centres.length > 0) return undefined;
    if (!config.demo) return await firstCentre(config, database);
  } finally {
    await source.destroy();
  }
  await sampling((watch) => loadSample(config, systemClock.now(), watch));
  return undefined;
}

async function firstCentre(config: Config, database: Database): Promise<string> {
  const { centreName: name, leaderName, leaderEmail } = config;
  if (!name || !leaderName || !leaderEmail) {
    const wanted = { CENTRE_NAME: name, LEADER_NAME: leaderName, LEADER_EMAIL: leaderEmail };
    const missing = Object.entries(wanted).filter(([, value]) => !value);
    throw new ConfigError(
      missing.map(([variable]) => `${variable} is not set. The first run needs it: there is no centre yet.`),
    );
  }
  const token = await database.run(systemActor(newId()), async (tx) => {
    await createCentre(tx, { name, slug: slugOf(name) });
    await createStandardKinds(tx);
    const contactPoints = [{ kind: 'email', value: leaderEmail }] as const;
    const leader = await registerPerson(tx, { name: leaderName, contactPoints, confirmedNotDouble: true });
    if (leader.kind !== 'PersonRegistered') throw new Error('The first person cannot be a double.');
    await grantRole(tx, leader.personId, 'leader');
    return makeSignInLink(tx, leader.personId);
  });
  return `${config.publicUrl}/sign-in/link/${token}`;
}

function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('ø', 'o').replaceAll('å', 'a').replaceAll('æ', 'ae');
  return (
    plain
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'sentralen'
  );
}
