import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import type { MessageToRender } from '@hjerterom/notifications/contracts';
import { personNames } from '@hjerterom/people';
import { type Language, showDateTime, type Tx } from '@hjerterom/platform';
import { kindName } from '../kind/kind-name.js';
import { kindOf } from '../kind/kinds.js';
import { needOf } from '../need/need-rows.js';
import { roughPlace } from '../need/rough-place.js';
import { type Told, words } from './words.js';

/** What a message is about: a need, who comes, and on which of its dates. */
export interface ToTell {
  readonly needId: string;
  readonly helperIds: readonly string[];
  readonly starts: readonly Date[];
}

/** So many dates are named; the rest are counted. */
const MOST_DATES = 3;

/** Gathers what a message says, in the reader's language and on the clock of the need. */
export async function gatherTold(
  tx: Tx,
  { needId, helperIds, starts }: ToTell,
  { personId, language }: MessageToRender,
): Promise<Told> {
  const need = await needOf(tx, needId);
  const kind = await kindOf(tx, need.kind);
  const { name: centre, phone } = await centreOf(tx);
  const names = await personNames(tx, [...helperIds, need.recipientId]);
  const who = helperIds.map((id) => names.get(id)).filter((name) => name !== undefined);
  return {
    what: kindName(kind, language).toLowerCase(),
    venue: kind.venue,
    who: who.length > 0 ? new Intl.ListFormat(language).format(who) : words[language].somebody,
    recipient: personId === need.recipientId ? null : (names.get(need.recipientId) ?? ''),
    when: listDates(starts, need.zone, language),
    where: await roughPlace(tx, need, kind.venue, language),
    centre,
    phone: phone === null ? null : showPhone(phone),
  };
}

function listDates(starts: readonly Date[], zone: string, language: Language): string {
  const named = starts.slice(0, MOST_DATES).map((start) => showDateTime(start, zone, language));
  const more = starts.length - named.length;
  return [...named, ...(more > 0 ? [words[language].more(more)] : [])].join(', ');
}
