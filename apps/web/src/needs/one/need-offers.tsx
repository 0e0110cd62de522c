import { useEffect, useRef } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { OfferRow } from '../../offers/offer-row.js';
import { offersWords } from '../../offers/words.js';
import { Section } from '../../page/section.js';
import { useAnnounce } from '../../shell/announce.js';
import { OfferKeys } from './offer-keys.js';
import { needWords } from './words.js';

const needOffersFragment = graphql(`
  fragment NeedOffers on Need {
    id
    offers {
      id
      status
      closedReason
      person {
        id
        name
      }
      ...OfferRow
    }
  }
`);

/** Who was asked and what they said. Answers come in by themselves, and are said aloud. */
export function NeedOffers({ need: masked }: { readonly need: FragmentType<typeof needOffersFragment> }) {
  const t = useWords(needWords);
  const say = useWords(offersWords);
  const announce = useAnnounce();
  const { offers } = unmask(needOffersFragment, masked);
  const heard = useRef(new Map(offers.map(({ id, status }) => [id, status])));
  useEffect(() => {
    for (const { id, status, closedReason, person } of offers) {
      const before = heard.current.get(id);
      heard.current.set(id, status);
      if (!before || before === status || status === 'SEEN') continue;
      announce(t('answersNow', { who: person?.name ?? t('somebody'), answer: say(closedReason ?? status) }));
    }
  }, [offers, announce, t, say]);
  const awaited = offers.filter(({ status }) => status === 'SENT' || status === 'SEEN');
  return (
    <Section title={t('answers')}>
      {offers.length === 0 && <p className="quiet">{t('nobodyAsked')}</p>}
      {offers.length > 0 && (
        <ul className="cards">
          {offers.map((offer) => (
            <li key={offer.id} data-offer={offer.id}>
              <OfferRow
                offer={offer}
                title={offer.person?.name ?? t('somebody')}
                name={offer.person?.name ?? t('somebody')}
                hasKeys={offer.id === awaited[0]?.id}
              />
            </li>
          ))}
        </ul>
      )}
      <OfferKeys awaited={awaited.map(({ id, person }) => ({ id, name: person?.name ?? t('somebody') }))} />
    </Section>
  );
}
