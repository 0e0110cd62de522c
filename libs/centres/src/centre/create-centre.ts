import { isLocalTime, isZone, newId, normaliseEmail, parsePhone } from '@hjerterom/kernel';
import { CodedError, Forbidden, type Tx } from '@hjerterom/platform';
import { CentreEntity } from './centre.entity.js';
import { type Centre, centreById } from './centre.js';
import { DistrictEntity } from './district.entity.js';

/** What is needed to open a centre. What is left out is said later, or takes the habit of the country. */
export interface NewCentre {
  /** The actor's centre when left out, else a new id. */
  readonly id?: string;
  /** Small letters, digits and hyphens; unique in the installation. */
  readonly slug: string;
  readonly name: string;
  readonly municipality?: string | null;
  /** IANA time zone; `Europe/Oslo`. */
  readonly zone?: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly address?: string | null;
  /** `HH:MM` each; 21:00 to 08:00. */
  readonly quiet?: { readonly from: string; readonly to: string };
  /** `HH:MM`; 17:00. */
  readonly reminderTime?: string;
  /** 13 to 18; 15. */
  readonly guardianAge?: number;
  /** Each district with the districts it borders on. */
  readonly districts?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Opens a centre, with its districts. Only the system does this: at the first run and with sample data. It is done
 * before the centre has anybody who could be asked, so the rule is the role alone and not a policy over rows.
 * @throws Forbidden for anybody else, and for the system at work in another centre; CodedError BAD_USER_INPUT for a
 * zone, time, phone or e-mail address that is none
 */
export async function createCentre(tx: Tx, given: NewCentre): Promise<Centre> {
  const id = given.id ?? tx.actor.centreId ?? newId();
  const elsewhere = tx.actor.centreId !== null && tx.actor.centreId !== id;
  if (!tx.actor.roles.includes('system') || elsewhere) throw new Forbidden('centres.centre.create');

  const { from: quietFrom, to: quietTo } = given.quiet ?? { from: '21:00', to: '08:00' };
  const reminderTime = given.reminderTime ?? '17:00';
  await tx.em.insert(CentreEntity, {
    id,
    slug: given.slug,
    name: given.name,
    municipality: given.municipality ?? null,
    zone: valid('zone', given.zone ?? 'Europe/Oslo', isZone),
    phone: given.phone ? read('phone', parsePhone(given.phone)?.e164) : null,
    email: given.email ? read('e-mail address', normaliseEmail(given.email)) : null,
    address: given.address ?? null,
    quietFrom: valid('time', quietFrom, isLocalTime),
    quietTo: valid('time', quietTo, isLocalTime),
    reminderTime: valid('time', reminderTime, isLocalTime),
    guardianAge: given.guardianAge ?? 15,
    createdAt: tx.now,
  });
  const districts = Object.entries(given.districts ?? {});
  if (districts.length > 0) {
    await tx.em.insert(
      DistrictEntity,
      districts.map(([name, neighbours]) => ({ centreId: id, name, neighbours: [...neighbours] })),
    );
  }
  return (await centreById(tx, id)) as Centre;
}

function valid(what: string, value: string, holds: (value: string) => boolean): string {
  return read(what, holds(value) ? value : null);
}

function read(what: string, value: string | null | undefined): string {
  if (value == null) throw new CodedError('BAD_USER_INPUT', `The centre's ${what} cannot be used.`);
  return value;
}
