import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Section } from '../page/section.js';
import type { BackHandout } from './keys-query.js';
import { keysWords } from './words.js';

/** What came back, the latest first: who had what, and when. */
export function BackPart({ handouts }: { readonly handouts: readonly BackHandout[] }) {
  const t = useWords(keysWords);
  const format = useFormat();
  return (
    <Section title={t('back')}>
      {handouts.length === 0 && <p className="quiet">{t('noneBack')}</p>}
      <ul className="plain-list">
        {handouts.map(({ id, key, person, association, handedAt, backAt, ended }) => (
          <li key={id} className="card">
            {[key.name, person?.name ?? t('forgotten'), association?.name].filter(Boolean).join(' · ')}{' '}
            <span className="quiet">
              {t(ended === 'CODE_CHANGED' ? 'changedOn' : 'backOn', {
                from: format.shortDate(handedAt),
                to: backAt ? format.shortDate(backAt) : '',
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
