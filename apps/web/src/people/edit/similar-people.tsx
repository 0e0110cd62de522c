import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { useWords } from '../../language/words.js';
import { detailsOf } from '../../people-finder/found-person.js';
import { usePeopleLike } from '../../people-finder/use-people-like.js';
import { useCentre } from '../../session/centre.js';
import type { PersonForm } from './person-values.js';
import { personFormWords } from './words.js';

/** A first name alone is like too many; with some letters of the next it means somebody. */
const FEWEST_LETTERS = 5;
/** A part of a number is in many. */
const FEWEST_DIGITS = 6;
const MOST = 4;

/** Those that we may know already under this name or one of these numbers, while it is written. */
export function SimilarPeople({
  form,
  but,
}: {
  readonly form: PersonForm;
  /** Whom the form is about; what stood there before is not looked for. */
  readonly but: string | null;
}) {
  const t = useWords(personFormWords);
  const { slug } = useCentre();
  const { name, contactPoints } = form.watch();
  const before = but === null ? undefined : form.formState.defaultValues;
  const phone = contactPoints.find(
    ({ kind, value }) =>
      kind === 'PHONE' &&
      value.replace(/\D/g, '').length >= FEWEST_DIGITS &&
      !before?.contactPoints?.some((point) => point?.value === value),
  );
  const asks = name !== before?.name && name.trim().length >= FEWEST_LETTERS;
  const byName = usePeopleLike(asks ? name : '');
  const byPhone = usePeopleLike(phone?.value ?? '');
  const found = new Map([...byPhone.people, ...byName.people].map((person) => [person.id, person]));
  const people = [...found.values()].filter(({ id }) => id !== but).slice(0, MOST);
  return (
    <div className={people.length > 0 ? 'similar' : undefined}>
      <p role="status" className="ds-sr-only">
        {people.length > 0 && t('similarCount', { count: people.length })}
      </p>
      {people.length > 0 && (
        <>
          <p>{t('similar')}</p>
          <ul className="plain-list">
            {people.map((person) => (
              <li key={person.id}>
                <Link asChild>
                  <RouterLink to="/c/$centre/people/$person" params={{ centre: slug, person: person.id }}>
                    {person.name}
                  </RouterLink>
                </Link>
                {detailsOf(person) && <span className="quiet">, {detailsOf(person)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
