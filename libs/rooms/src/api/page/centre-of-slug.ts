import { type Centre, listCentres } from '@hjerterom/centres';
import { type Database, found, systemActor, type Tx } from '@hjerterom/platform';

/** The centre of this name. @throws NotFound when there is none */
export async function centreOfSlug(database: Database, slug: string): Promise<Centre> {
  const centres = await database.run(systemActor(null), listCentres);
  return found(
    centres.find((centre) => centre.slug === slug),
    'centre',
  );
}

/** Reads in the centre of this name what may be told to everybody. @throws NotFound when there is none */
export async function inCentreOf<T>(
  database: Database,
  slug: string,
  read: (tx: Tx, centre: Centre) => Promise<T>,
): Promise<T> {
  const centre = await centreOfSlug(database, slug);
  return database.run(systemActor(centre.id), (tx) => read(tx, centre));
}
