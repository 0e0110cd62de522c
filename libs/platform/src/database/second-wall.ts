/** A table behind the second wall. It has a column `centre_id`. */
export interface Walled {
  readonly table: string;
  /** Columns that hold a person: whoever does not run the centre sees the rows in which one of them is themselves. */
  readonly own: readonly string[];
  /** When else a row is theirs, in SQL over the table's columns: for what hangs on a row of another table of the lib. */
  readonly related?: string;
  /** The column by which a verb may admit a row whose owner somebody else is (`tx.admit`); `id` when left out. */
  readonly admitted?: string;
  /** What the infrastructure, which is in no centre, reads and leases here: nothing when left out. */
  readonly infrastructure?: {
    /** What it does, as the policy's name. */
    readonly name: string;
    readonly commands: readonly ('SELECT' | 'UPDATE' | 'INSERT' | 'DELETE')[];
    /** Over the table's own columns. */
    readonly where: string;
  };
}

const here = 'centre_id = (SELECT platform_centre())';
const runsTheCentre = `(SELECT platform_acts_as('coordinator', 'leader', 'staff', 'system'))`;
const infrastructure = '(SELECT platform_is_infrastructure())';

/**
 * SQL for a migration, run as the owner of the table: row-level security behind the policies of the program (ADR 3).
 *
 * - Of its centre, a row is there for those who run it and for the worker; for everyone else where it is about them, or
 *   where a verb has asked its policy and admitted it.
 * - A view (the owner's) may be read by everybody who is somebody in the centre: it publishes columns, not secrets.
 * - The owner itself (migrations, tests) says that it is: `hjerterom.roles` is `owner` on its connection.
 * - Without the settings of `Database.run` there is nothing.
 */
export function secondWall({ table, own, related, admitted = 'id', infrastructure: inNoCentre }: Walled): string[] {
  const theirs = own.map((column) => `${column} = ANY ((SELECT platform_persons())::uuid[])`);
  const letIn = `${admitted} = ANY ((SELECT platform_admitted())::uuid[])`;
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY actor ON ${table} USING (${here} AND (${[runsTheCentre, ...theirs, letIn, ...(related ? [related] : [])].join(' OR ')}))`,
    `CREATE POLICY owner ON ${table} TO CURRENT_USER USING ((SELECT platform_acts_as('owner')))`,
    `CREATE POLICY published ON ${table} FOR SELECT TO CURRENT_USER
       USING (${infrastructure} OR (${here} AND NOT (SELECT platform_acts_as('anonymous'))))`,
    ...(inNoCentre?.commands ?? []).map(
      (command) => `CREATE POLICY ${inNoCentre?.name}_${command.toLowerCase()} ON ${table} FOR ${command}
        ${command === 'INSERT' ? 'WITH CHECK' : 'USING'} (${infrastructure} AND ${inNoCentre?.where})`,
    ),
  ];
}

/** How a connection of the owner's says that it is one: the `options` of a PostgreSQL connection. */
export const OWNER_OPTIONS = '-c hjerterom.roles=owner';

/** SQL for the way down: the table as it was before `secondWall`. */
export function withoutSecondWall({ table, infrastructure: inNoCentre }: Walled): string[] {
  const named = inNoCentre?.commands.map((command) => `${inNoCentre.name}_${command.toLowerCase()}`) ?? [];
  return [
    ...['actor', 'owner', 'published', ...named].map((policy) => `DROP POLICY ${policy} ON ${table}`),
    `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`,
  ];
}
