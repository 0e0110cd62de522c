import type { QuietTime } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { personPolicy } from './person.policy.js';

/** How somebody wants to hear from the centre. Who wants a call, or has neither e-mail nor SMS, is on the call list. */
export const channels = ['email', 'sms', 'call'] as const;
export type Channel = (typeof channels)[number];

export const contactKinds = ['phone', 'email'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** One way to reach a person: a phone in E.164 or a normalised e-mail address. */
export interface ContactPoint {
  readonly kind: ContactKind;
  readonly value: string;
}

/** Where somebody lives, as far as it is known. */
export interface Address {
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly district: string | null;
}

/** Everything the centre keeps about a person, for those who may read it. */
export interface PersonCard {
  readonly id: string;
  readonly centreId: string;
  readonly name: string;
  readonly preferredChannel: Channel;
  /** ISO 639-1 or -3 codes, the best one first. */
  readonly languages: string[];
  /** When they do not want to be disturbed; within the house's own quiet hours. */
  readonly quietTimes: QuietTime[];
  readonly address: Address;
  /** In the order in which they are tried. */
  readonly contactPoints: ContactPoint[];
  readonly birthYear: number | null;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const columns = {
  address: `jsonb_build_object(
    'street', p.street, 'postalCode', p.postal_code, 'city', p.city, 'district', p.district)`,
  birthYear: 'p.birth_year',
  contactPoints: `(SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'value', c.value) ORDER BY c.position), '[]')
     FROM people_contact_point c WHERE c.person_id = p.id)`,
  note: 'p.note',
} as const;
type SensitiveColumn = keyof typeof columns;

/** The SQL columns of a PersonCard over `people_person AS p`, each sensitive one only where the actor may know it. */
export function cardColumns({ actor }: Tx, params: unknown[]): string {
  return allColumns((name) => personPolicy.column(actor, 'read', 'p', name, params, columns[name]));
}

/** The same for those who ask for their own card: with all that is on it. */
export const ownCardColumns = allColumns((name) => `${columns[name]} AS "${name}"`);

function allColumns(sensitive: (name: SensitiveColumn) => string): string {
  return `p.id, p.centre_id AS "centreId", p.name, p.preferred_channel AS "preferredChannel", p.languages, p.quiet_times AS "quietTimes",
    ${sensitive('address')}, ${sensitive('contactPoints')}, ${sensitive('birthYear')}, ${sensitive('note')},
    p.created_at AS "createdAt", p.updated_at AS "updatedAt"`;
}
