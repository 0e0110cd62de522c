import { Button, Select, Textfield } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { Doubles } from './doubles.js';
import { type FoundPerson, foundPerson } from './found-person.js';
import './people-finder.css';
import { registerPersonMutation } from './register-person.js';
import { usePeopleLike } from './use-people-like.js';
import { peopleFinderWords } from './words.js';

/** Fewer digits are in too many numbers. */
const FEWEST_DIGITS = 6;
/** So many who may be the same are enough. */
const FEW = 3;

/** Somebody who is not known yet: a name and a number are enough. Who may be known already is shown first. */
export function NewPerson({
  name: begun,
  phone: given,
  choose,
}: {
  /** As far as it was typed. */
  readonly name: string;
  readonly phone: string;
  readonly choose: (person: FoundPerson) => void;
}) {
  const t = useWords(peopleFinderWords);
  const { districts } = useCentre();
  const [name, setName] = useState(begun);
  const [phone, setPhone] = useState(given);
  const [district, setDistrict] = useState('');
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [doubles, setDoubles] = useState<readonly FoundPerson[]>([]);
  const { run, running, problem } = useMutationOnce(registerPersonMutation);
  const same = usePeopleLike(phone.replace(/\D/g, '').length < FEWEST_DIGITS ? changed(name, begun) : phone).people;
  const first = useRef<HTMLInputElement>(null);
  const next = useRef<HTMLInputElement>(null);
  useEffect(() => (begun ? next : first).current?.focus(), [begun]);
  const register = async (confirmedNotDouble: boolean) => {
    const contactPoints = phone.trim() ? [{ kind: 'PHONE' as const, value: phone.trim() }] : [];
    const answer = await run({ name: name.trim(), contactPoints, district: district || null, confirmedNotDouble });
    if (answer?.__typename === 'Person') choose(foundPerson(answer));
    if (answer?.__typename === 'PossibleDoubles') setDoubles(answer.people.map(foundPerson));
    if (answer?.__typename === 'InvalidInput') {
      setWrong(Object.fromEntries(answer.fields.map(({ path, message }) => [path.split('.')[0] as string, message])));
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void register(false);
  };
  return (
    <fieldset className="new-person">
      <legend>{t('newPersonUnnamed')}</legend>
      <Textfield
        ref={first}
        label={t('name')}
        value={name}
        error={wrong.name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={press}
        autoComplete="off"
      />
      <Textfield
        ref={next}
        label={t('phone')}
        type="tel"
        value={phone}
        error={wrong.contactPoints}
        onChange={(event) => setPhone(event.target.value)}
        onKeyDown={press}
        autoComplete="off"
      />
      {districts.length > 0 && (
        <div className="new-person-part">
          <label htmlFor="new-person-district">{t('district')}</label>
          <Select id="new-person-district" value={district} onChange={(event) => setDistrict(event.target.value)}>
            <option value="" />
            {districts.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </div>
      )}
      <ProblemNote problem={problem} again={() => void register(false)} />
      {doubles.length > 0 ? (
        <Doubles people={doubles} choose={choose} another={() => void register(true)} />
      ) : (
        <>
          <div role="status">{same.length > 0 && <Doubles people={same.slice(0, FEW)} choose={choose} />}</div>
          <Button type="button" variant="secondary" aria-disabled={running} onClick={() => void register(false)}>
            {t('registerPerson')}
          </Button>
        </>
      )}
    </fieldset>
  );
}

/** What is typed, once it is other than what one came with: that has been looked for already. */
function changed(typed: string, begun: string): string {
  return typed.trim() === begun.trim() ? '' : typed;
}
