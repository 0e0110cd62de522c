import {
  type ErasureObstacle,
  type Forgotten,
  type PersonData,
  personData,
  type ToldPart,
  type Tx,
  told,
  toldCode,
} from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { tellAccount } from './account/tell-own-account.js';

const roleWords = {
  coordinator: { nb: 'koordinator i kommunen', en: 'municipality coordinator' },
  leader: { nb: 'daglig leder', en: 'leader' },
  staff: { nb: 'ansatt', en: 'staff' },
  volunteer: { nb: 'frivillig', en: 'volunteer' },
  contact: { nb: 'kontakt for lag eller forening', en: 'association contact' },
  resident: { nb: 'innbygger', en: 'resident' },
};

const leftWords = {
  promise: { nb: 'noe du hadde lovet', en: 'something that you had promised' },
  question: { nb: 'noe vi hadde spurt deg om', en: 'something that we had asked you' },
  responsible: { nb: 'noe du hadde ansvar for', en: 'something that you were responsible for' },
};

interface ToldInvitation {
  readonly role: string;
  readonly invited: Date;
  readonly at: Date;
  readonly to: string;
  readonly times: number;
  readonly expires: Date;
  readonly accepted: Date | null;
  readonly revoked: Date | null;
}

/** What access keeps about persons: what they are in the centre, and their ways in. */
@Injectable()
@personData.plug('access')
export class AccessPersonData implements PersonData {
  readonly tables = [
    'access_account_person',
    'access_invitation',
    'access_left_task',
    'access_role_grant',
    'access_sign_in_link',
    'access_sign_in_request',
  ];

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const roles = await tx.query<{ role: string; from: Date; to: Date | null }>(
      `SELECT role, granted_at AS "from", ended_at AS "to" FROM access_role_grant
       WHERE person_id = $1 AND centre_id = $2 ORDER BY granted_at, role`,
      [personId, tx.centreId],
    );
    const invitations = await tx.query<ToldInvitation>(
      `SELECT role, invited_at AS invited, sent_at AS at, value AS "to", round AS times, expires_at AS expires,
         accepted_at AS accepted, revoked_at AS revoked FROM access_invitation
       WHERE person_id = $1 AND centre_id = $2 ORDER BY invited_at, id`,
      [personId, tx.centreId],
    );
    const left = await tx.query<{ kind: string; at: Date; settled: Date | null }>(
      `SELECT kind, left_at AS at, settled_at AS settled FROM access_left_task
       WHERE person_id = $1 AND centre_id = $2 ORDER BY left_at, id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'invitations',
        title: { nb: 'Invitasjoner til deg', en: 'Invitations to you' },
        things: invitations.map(({ role, invited, at, to, times, expires, accepted, revoked }) => [
          told('role', 'Rolle', 'Role', toldCode(role, roleWords)),
          told('invited', 'Invitert', 'Invited', invited),
          told('sent', 'Sendt', 'Sent', at),
          told('times', 'Ganger', 'Times', times),
          told('expires', 'Gjelder til', 'Valid until', expires),
          told('revoked', 'Trukket tilbake', 'Taken back', revoked),
          told('address', 'Til', 'To', to),
          told('accepted', 'Du sa ja', 'You said yes', accepted),
        ]),
      },
      {
        key: 'roles',
        title: { nb: 'Det du er hos oss', en: 'What you are here' },
        things: roles.map(({ role, from, to }) => [
          told('role', 'Rolle', 'Role', toldCode(role, roleWords)),
          told('from', 'Fra', 'From', from),
          told('to', 'Til', 'Until', to),
        ]),
      },
      {
        key: 'leftTasks',
        title: { nb: 'Oppdrag du etterlot deg', en: 'Tasks that you left behind' },
        things: left.map(({ kind, at, settled }) => [
          told('kind', 'Slag', 'Kind', toldCode(kind, leftWords)),
          told('left', 'Da du sluttet', 'When you left', at),
          told('settled', 'Overtatt', 'Taken over', settled),
        ]),
      },
      ...(await tellAccount(tx, personId)),
    ];
  }

  /** Somebody has to be able to run the centre the next day. */
  async obstacle(tx: Tx, personId: string): Promise<ErasureObstacle | null> {
    const leaders = await tx.query<{ personId: string }>(
      `SELECT person_id AS "personId" FROM access_role_grant
       WHERE centre_id = $1 AND role = 'leader' AND ended_at IS NULL`,
      [tx.centreId],
    );
    return leaders.length === 1 && leaders[0]?.personId === personId ? 'last-leader' : null;
  }

  /** No door opens any more: roles, links and login sessions end at once. */
  async shutOut(tx: Tx, personId: string): Promise<void> {
    await tx.query(`DELETE FROM access_sign_in_link WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM access_sign_in_request WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM access_invitation WHERE person_id = $1 AND accepted_at IS NULL`, [personId]);
    await tx.query(
      `UPDATE access_role_grant SET ended_at = greatest($2, granted_at) WHERE person_id = $1 AND ended_at IS NULL`,
      [personId, tx.now],
    );
    await tx.query(
      `UPDATE access_login_session SET ended_at = greatest($2, began_at) WHERE ended_at IS NULL
         AND account_id IN (SELECT account_id FROM access_account_person WHERE person_id = $1)`,
      [personId, tx.now],
    );
  }

  /** An account that is nobody any more goes, with its addresses and sessions; who is known elsewhere keeps theirs. */
  async erase(tx: Tx, { personId }: Forgotten): Promise<void> {
    await tx.query(`DELETE FROM access_sign_in_link WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM access_sign_in_request WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM access_role_grant WHERE person_id = $1`, [personId]);
    await tx.query(`DELETE FROM access_invitation WHERE person_id = $1`, [personId]);
    await tx.query(`UPDATE access_invitation SET invited_by = NULL WHERE invited_by = $1`, [personId]);
    await tx.query(`DELETE FROM access_left_task WHERE person_id = $1`, [personId]);
    await tx.query(`UPDATE access_left_task SET settled_by = NULL WHERE settled_by = $1`, [personId]);
    const links = await tx.query<{ accountId: string }>(
      `DELETE FROM access_account_person WHERE person_id = $1 RETURNING account_id AS "accountId"`,
      [personId],
    );
    await tx.query(
      `DELETE FROM access_account a WHERE id = ANY($1::uuid[])
         AND NOT EXISTS (SELECT 1 FROM access_account_person p WHERE p.account_id = a.id)`,
      [links.map(({ accountId }) => accountId)],
    );
  }
}
