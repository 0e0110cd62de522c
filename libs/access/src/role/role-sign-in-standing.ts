import { type SignInStanding, signInStanding } from '@hjerterom/people';
import type { Role, Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';

/** What somebody may sign in as: what they were given, or are by another lib's word, and has not ended. */
@Injectable()
@signInStanding.plug('access')
export class RoleSignInStanding implements SignInStanding {
  async maySignInAs(tx: Tx, personId: string, role: Role): Promise<boolean> {
    const held = await tx.query(
      `SELECT FROM access_role_grant WHERE person_id = $1 AND centre_id = $2 AND role = $3 AND ended_at IS NULL`,
      [personId, tx.centreId, role],
    );
    return held.length > 0;
  }
}
