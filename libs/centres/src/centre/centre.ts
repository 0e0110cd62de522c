import type { QuietHours, Zone } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';

/** A centre as other libs know it. Nothing here is secret: it stands on the door. */
export interface Centre {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly municipality: string | null;
  readonly zone: Zone;
  /** E.164; null until the centre has said it. */
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  /** When nobody is to be disturbed, in the centre's zone. */
  readonly quiet: QuietHours;
  /** `HH:MM` in the centre's zone: when reminders leave, the day before. */
  readonly reminderTime: string;
  /** Below this age somebody's guardian consents for them. 15 unless the centre has said otherwise. */
  readonly guardianAge: number;
}

const columns = `id, slug, name, municipality, zone, phone, email, address, reminder_time AS "reminderTime",
  guardian_age AS "guardianAge",
  jsonb_build_object('from', quiet_from, 'to', quiet_to) AS quiet`;

/** There is one per centre in the country at most; a bound against accidents, not a page. */
const most = 1_000;

/** The actor's own centre as each transaction has read it: nearly all that is asked goes by its zone or its hours. */
const read = new WeakMap<Tx, Promise<Centre | null>>();

/** The actor's own centre, read once in a transaction. @throws NotFound when the actor has none, or one that is not there */
export async function centreOf(tx: Tx): Promise<Centre> {
  const reading = read.get(tx) ?? centreById(tx, tx.centreId);
  read.set(tx, reading);
  const centre = await reading;
  if (!centre) read.delete(tx);
  return found(centre, 'centre');
}

/** For whoever changes the actor's own centre: it is read anew by the next who asks in this transaction. */
export function readCentreAnew(tx: Tx): void {
  read.delete(tx);
}

/** Any centre by its id. */
export async function centreById(tx: Tx, id: string): Promise<Centre | null> {
  const [centre] = await centresByIds(tx, [id]);
  return centre ?? null;
}

/** The centres with these ids, in no order; those that are not there are left out. */
export function centresByIds(tx: Tx, ids: readonly string[]): Promise<Centre[]> {
  return tx.query<Centre>(`SELECT ${columns} FROM centres_centre WHERE id = ANY($1)`, [ids]);
}

/** Every centre of the installation, by name. */
export function listCentres(tx: Tx): Promise<Centre[]> {
  return tx.query<Centre>(`SELECT ${columns} FROM centres_centre ORDER BY name, id LIMIT ${most}`);
}
