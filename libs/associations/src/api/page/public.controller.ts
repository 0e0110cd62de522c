import { centreOf } from '@hjerterom/centres';
import { Database, found, NotFound, systemActor } from '@hjerterom/platform';
import { PageErrors, pageLanguage, sendPage } from '@hjerterom/platform/api';
import { Controller, Get, Headers, Param, Query, Res, UseFilters } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Response } from 'express';
import { associationCategories } from '../../association/association-kinds.js';
import { associationsByIds } from '../../association/association-shown.js';
import { listAssociations } from '../../association/list-associations.js';
import { inCentreOf } from './centre-of-slug.js';
import { cardPage, listPage } from './public-pages.js';

/** What anybody may see of associations: those that are approved, and what they want known. Nobody is named. */
@Controller()
@UseFilters(PageErrors)
export class PublicAssociationsController {
  constructor(private readonly database: Database) {}

  @Get(':slug/lag')
  async list(
    @Param('slug') slug: string,
    @Query() { lang, q, slag, after }: Record<string, unknown>,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const search = typeof q === 'string' ? q.slice(0, 100).replaceAll('\u0000', '') : '';
    const category = associationCategories.find((code) => code === slag) ?? null;
    const from = typeof after === 'string' && after !== '' ? after : null;
    const list = await inCentreOf(this.database, slug, async (tx) => ({
      centre: await centreOf(tx),
      page: await listAssociations(tx, { status: 'approved', search, category, first: 50, after: from }),
    }));
    sendPage(response, listPage({ language: pageLanguage(lang, accepted), search, category, ...list }));
  }

  @Get('lag/:id')
  async card(
    @Param('id') id: string,
    @Query('lang') lang: unknown,
    @Headers('accept-language') accepted: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    if (!isUUID(id)) throw new NotFound('association');
    const [place] = await this.database.run(systemActor(null), (tx) =>
      tx.query<{ centreId: string }>(
        `SELECT centre_id AS "centreId" FROM associations_v_association WHERE id = $1 AND status = 'approved'`,
        [id],
      ),
    );
    const html = await this.database.run(systemActor(found(place, 'association').centreId), async (tx) => {
      const [association] = await associationsByIds(tx, [id]);
      return cardPage(pageLanguage(lang, accepted), await centreOf(tx), found(association, 'association'));
    });
    sendPage(response, html);
  }
}
