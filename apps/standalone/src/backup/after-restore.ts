import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listCentres } from '@hjerterom/centres';
import { holdBack, scheduledIds } from '@hjerterom/notifications';
import { eraseAgain, readLedger } from '@hjerterom/people';
import {
  type Config,
  Database,
  type InEveryLanguage,
  type Language,
  Log,
  PersonDataRegistry,
  PlatformModule,
  systemActor,
} from '@hjerterom/platform';
import { InlineWorker, PlatformInlineWorkerModule } from '@hjerterom/platform/worker';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { workerModules } from '../../../worker/src/worker-modules.js';
import { replacedIn } from '../postgres/index.js';

/** What was done with a restored database before anything else. */
export interface AfterRestore {
  /** Persons who had been erased after the backup was made, and were erased again. */
  readonly erased: number;
  /** Messages that were due by now, and wait for somebody to decide. */
  readonly held: number;
}

const markIn = (folder: string) => join(folder, 'restored.json');

/** Leaves the mark that a backup was restored, and that nothing may start on it before `afterRestore`. */
export function markRestored(folder: string, madeAt: string): void {
  writeFileSync(markIn(folder), `${JSON.stringify({ madeAt })}\n`, { mode: 0o600 });
}

/** Whether the database in a data folder was restored and nothing has been done about it yet. */
export function isFreshlyRestored(folder: string): boolean {
  return existsSync(markIn(folder));
}

@Module({})
class AfterRestoreModule {
  static for(config: Config): DynamicModule {
    const platform = PlatformModule.for(config, new Log('silent'));
    return { module: AfterRestoreModule, imports: [platform, PlatformInlineWorkerModule, ...workerModules] };
  }
}

/**
 * Makes a restored database fit to start on. A backup knows nothing of what happened after it: who was erased since is
 * in the ledger outside of the database, and is erased again here; what was said since cannot be known, so everything
 * that was due by now is put into words by nobody and sent by nobody: it is held, and the leader decides.
 *
 * Done with nothing else running: all that had been told and all that is due is worked off here, but for the sending.
 * @param folder the data folder with the mark, or null for a PostgreSQL of one's own
 */
export async function afterRestore(config: Config, folder: string | null): Promise<AfterRestore> {
  const app = await NestFactory.createApplicationContext(AfterRestoreModule.for(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    const done = { erased: await eraseThoseInTheLedger(app, config), held: await holdWhatWasDue(app) };
    if (folder) {
      rmSync(replacedIn(folder), { recursive: true, force: true });
      rmSync(markIn(folder), { force: true });
    }
    return done;
  } finally {
    await app.close();
  }
}

/** Only writes down that they are to be erased: the worker does it when it works off what is due. */
async function eraseThoseInTheLedger(app: INestApplicationContext, config: Config): Promise<number> {
  const [database, libs] = [app.get(Database), app.get(PersonDataRegistry)];
  let erased = 0;
  for (const line of readLedger(config.erasureLedger)) {
    if (await database.run(systemActor(line.centreId), (tx) => eraseAgain(tx, line, libs))) erased += 1;
  }
  return erased;
}

async function holdWhatWasDue(app: INestApplicationContext): Promise<number> {
  const [database, worker] = [app.get(Database), app.get(InlineWorker)];
  const centres = await database.run(systemActor(null), listCentres);
  const before = new Map<string, string[]>();
  for (const { id } of centres) before.set(id, await database.run(systemActor(id), scheduledIds));
  await worker.takeOver();
  await worker.settle(['notifications.send']);
  let held = 0;
  for (const { id } of centres) {
    held += await database.run(systemActor(id), (tx) => holdBack(tx, before.get(id) ?? []));
  }
  return held;
}

/** What was done, for the person at the terminal. */
export function describeAfterRestore({ erased, held }: AfterRestore, language: Language): string {
  return words[language](erased, held);
}

const words: InEveryLanguage<(erased: number, held: number) => string> = {
  nb: (erased, held) =>
    [
      erased === 0
        ? 'Ingen var slettet etter at kopien ble tatt.'
        : `${erased} ${erased === 1 ? 'person' : 'personer'} som ble slettet etter at kopien ble tatt, er slettet igjen.`,
      held === 0
        ? 'Ingen meldinger er holdt tilbake.'
        : `${held} ${held === 1 ? 'melding' : 'meldinger'} skulle ha gått før nå, og kan være sendt allerede. De er holdt tilbake: daglig leder velger på ringelisten hva som skal sendes.`,
    ].join('\n'),
  en: (erased, held) =>
    [
      erased === 0
        ? 'Nobody had been erased after the backup was made.'
        : `${erased} ${erased === 1 ? 'person' : 'people'} erased after the backup was made ${erased === 1 ? 'has' : 'have'} been erased again.`,
      held === 0
        ? 'No messages are held back.'
        : `${held} ${held === 1 ? 'message' : 'messages'} should have left before now, and may have been sent already. They are held back: the leader decides on the call list what is sent.`,
    ].join('\n'),
};
