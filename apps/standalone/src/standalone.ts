import { join, resolve } from 'node:path';
import { type Config, databaseCode, type Language, Log, loadConfig } from '@hjerterom/platform';
import { createApi } from '../../api/src/create-api.js';
import { createWorker } from '../../worker/src/create-worker.js';
import { afterRestore, describeAfterRestore, isFreshlyRestored } from './backup/after-restore.js';
import { fillDatabase } from './database/fill-database.js';
import { migrate } from './database/migrate.js';
import { type Environment, keptSecret, nothingYet, type Supply, withDefaults } from './environment.js';
import { logFile } from './log-file.js';
import {
  assertPortFree,
  describeStep,
  prepareOwnFolder,
  type RunningPostgres,
  StartTrouble,
  startPostgres,
} from './postgres/index.js';
import { longStep, type Output, showSeconds } from './progress.js';
import { knownPeople } from './sample/people.js';
import { consoleTexts } from './texts.js';

/** PostgreSQL's code for a disk without room. */
const DISK_FULL = '53100';

interface Part {
  close(): Promise<unknown>;
}

/** Everything on this machine: database, migrations, first data, API and worker, with words for the terminal. */
export class Standalone {
  private readonly parts: Part[] = [];
  private readonly say = consoleTexts[this.language];

  constructor(
    private readonly environment: Environment,
    private readonly language: Language,
    private readonly out: Output,
  ) {}

  /**
   * Starts all of it, in order.
   * @param stopping gives up between two steps
   * @throws StartTrouble or ConfigError with what a person can do
   */
  async start(stopping: AbortSignal): Promise<void> {
    const began = performance.now();
    const dataDir = resolve(this.environment.DATA_DIR?.trim() || '.data');
    try {
      const { port, host } = loadConfig(withDefaults(this.environment, nothingYet));
      await assertPortFree(port, host);
      const postgres = this.environment.DATABASE_URL?.trim() ? null : await this.startDatabase(dataDir);
      const folder = postgres?.dataDir ?? prepareOwnFolder(dataDir);
      const config = loadConfig(withDefaults(this.environment, supplyOf(folder, postgres)));
      const logPath = join(folder, 'hjerterom.log');
      stopping.throwIfAborted();
      await this.prepareDatabase(config, stopping);
      if (isFreshlyRestored(folder))
        this.print(describeAfterRestore(await afterRestore(config, folder), this.language));
      stopping.throwIfAborted();
      await this.startProgram(config, logPath);
      this.tellWhere(config, postgres?.dataDir, logPath, performance.now() - began);
    } catch (error) {
      await this.stopParts();
      if (stopping.aborted) this.print(this.say.stopped);
      throw databaseCode(error) === DISK_FULL ? new StartTrouble({ code: 'no-space', dataDir }) : error;
    }
  }

  /** Stops all of it, the last started first. */
  async close(): Promise<void> {
    this.print(this.say.stopping);
    await this.stopParts();
    this.print(this.say.stopped);
  }

  private print(line: string): void {
    this.out.write(`${line}\n`);
  }

  private async stopParts(): Promise<void> {
    for (const part of this.parts.splice(0).reverse()) await part.close();
  }

  private async startDatabase(dataDir: string): Promise<RunningPostgres> {
    const postgres = await startPostgres({
      dataDir,
      log: () => undefined,
      onStep: (step) => this.print(describeStep(step, this.language)),
    });
    this.parts.push({ close: () => postgres.stop() });
    postgres.onExit((lastWords) => {
      this.print(`${this.say.databaseEnded}\n${lastWords}`);
      process.exit(1);
    });
    return postgres;
  }

  private async prepareDatabase(config: Config, signal: AbortSignal): Promise<void> {
    const run = await migrate(config.migrationDatabaseUrl ?? config.databaseUrl, config.databaseUrl);
    if (run.length > 0) this.print(this.say.migrating(run.length));
    const { out, language } = this;
    const link = await fillDatabase(config, (load) =>
      longStep({ out, language, label: this.say.sampling }, (onShare) => load({ onShare, signal })),
    );
    if (link) this.print(this.say.firstRun(link));
  }

  private async startProgram(config: Config, logPath: string): Promise<void> {
    const file = logFile(logPath, (code) => this.print(this.say.logTrouble(logPath, code)));
    const log = new Log(config.logLevel, file);
    this.parts.push(await createWorker(config, log));
    this.parts.push(await createApi(config, log));
  }

  private tellWhere(config: Config, dataDir: string | undefined, logPath: string, milliseconds: number): void {
    const { ready, lookAt, places, stop, data, log } = this.say;
    const lines: [string, string][] = [
      [places.web, '/'],
      ...(config.demo
        ? ([
            [places.signIn, '/dev/sign-in'],
            [places.mailbox, '/dev/mailbox'],
            [places.clock, '/dev/clock'],
          ] as [string, string][])
        : []),
      [places.graphql, '/graphql'],
    ];
    const width = Math.max(...lines.map(([label]) => label.length));
    this.print(
      [
        '',
        ready(showSeconds(milliseconds, this.language)),
        lookAt,
        ...lines.map(([label, path]) => `  ${label.padEnd(width)}  ${config.publicUrl}${path}`),
        ...(config.demo ? [this.say.whom(knownPeople.leader, this.say.roles.leader as string)] : []),
        ...(dataDir ? [data(dataDir)] : []),
        log(logPath),
        stop,
      ].join('\n'),
    );
  }
}

function supplyOf(folder: string, postgres: RunningPostgres | null): Supply {
  const erasureLedger = join(folder, 'erasures.log');
  return { ...nothingYet, ...postgres, erasureLedger, secret: () => keptSecret(folder) };
}
