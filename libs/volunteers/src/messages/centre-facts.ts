import { centreOf } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import { type Language, showDateTime, type Tx } from '@hjerterom/platform';
import type { TalkRow } from '../talk/talk-rows.js';

/** Who writes, and by which number one reaches them; null where the centre has none. */
export interface CentreFacts {
  readonly centre: string;
  readonly phone: string | null;
}

/** The centre as a message names it. */
export async function centreFacts(tx: Tx): Promise<CentreFacts> {
  const { name, phone } = await centreOf(tx);
  return { centre: name, phone: phone && showPhone(phone) };
}

const where = {
  nb: {
    here: (address: string | null) => (address ? `hos oss, ${address}` : 'hos oss'),
    phone: 'på telefon: vi ringer deg',
  },
  en: {
    here: (address: string | null) => (address ? `at the centre, ${address}` : 'at the centre'),
    phone: 'by phone: we call you',
  },
} as const;

/** When and where a talk is, in words: «tirsdag 24. november kl. 12:00», «hos oss, Globusgården 1». */
export async function talkInWords(tx: Tx, talk: TalkRow & { readonly startsAt: Date }, language: Language) {
  const { zone, address } = await centreOf(tx);
  const say = where[language];
  const places = { here: say.here(address), phone: say.phone, elsewhere: '' };
  const place = [talk.way && places[talk.way], talk.place].filter(Boolean).join(', ');
  return { when: showDateTime(talk.startsAt, zone, language), where: place };
}
