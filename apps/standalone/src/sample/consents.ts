import { giveConsent, listConsents, withdrawConsent } from '@hjerterom/people';
import type { Actor } from '@hjerterom/platform';
import type { Life } from './life.js';
import type { SamplePerson } from './people.js';

/** So many of each have said yes to the leader, on the phone or on paper. */
const MOST = 8;

/** What the first of them said yes to when they were written down; one took it back. */
export function planConsents(
  life: Life,
  leader: Actor,
  {
    volunteers,
    residents,
  }: { readonly volunteers: readonly SamplePerson[]; readonly residents: readonly SamplePerson[] },
): void {
  life.plan(new Date(0), leader, async (tx) => {
    const groups = [
      ['volunteering', volunteers],
      ['receiving-help', residents],
    ] as const;
    for (const [purpose, people] of groups) {
      for (const [index, { id: personId }] of people.slice(0, MOST).entries()) {
        await giveConsent(tx, { personId, purpose, language: 'nb', how: index % 2 === 0 ? 'phone' : 'paper' });
      }
    }
    const [first] = residents;
    if (!first) return;
    await giveConsent(tx, { personId: first.id, purpose: 'news', language: 'nb', how: 'phone' });
    const news = (await listConsents(tx, first.id)).find(({ purpose }) => purpose === 'news');
    if (news) await withdrawConsent(tx, { consentId: news.id, how: 'phone' });
  });
}
