import { useState } from 'react';
import { type DocumentType, type FragmentType, unmask } from '../../gql/index.js';
import { useWords } from '../../language/words.js';
import { offersWords } from '../../offers/words.js';
import { NeedOffers } from '../one/need-offers.js';
import './match.css';
import { needAskingFragment } from './asked.js';
import { type Answer, MatchList } from './match-list.js';

/** Who fits a need, and beside it who was asked and what they say. */
export function NeedAsking({
  need: masked,
  few,
}: {
  readonly need: FragmentType<typeof needAskingFragment>;
  /** So many of those who fit are shown at first. */
  readonly few: number;
}) {
  const t = useWords(offersWords);
  const need = unmask(needAskingFragment, masked);
  const lacks = ['REGISTERED', 'OPEN', 'ASKING'].includes(need.state);
  // Once shown, the list stays where it is: a yes that comes in is no reason to jump.
  const [wasShown, setWasShown] = useState(lacks);
  if (lacks && !wasShown) setWasShown(true);
  const answers = new Map<string, Answer>();
  for (const { personId, ...offer } of need.offers) {
    if (!answers.get(personId)?.counts) answers.set(personId, { said: t(saidOf(offer)), counts: stillCounts(offer) });
  }
  if (!wasShown) return <NeedOffers need={need} />;
  return (
    <div className="asking">
      <MatchList needId={need.id} few={few} answers={answers} lacks={lacks} />
      <NeedOffers need={need} />
    </div>
  );
}

type Offer = Omit<DocumentType<typeof needAskingFragment>['offers'][number], 'personId'>;

function saidOf({ status, closedReason }: Offer) {
  return (status === 'WITHDRAWN' || status === 'DECLINED' ? closedReason : null) ?? status;
}

function stillCounts({ status }: Offer): boolean {
  return status === 'SENT' || status === 'SEEN' || status === 'ACCEPTED';
}
