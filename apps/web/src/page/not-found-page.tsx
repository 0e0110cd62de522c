import { useWords } from '../language/words.js';
import { BarePage } from './bare-page.js';
import { pageWords } from './words.js';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useWords(pageWords);
  return (
    <BarePage title={t('notFoundTitle')}>
      <p>{t('notFoundLead')}</p>
      <p>
        <a href="/c">{t('toToday')}</a>
      </p>
    </BarePage>
  );
}
