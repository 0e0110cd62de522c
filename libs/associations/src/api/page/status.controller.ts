import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import { reachOf } from '@hjerterom/people';
import { Config, Database, found, type Language, linkActor, systemActor, type Tx } from '@hjerterom/platform';
import { PageErrors, SameSite, sendOn, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Param, Post, Query, Res, UseFilters, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { contactIdIn } from '../../application/contact-link.js';
import { type AssociationShown, associationColumns } from '../../association/association-shown.js';
import { confirmCard } from '../../association/confirm-card.js';
import { ownParts } from '../../association/own-part.js';
import { type StatusPage, statusPage } from './status-page.js';

/** Whose link it is, and which association it is about. */
interface LinkHolder {
  readonly centreId: string;
  readonly personId: string;
  readonly associationId: string;
}

/**
 * The page behind the link in the messages to those who speak for an association: where it stands, and «is this still
 * right?». GET changes nothing. The link is worth nothing from the day on which its holder does not speak for it.
 */
@Controller('l/:token')
@UseGuards(SameSite)
@UseFilters(PageErrors)
export class AssociationStatusController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  @Get()
  async show(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Query('said') said: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const page = await this.enter(token, (tx, holder) => readStatus(tx, holder, languageIn(lang)));
    sendPage(
      response,
      statusPage({ ...page, token, justSaid: said === 'yes' && page.association.status === 'approved' }),
    );
  }

  @Post()
  async confirm(@Param('token') token: string, @Query('lang') lang: unknown, @Res() response: Response): Promise<void> {
    await this.enter(token, async (tx, { associationId }) => {
      await confirmCard(tx, { associationId });
      tx.did(confirmCard.name, { subjects: [associationId] });
    });
    const chosen = languageIn(lang);
    sendOn(response, `/l/${encodeURIComponent(token)}?said=yes${chosen ? `&lang=${chosen}` : ''}`);
  }

  /** One transaction as the holder of the link. @throws NotFound when the token is not one of ours, or not any more */
  private async enter<T>(token: string, fn: (tx: Tx, holder: LinkHolder) => Promise<T>): Promise<T> {
    const contactId = found(contactIdIn(this.config, token), 'association');
    // Before there is an actor the second wall hides contacts; the view shows whose line it is.
    const [row] = await this.database.run(systemActor(null), (tx) =>
      tx.query<LinkHolder>(
        `SELECT centre_id AS "centreId", person_id AS "personId", association_id AS "associationId"
         FROM associations_v_contact WHERE id = $1`,
        [contactId],
      ),
    );
    const holder = found(row, 'association');
    const actor = linkActor(holder.centreId, holder.personId, holder.associationId);
    return this.database.run(actor, (tx) => fn(tx, holder));
  }
}

async function readStatus(
  tx: Tx,
  { associationId, personId }: LinkHolder,
  chosen: Language | null,
): Promise<Omit<StatusPage, 'token' | 'justSaid'>> {
  const [part] = await ownParts(tx, [associationId]);
  const own = found(part, 'association');
  const [association] = await tx.query<AssociationShown>(
    `SELECT ${associationColumns} FROM associations_association a WHERE a.id = $1 AND a.centre_id = $2`,
    [associationId, tx.centreId],
  );
  const shown = found(association, 'association');
  const centre = await centreOf(tx);
  return {
    language: chosen ?? (await reachOf(tx, personId))?.language ?? 'nb',
    centre,
    association: shown,
    speaks: own.speaks,
    confirmedOn: shown.confirmedAt && localDateOf(shown.confirmedAt, centre.zone),
  };
}

function languageIn(lang: unknown): Language | null {
  return lang === 'nb' || lang === 'en' ? lang : null;
}
