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
  readonly address: Address;
  /** In the order in which they are tried. */
  readonly contactPoints: ContactPoint[];
  readonly birthYear: number | null;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The SQL columns of a PersonCard over `people_person AS p`. */
export const cardColumns = `p.id, p.centre_id AS "centreId", p.name, p.preferred_channel AS "preferredChannel", p.languages,
  jsonb_build_object('street', p.street, 'postalCode', p.postal_code, 'city', p.city, 'district', p.district) AS address,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind, 'value', c.value) ORDER BY c.position), '[]')
     FROM people_contact_point c WHERE c.person_id = p.id) AS "contactPoints",
  p.birth_year AS "birthYear", p.note, p.created_at AS "createdAt", p.updated_at AS "updatedAt"`;
