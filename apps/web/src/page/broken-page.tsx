import { Button } from '@digdir/designsystemet-react';
import { useWords } from '../language/words.js';
import { BarePage } from './bare-page.js';
import { pageWords } from './words.js';

/** A part of the program failed while it drew the page. */
export function BrokenPage() {
  const t = useWords(pageWords);
  return (
    <BarePage title={t('brokenTitle')}>
      <p>{t('brokenLead')}</p>
      <p>
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </p>
    </BarePage>
  );
}
