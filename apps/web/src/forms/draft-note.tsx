import { Alert, Button } from '@digdir/designsystemet-react';
import { useWords } from '../language/words.js';
import type { Draft } from './use-draft.js';
import { formWords } from './words.js';

/** Says that the form holds what was written last time, and lets the user begin afresh. */
export function DraftNote({
  draft,
  begin,
}: {
  readonly draft: Draft /** Empties the form. */;
  readonly begin: () => void;
}) {
  const t = useWords(formWords);
  if (!draft.restored) return null;
  return (
    <Alert data-color="info">
      <p>{t('draft')}</p>
      <Button
        variant="tertiary"
        data-size="sm"
        onClick={() => {
          draft.forget();
          begin();
        }}
      >
        {t('forget')}
      </Button>
    </Alert>
  );
}
