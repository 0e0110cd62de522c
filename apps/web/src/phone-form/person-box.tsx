import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { fieldId } from '../forms/field-id.js';
import type { CallQuery } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { type Choice, ComboBox } from '../people-finder/combo-box.js';
import { detailsOf, type FoundPerson } from '../people-finder/found-person.js';
import { useHurry } from '../people-finder/use-hurry.js';
import { usePeopleLike } from '../people-finder/use-people-like.js';
import { peopleFinderWords } from '../people-finder/words.js';
import type { CallForm } from './call-form.js';
import { neededLanguages } from './needed-languages.js';
import { understand } from './understood.js';
import { useReading } from './use-reading.js';
import { localWhen } from './when-input.js';
import { phoneFormWords } from './words.js';

// Most who ring are known: this part of the box is loaded a moment after it.
const loadNewPerson = () => import('../people-finder/new-person.js');
const NewPerson = lazy(() => loadNewPerson().then(({ NewPerson: part }) => ({ default: part })));

interface PersonChoice extends Choice {
  /** Null: somebody new. */
  readonly person: FoundPerson | null;
}

/**
 * The one box: a name, a number, a need, a time, or all of them at once. Those it may mean are shown while it is typed;
 * Enter takes the one and puts the need and the time where they belong.
 */
export function PersonBox({
  form,
  kinds,
  field,
  onward,
}: {
  readonly form: CallForm;
  readonly kinds: CallQuery['needKinds'];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onward: () => void;
}) {
  const t = useWords(phoneFormWords);
  const find = useWords(peopleFinderWords);
  const { ready, read, say } = useReading();
  const { box, person } = form.watch();
  const [isNew, setIsNew] = useState(false);
  const { name, kind, whenText, reading } = understand(box, kinds, read);
  const looking = !person && !isNew;
  const { people, settled: found, problem, again } = usePeopleLike(looking ? name : '');
  const settled = found && ready;
  const choices: PersonChoice[] = people.map((one) => ({
    key: one.id,
    label: one.name,
    detail: detailsOf(one),
    person: one,
  }));
  if (settled && !problem && name.length > 1)
    choices.push({ key: 'new', label: find('newPerson', { name }), person: null });
  const twins = people.length > 1 && people[0]?.name.toLocaleLowerCase() === people[1]?.name.toLocaleLowerCase();

  const fillIn = () => {
    const named = kinds.find(({ code }) => code === kind);
    if (named) form.setValue('kind', named.code);
    if (named) form.setValue('kindText', named.name);
    if (!reading) return;
    form.setValue('whenText', whenText);
    form.setValue('when', localWhen(reading));
    form.setValue('unsure', reading.unsure);
  };
  const choose = (one: FoundPerson) => {
    form.setValue('person', one, { shouldDirty: true });
    form.setValue('box', one.name);
    form.setValue('languages', neededLanguages(one));
    form.clearErrors('person');
    setIsNew(false);
    onward();
  };
  const take = (choice: PersonChoice) => {
    fillIn();
    if (choice.person) choose(choice.person);
    else setIsNew(true);
  };
  const enter = () => {
    if (person) onward();
    else if (name.length > 1) setHurried(true);
    else if (kind || reading) {
      fillIn();
      form.setValue('box', '');
    }
  };
  useEffect(() => {
    loadNewPerson().catch(() => undefined);
  }, []);
  // Unless it could be two people.
  const setHurried = useHurry(settled, () => {
    const [only] = choices;
    if (only?.person && !twins) take(only);
  });
  const understood = [kinds.find(({ code }) => code === kind)?.name, reading && say(reading)]
    .filter(Boolean)
    .join(', ');
  return (
    <>
      <ComboBox
        id={fieldId('person')}
        field={field}
        label={t('box')}
        listLabel={find('people')}
        description={t('boxHelp')}
        error={form.formState.errors.person?.message}
        required
        value={box}
        choices={choices}
        open={looking && settled}
        change={(value) => {
          setHurried(false);
          setIsNew(false);
          form.setValue('box', value, { shouldDirty: true });
          form.setValue('person', null);
        }}
        take={take}
        enter={enter}
      />
      <p role="status" className="quiet">
        {looking &&
          !problem &&
          name.length > 1 &&
          (settled ? find('found', { count: people.length }) : find('searching'))}
        {looking && twins && ` ${find('sameName')}`}
        {looking && understood && ` ${t('understood', { what: understood })}`}
      </p>
      {looking && <ProblemNote problem={problem} again={again} />}
      <Suspense>
        {isNew && <NewPerson name={/\d/.test(name) ? '' : name} phone={/\d/.test(name) ? name : ''} choose={choose} />}
      </Suspense>
      {person && (
        <p className="chosen">
          <span className="quiet">{t('chosen')} </span>
          <strong>{person.name}</strong>
          {detailsOf(person) && `, ${detailsOf(person)}`}
        </p>
      )}
    </>
  );
}
