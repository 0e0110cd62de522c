import { type Centre, listCentres } from '@hjerterom/centres';
import { type Database, found, systemActor, type Tx } from '@hjerterom/platform';

/**
 * In the centre of this name, as the program itself: who opens a public page is nobody yet.
 * @throws NotFound when there is no centre of this name
 */
export async function inCentreOf<T>(database: Database, slug: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const centres: Centre[] = await database.run(systemActor(null), listCentres);
  const { id } = found(
    centres.find((centre) => centre.slug === slug),
    'centre',
  );
  return database.run(systemActor(id), fn);
}
