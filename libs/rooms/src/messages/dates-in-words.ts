import type { TimeRange, Zone } from '@hjerterom/kernel';
import { type Language, showDateTime, showTime, type Tx } from '@hjerterom/platform';

/** So many dates are named; the rest are counted. */
const mostNamed = 3;

const more = {
  nb: (count: number) => `og ${count} ${count === 1 ? 'gang' : 'ganger'} til`,
  en: (count: number) => `and ${count} more ${count === 1 ? 'time' : 'times'}`,
};

/** «tirsdag 24. november kl. 18:00–20:00». */
export function slotInWords({ start, end }: TimeRange, zone: Zone, language: Language): string {
  return `${showDateTime(start, zone, language)}–${showTime(end, zone, language)}`;
}

/** The first three, and how many there are beside. */
export function slotsInWords(slots: readonly TimeRange[], zone: Zone, language: Language): string {
  const named = slots.slice(0, mostNamed).map((slot) => slotInWords(slot, zone, language));
  const rest = slots.length - named.length;
  return [...named, ...(rest > 0 ? [more[language](rest)] : [])].join(', ');
}

/** What rooms are called, in one breath: «Gymsalen og Flerbruksrom 1». */
export async function roomNames(tx: Tx, ids: readonly string[], language: Language): Promise<string> {
  const rows = await tx.query<{ name: string }>(`SELECT name FROM rooms_room WHERE id = ANY($1) ORDER BY name`, [ids]);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return list.format(rows.map(({ name }) => name));
}
