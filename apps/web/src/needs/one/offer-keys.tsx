import { useWords } from '../../language/words.js';
import { useOfferAnswers } from '../../offers/offer-answers.js';
import { offersWords } from '../../offers/words.js';
import { useShortcut } from '../../shell/shortcuts.js';

interface Awaited {
  readonly id: string;
  readonly name: string;
}

/** The keys that answer for a volunteer on the phone: for the question that has the focus, else the first that waits. */
export function OfferKeys({ awaited }: { readonly awaited: readonly Awaited[] }) {
  return awaited[0] ? <Keys awaited={awaited} first={awaited[0]} /> : null;
}

function Keys({ awaited, first }: { readonly awaited: readonly Awaited[]; readonly first: Awaited }) {
  const t = useWords(offersWords);
  const { answer, isOnItsWay } = useOfferAnswers();
  const chosen = () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-offer]')?.dataset.offer;
    return awaited.find(({ id }) => id === focused) ?? awaited.find(({ id }) => !isOnItsWay(id)) ?? first;
  };
  useShortcut('y', t('yesFor', { who: first.name }), () => answer(chosen(), 'YES'));
  useShortcut('x', t('noFor', { who: first.name }), () => answer(chosen(), 'NO'));
  useShortcut('l', t('laterFor', { who: first.name }), () => answer(chosen(), 'NOT_THIS_TIME'));
  return null;
}
