import { Config, Database, found, linkActor, systemActor, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { tellingIdIn } from '../../telling/telling-link.js';

/** Lets in whoever holds the link of a message about a room: as the one it was sent to, to what it told of. */
@Injectable()
export class TellingDoor {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** One transaction as the holder of the link. @throws NotFound when the token is not one of ours */
  async enter<T>(token: string, fn: (tx: Tx, tellingId: string) => Promise<T>): Promise<T> {
    const tellingId = found(tellingIdIn(this.config, token), 'message');
    const [row] = await this.database.run(systemActor(null), (tx) =>
      tx.query<{ centreId: string; personId: string }>(
        `SELECT centre_id AS "centreId", person_id AS "personId" FROM rooms_v_telling WHERE id = $1`,
        [tellingId],
      ),
    );
    const { centreId, personId } = found(row, 'message');
    return this.database.run(linkActor(centreId, personId, tellingId), (tx) => {
      tx.operation = 'roomPage';
      return fn(tx, tellingId);
    });
  }
}
