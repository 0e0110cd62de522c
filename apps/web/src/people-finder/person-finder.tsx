import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { type Choice, ComboBox } from './combo-box.js';
import { detailsOf, type FoundPerson } from './found-person.js';
import { NewPerson } from './new-person.js';
import { usePeopleLike } from './use-people-like.js';
import { peopleFinderWords } from './words.js';

interface PersonChoice extends Choice {
  /** Null: somebody new. */
  readonly person: FoundPerson | null;
}

/** Finds one person while a name or a number is typed; who is not known yet can be registered on the spot. */
export function PersonFinder({
  id,
  label,
  description,
  error,
  person,
  choose,
  canRegister = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly person: FoundPerson | null;
  readonly choose: (person: FoundPerson | null) => void;
  /** Somebody new may be made here. */
  readonly canRegister?: boolean;
}) {
  const t = useWords(peopleFinderWords);
  const [typed, setTyped] = useState(person?.name ?? '');
  const [isNew, setIsNew] = useState(false);
  const [hurried, setHurried] = useState(false);
  useEffect(() => {
    if (person) setTyped(person.name);
  }, [person]);
  const name = typed.trim();
  const looking = !person && !isNew;
  const { people, settled, problem, again } = usePeopleLike(looking ? name : '');
  const twins = people.length > 1 && people[0]?.name.toLocaleLowerCase() === people[1]?.name.toLocaleLowerCase();
  const choices: PersonChoice[] = people.map((one) => ({
    key: one.id,
    label: one.name,
    detail: detailsOf(one),
    person: one,
  }));
  if (canRegister && settled && !problem && name.length > 1)
    choices.push({ key: 'new', label: t('newPerson', { name }), person: null });
  const take = (choice: PersonChoice) => {
    if (choice.person) choose(choice.person);
    else setIsNew(true);
  };
  // Who types fast presses Enter before the answer is there. It is taken for them, unless it could be two people.
  useEffect(() => {
    if (!hurried || !settled) return;
    setHurried(false);
    const [first] = choices;
    if (first && !twins) take(first);
  });
  return (
    <>
      <ComboBox
        id={id}
        label={label}
        listLabel={t('people')}
        description={description}
        error={error}
        required
        value={typed}
        choices={choices}
        open={looking && settled}
        change={(value) => {
          setHurried(false);
          setIsNew(false);
          setTyped(value);
          choose(null);
        }}
        take={take}
        enter={() => setHurried(looking && name.length > 1)}
      />
      <p role="status" className="quiet">
        {looking && name.length > 1 && !problem && (settled ? t('found', { count: people.length }) : t('searching'))}
        {looking && twins && ` ${t('sameName')}`}
      </p>
      <ProblemNote problem={problem} again={again} />
      {isNew && !person && (
        <NewPerson
          name={/\d/.test(name) ? '' : name}
          phone={/\d/.test(name) ? name : ''}
          choose={(made) => {
            setIsNew(false);
            choose(made);
          }}
        />
      )}
      {person && (
        <p className="chosen">
          <strong>{person.name}</strong>
          {detailsOf(person) && `, ${detailsOf(person)}`}
        </p>
      )}
    </>
  );
}
