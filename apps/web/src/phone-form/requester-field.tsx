import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { fieldId } from '../forms/field-id.js';
import { useWords } from '../language/words.js';
import { WithKey } from '../page/section.js';
import { type Choice, ComboBox } from '../people-finder/combo-box.js';
import { detailsOf, type FoundPerson } from '../people-finder/found-person.js';
import { NewPerson } from '../people-finder/new-person.js';
import { useHurry } from '../people-finder/use-hurry.js';
import { usePeopleLike } from '../people-finder/use-people-like.js';
import { peopleFinderWords } from '../people-finder/words.js';
import { useShortcut } from '../shell/shortcuts.js';
import type { CallForm } from './call-form.js';
import { callRestWords } from './rest-words.js';

interface PersonChoice extends Choice {
  /** Null: somebody new. */
  readonly person: FoundPerson | null;
}

/** Who rings, when it is not the one who needs help: a daughter for her mother. One key opens it. */
export function RequesterField({ form, onward }: { readonly form: CallForm; readonly onward: () => void }) {
  const t = useWords(callRestWords);
  const { person, forAnother, requester } = form.watch();
  const open = () => form.setValue('forAnother', true, { shouldDirty: true });
  const close = () => {
    form.setValue('forAnother', false, { shouldDirty: true });
    form.setValue('requester', null);
    form.setValue('requesterBox', '');
    form.clearErrors('requester');
    onward();
  };
  useShortcut('ctrl+m', t('anotherKey'), open);
  if (!person) return null;
  if (!forAnother) {
    return (
      <Button type="button" variant="tertiary" data-size="sm" onClick={open}>
        <WithKey label={t('another', { name: person.name })} shortcut="Ctrl+M" />
      </Button>
    );
  }
  return (
    <div className="requester">
      <RequesterBox form={form} onward={onward} />
      {requester && (
        <p className="chosen">
          <span className="quiet">{t('rings')} </span>
          <strong>{requester.name}</strong>
          {detailsOf(requester) && `, ${detailsOf(requester)}`}
        </p>
      )}
      <Button type="button" variant="tertiary" data-size="sm" onClick={close}>
        {t('herself', { name: person.name })}
      </Button>
    </div>
  );
}

function RequesterBox({ form, onward }: { readonly form: CallForm; readonly onward: () => void }) {
  const t = useWords(callRestWords);
  const find = useWords(peopleFinderWords);
  const [isNew, setIsNew] = useState(false);
  const { person, requester, requesterBox } = form.watch();
  const name = requesterBox.trim();
  const looking = !requester && !isNew;
  const { people, settled } = usePeopleLike(looking ? name : '');
  const choices: PersonChoice[] = people
    .filter(({ id }) => id !== person?.id)
    .map((one) => ({ key: one.id, label: one.name, detail: detailsOf(one), person: one }));
  if (settled && name.length > 1) choices.push({ key: 'new', label: find('newPerson', { name }), person: null });
  const id = fieldId('requester');
  useEffect(() => {
    if (!form.getValues('requester')) document.getElementById(id)?.focus();
  }, [form, id]);
  const choose = (one: FoundPerson) => {
    form.setValue('requester', one, { shouldDirty: true });
    form.setValue('requesterBox', one.name);
    form.clearErrors('requester');
    setIsNew(false);
    onward();
  };
  const take = ({ person: one }: PersonChoice) => (one ? choose(one) : setIsNew(true));
  const setHurried = useHurry(settled, () => {
    const [only, another] = choices;
    if (only?.person && only.label !== another?.label) take(only);
  });
  return (
    <>
      <ComboBox
        id={id}
        label={t('requester')}
        listLabel={find('people')}
        description={t('requesterHelp')}
        error={form.formState.errors.requester?.message}
        required
        value={requesterBox}
        choices={choices}
        open={looking && settled}
        change={(value) => {
          setHurried(false);
          setIsNew(false);
          form.setValue('requesterBox', value, { shouldDirty: true });
          form.setValue('requester', null);
        }}
        take={take}
        enter={() => (requester ? onward() : setHurried(true))}
      />
      <p role="status" className="quiet">
        {looking && name.length > 1 && (settled ? find('found', { count: people.length }) : find('searching'))}
      </p>
      {isNew && <NewPerson name={/\d/.test(name) ? '' : name} phone={/\d/.test(name) ? name : ''} choose={choose} />}
    </>
  );
}
