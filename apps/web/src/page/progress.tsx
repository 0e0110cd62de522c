import { Spinner } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useWords } from '../language/words.js';
import { pageWords } from './words.js';

/** A wait shorter than this, in milliseconds, is not worth a flicker. */
const PATIENCE_MS = 1_000;

/** Says that something is on its way, when it takes more than a second. */
export function Progress({ label }: { /** What is awaited; «Henter …» when left out. */ readonly label?: string }) {
  const t = useWords(pageWords);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="progress" role="status">
      {shown && (
        <>
          <Spinner aria-hidden data-size="sm" />
          <span>{label ?? t('waiting')}</span>
        </>
      )}
    </div>
  );
}
