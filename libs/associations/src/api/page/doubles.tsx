import type { Centre } from '@hjerterom/centres';
import { showPhone } from '@hjerterom/kernel';
import type { Language } from '@hjerterom/platform';
import { Choice } from '@hjerterom/platform/api';
import type { AssociationStatus } from '../../association/association.states.js';
import { words } from './words.js';

/** An association that the one in the form may be. */
export interface DoubleToShow {
  readonly id: string;
  readonly name: string;
  readonly status: AssociationStatus;
}

/** Those of nearly the same name, and the tick that says that it is none of them; nothing where there are none. */
export function Doubles({
  doubles,
  language,
  centre,
}: {
  readonly doubles: readonly DoubleToShow[];
  readonly language: Language;
  readonly centre: Centre;
}) {
  const say = words[language];
  if (doubles.length === 0) return null;
  return (
    <fieldset className="card notice" id="notDouble" tabIndex={-1}>
      <legend>{say.doubles}</legend>
      <p>
        {say.doublesHelp} {centre.phone && <a href={`tel:${centre.phone}`}>{showPhone(centre.phone)}</a>}
      </p>
      <ul>
        {doubles.map(({ id, name, status }) => (
          <li key={id}>
            {status === 'approved' ? <a href={`/lag/${id}?lang=${language}`}>{name}</a> : `${name} (${say.waiting})`}
          </li>
        ))}
      </ul>
      <Choice name="notDouble" value="yes" chosen={false}>
        {say.notDouble}
      </Choice>
    </fieldset>
  );
}
