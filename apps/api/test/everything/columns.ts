import type { TestWorld } from '@hjerterom/platform/testing';

/** Ids of the dates that the person `$1` booked. */
const datesBooked =
  'SELECT o.id FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id WHERE b.person_id = $1';

/** Which rows of a table are about the person `$1`, where no column `person_id` says so. */
const rowsAbout: Readonly<Record<string, string>> = {
  access_account: 'id IN (SELECT account_id FROM access_account_person WHERE person_id = $1)',
  associations_agreement: `association_id IN (
    SELECT association_id FROM associations_contact WHERE person_id = $1 AND role <> 'delegate')`,
  associations_association: 'registered_by = $1',
  associations_contact_log: `EXISTS (SELECT FROM associations_contact c WHERE c.association_id =
    associations_contact_log.association_id AND c.person_id = $1 AND c.role <> 'delegate'
    AND happened_on BETWEEN c.from_date AND coalesce(c.until_date, 'infinity'))`,
  hours_correction: 'entry_id IN (SELECT id FROM hours_entry WHERE person_id = $1)',
  needs_gate_answer: 'need_id IN (SELECT id FROM needs_need WHERE recipient_id = $1)',
  needs_need: 'recipient_id = $1',
  needs_occurrence: 'need_id IN (SELECT id FROM needs_need WHERE recipient_id = $1)',
  needs_referral: 'need_id IN (SELECT id FROM needs_need WHERE recipient_id = $1)',
  people_consent_withdrawal: 'consent_id IN (SELECT id FROM people_consent WHERE person_id = $1)',
  people_person: 'id = $1',
  rooms_attendance: `$1 IN (answered_by, counted_by) OR id IN (${datesBooked})`,
  rooms_bump: `occurrence_id IN (${datesBooked})`,
  rooms_occurrence: `id IN (${datesBooked})`,
  volunteers_pause: 'id = $1',
};

/** One column of a table that keeps something about persons. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  /** Which of its rows are about the person `$1`. */
  readonly about: string;
}

/** Tables in which no person's id stands, and which hang on a row about somebody all the same. */
const besides = ['needs_gate_answer', 'needs_occurrence'];

/** Every column of the tables that the libs declare, of those that hang on an account, and of those besides. */
export async function columnsAboutPersons(world: TestWorld, declared: readonly string[]): Promise<Column[]> {
  const rows = await world.rows(
    `SELECT t.relname::text AS "table", a.attname::text AS "column", y.typname::text AS type,
       t.relname = ANY($1) AS declared,
       EXISTS (SELECT FROM pg_attribute p WHERE p.attrelid = t.oid AND p.attname = 'person_id') AS person
     FROM pg_class t JOIN pg_namespace s ON s.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid
       JOIN pg_type y ON y.oid = a.atttypid
     WHERE s.nspname = 'public' AND t.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped
       AND (t.relname = ANY($1) OR t.relname = 'access_account' OR EXISTS (
         SELECT FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'f'
           AND k.confrelid = 'access_account'::regclass)) ORDER BY 1, a.attnum`,
    [[...declared, ...besides]],
  );
  return rows.map(({ table, column, type, person }) => ({
    table,
    column,
    type,
    about:
      rowsAbout[table] ??
      (person ? 'person_id = $1' : 'account_id IN (SELECT account_id FROM access_account_person WHERE person_id = $1)'),
  }));
}

/** What stands in a table about the person, one row after the other, as JSON; of a range only where it begins. */
export async function rowsOf(world: TestWorld, columns: readonly Column[], personId: string) {
  const [{ table, about } = { table: '', about: '' }] = columns;
  const values = columns.map(
    ({ column, type }) => `'${column}', ${type === 'tstzrange' ? `lower(${column})` : column}`,
  );
  const rows = await world.rows(`SELECT jsonb_build_object(${values.join(', ')}) AS row FROM ${table} WHERE ${about}`, [
    personId,
  ]);
  return rows.map(({ row }) => row as Readonly<Record<string, unknown>>);
}

/** Single values as text: of lists each, of a code the code, of a moment its ISO form. */
export function written(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(written);
  if (typeof value === 'object') return 'code' in value ? written(value.code) : Object.values(value).flatMap(written);
  const isMoment = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value);
  return [isMoment ? new Date(value).toISOString() : String(value)];
}
