import { Alert } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/words.js';
import { useCentre } from '../../session/centre.js';
import { bookingFormWords } from './form-words.js';
import type { Waited } from './use-wait.js';

/** What came of waiting, and where to see it. */
export function WaitNote({ said }: { readonly said: Waited }) {
  const t = useWords(bookingFormWords);
  const { slug } = useCentre();
  return (
    <Alert data-color="success" role="status">
      <p>{t(said)}</p>
      {said === 'waits' && (
        <Link to="/c/$centre/bookings" params={{ centre: slug }}>
          {t('waitsWhere')}
        </Link>
      )}
    </Alert>
  );
}
