import { makeSignInLink, roleHolders } from '@hjerterom/access';
import { listCentres } from '@hjerterom/centres';
import { normaliseEmail, systemClock } from '@hjerterom/kernel';
import { reachOf } from '@hjerterom/people';
import { type Config, ConfigError, createDataSource, Database, loadConfig, systemActor } from '@hjerterom/platform';

/** The most who run one centre. */
const MOST = 100;

// A new way in for somebody who runs a centre: prints a link that works once, for 24 hours.
try {
  const email = normaliseEmail(process.argv[2] ?? '');
  if (!email)
    throw new ConfigError(['Say whom: node dist/apps/standalone/src/sign-in-link-main.js leader@example.org']);
  const links = await linksFor(loadConfig(process.env), email);
  if (links.length === 0) throw new ConfigError([`Nobody who runs a centre here has the address ${email}.`]);
  for (const link of links) console.log(link);
} catch (error) {
  console.error(error instanceof ConfigError ? error.problems.join('\n') : error);
  process.exit(1);
}

async function linksFor(config: Config, email: string): Promise<string[]> {
  const source = await createDataSource(config.databaseUrl, { pool: 2 }).initialize();
  try {
    const database = new Database(source, systemClock);
    const links: string[] = [];
    for (const { id, name } of await database.run(systemActor(null), listCentres)) {
      await database.run(systemActor(id), async (tx) => {
        const holders = await roleHolders(tx, ['leader', 'staff', 'coordinator'], MOST);
        for (const personId of new Set(holders.map((holder) => holder.personId))) {
          if ((await reachOf(tx, personId))?.email !== email) continue;
          links.push(`${name}: ${config.publicUrl}/sign-in/link/${await makeSignInLink(tx, personId)}`);
        }
      });
    }
    return links;
  } finally {
    await source.destroy();
  }
}
