import { centreOf } from '@hjerterom/centres';
import { localDateOf, showPhone } from '@hjerterom/kernel';
import {
  type MessageTemplate,
  type MessageToRender,
  type MessageWords,
  messageTemplates,
} from '@hjerterom/notifications/contracts';
import { showLocalDate, type Tx } from '@hjerterom/platform';
import { Injectable, type Type } from '@nestjs/common';
import type { HandoutEnd } from '../key/handout-node.js';
import type { KeyKind } from '../key/save-room-key.js';
import { roomNames } from './dates-in-words.js';
import { type KeyTelling, keyWords } from './key-words.js';

interface Told {
  readonly name: string;
  readonly what: KeyKind;
  readonly roomIds: readonly string[];
  readonly dueOn: string | null;
  readonly ended: HandoutEnd | null;
}

/** What there is still something to say of, on this day (`YYYY-MM-DD`). */
const isStillSo: Record<KeyTelling, (told: Told, today: string) => boolean> = {
  'key-due': ({ ended, dueOn }, today) => ended === null && dueOn !== null && dueOn >= today,
  'key-late': ({ ended, dueOn }, today) => ended === null && dueOn !== null && dueOn < today,
  'code-changed': ({ ended }) => ended === 'code-changed',
};

function templateOf(what: KeyTelling): Type<MessageTemplate> {
  @Injectable()
  @messageTemplates.plug(`rooms.${what}`)
  class KeyTemplate implements MessageTemplate {
    async render(tx: Tx, { subjectId, language }: MessageToRender): Promise<MessageWords | null> {
      const [told] = await tx.query<Told>(
        `SELECT k.name, k.what, k.room_ids AS "roomIds", h.due_on::text AS "dueOn", h.ended
         FROM rooms_handout h JOIN rooms_key k ON k.id = h.key_id WHERE h.id = $1 AND h.centre_id = $2`,
        [subjectId, tx.centreId],
      );
      const { name: centre, phone, zone } = await centreOf(tx);
      if (!told || !isStillSo[what](told, localDateOf(tx.now, zone))) return null;
      return keyWords[language](what, {
        ...{ centre, phone: phone && showPhone(phone), name: told.name, isCode: told.what === 'code' },
        rooms: await roomNames(tx, told.roomIds, language),
        due: told.dueOn && showLocalDate(told.dueOn, language),
      });
    }
  }
  return KeyTemplate;
}

/** The messages about keys and codes: a template for each kind. */
export const keyTemplates: readonly Type<MessageTemplate>[] = (Object.keys(isStillSo) as KeyTelling[]).map(templateOf);
