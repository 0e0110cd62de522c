import { type FragmentType } from '../gql/index.js';
import { useWords } from '../language/words.js';
import { Section } from '../page/section.js';
import { type myPromiseFragment, PromiseCard } from './promise-card.js';
import { myPageWords } from './words.js';

/** So many are shown before the rest is folded. */
const FEW = 5;

/** What the volunteer said yes to, the next first. */
export function PromisesPart({
  promises,
}: {
  readonly promises: readonly ({ readonly sourceId: string } & FragmentType<typeof myPromiseFragment>)[];
}) {
  const t = useWords(myPageWords);
  const cards = promises.map((promise) => (
    <li key={promise.sourceId}>
      <PromiseCard promise={promise} />
    </li>
  ));
  return (
    <Section title={t('promises')}>
      {cards.length === 0 && <p className="quiet">{t('noPromises')}</p>}
      {cards.length > 0 && <ul className="cards">{cards.slice(0, FEW)}</ul>}
      {cards.length > FEW && (
        <details className="fold">
          <summary>{t('morePromises', { count: cards.length - FEW })}</summary>
          <ul className="cards">{cards.slice(FEW)}</ul>
        </details>
      )}
    </Section>
  );
}
