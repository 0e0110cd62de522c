import { Alert, Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../language/words.js';
import { detailsOf, type FoundPerson } from './found-person.js';
import { peopleFinderWords } from './words.js';

/** Those that a new person may be: one of them is chosen, or it is somebody else. */
export function Doubles({
  people,
  choose,
  another,
}: {
  readonly people: readonly FoundPerson[];
  readonly choose: (person: FoundPerson) => void;
  /** Says that it is none of them; left out while one is still writing. */
  readonly another?: () => void;
}) {
  const t = useWords(peopleFinderWords);
  const box = useRef<HTMLDivElement>(null);
  const asked = another !== undefined;
  useEffect(() => {
    if (asked) box.current?.querySelector('button')?.focus();
  }, [asked]);
  return (
    <Alert ref={box} data-color="warning" role="group" aria-label={t('doubles')}>
      <p>
        <strong>{t('doubles')}</strong> {t('doublesHelp')}
      </p>
      <div className="page-actions">
        {people.map((person) => (
          <Button key={person.id} type="button" variant="secondary" onClick={() => choose(person)}>
            {[person.name, detailsOf(person)].filter(Boolean).join(', ')}
          </Button>
        ))}
        {another && (
          <Button type="button" variant="tertiary" onClick={another}>
            {t('another')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
