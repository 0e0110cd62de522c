import { Button } from '@digdir/designsystemet-react';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { bookingFormWords } from './form-words.js';
import type { Hold } from './use-hold.js';

/** Until when the room is kept; and when that is over, that nothing is lost. */
export function HoldNote({ hold }: { readonly hold: Hold }) {
  const t = useWords(bookingFormWords);
  const format = useFormat();
  const now = useNow();
  if (!hold.until) return null;
  if (new Date(hold.until) > now) return <p className="held">{t('held', { time: format.time(hold.until) })}</p>;
  return (
    <p className="held">
      {t('holdOver')}{' '}
      <Button type="button" variant="tertiary" data-size="sm" onClick={hold.again}>
        {t('holdAgain')}
      </Button>
    </p>
  );
}
