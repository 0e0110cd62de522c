import { Config, Database, found, linkActor, systemActor, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { EntryEntity } from '../../entry/entry.entity.js';
import { entryIdIn } from '../../entry/hours-link.js';

/** Lets in whoever holds a signed link: as that entry's volunteer, to that entry and nothing else. */
@Injectable()
export class HoursDoor {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** One transaction as the holder of the link. @throws NotFound when the token is not one of ours */
  async enter<T>(token: string, fn: (tx: Tx, entryId: string) => Promise<T>): Promise<T> {
    const entryId = found(entryIdIn(this.config, token), 'hours');
    const select = { centreId: true, personId: true };
    const holder = await this.database.run(systemActor(null), (tx) =>
      tx.em.findOne(EntryEntity, { select, where: { id: entryId } }),
    );
    const { centreId, personId } = found(holder, 'hours');
    return this.database.run(linkActor(centreId, personId, entryId), (tx) => {
      tx.operation = 'hoursPage';
      return fn(tx, entryId);
    });
  }
}
