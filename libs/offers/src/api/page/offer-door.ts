import { Config, Database, found, linkActor, systemActor, type Tx } from '@hjerterom/platform';
import { Inject, Injectable } from '@nestjs/common';
import { OfferEntity } from '../../offer/offer.entity.js';
import { offerIdIn } from '../../offer/offer-link.js';

/** Lets in whoever holds a signed link: as that offer's volunteer, to that offer and nothing else. */
@Injectable()
export class OfferDoor {
  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** One transaction as the holder of the link. @throws NotFound when the token is not one of ours */
  async enter<T>(token: string, fn: (tx: Tx, offerId: string) => Promise<T>): Promise<T> {
    const offerId = found(offerIdIn(this.config, token), 'offer');
    const select = { centreId: true, personId: true };
    const holder = await this.database.run(systemActor(null), (tx) =>
      tx.em.findOne(OfferEntity, { select, where: { id: offerId } }),
    );
    const { centreId, personId } = found(holder, 'offer');
    return this.database.run(linkActor(centreId, personId, offerId), (tx) => {
      tx.operation = 'offerPage';
      return fn(tx, offerId);
    });
  }
}
