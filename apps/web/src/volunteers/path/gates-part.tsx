import { Tag } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import { pathWords } from './words.js';
import './path.css';

const gatesFragment = graphql(`
  fragment VolunteerGates on Volunteer {
    id
    taskGates {
      kindCode
      name
      open
      reasons
      checklist {
        item
        state
        inWords
      }
    }
  }
`);

/** Each kind of task that they like: open or closed, the short list of what it asks for, and always why it is closed. */
export function GatesPart({
  volunteer,
  name,
}: {
  readonly volunteer: FragmentType<typeof gatesFragment>;
  readonly name: string;
}) {
  const t = useWords(pathWords);
  const { taskGates } = unmask(gatesFragment, volunteer);
  return (
    <Section title={t('gates', { name })}>
      {taskGates.length === 0 && <p className="quiet">{t('gatesNone', { name })}</p>}
      <ul className="gate-list">
        {taskGates.map(({ kindCode, name: kind, open, reasons, checklist }) => (
          <li key={kindCode} className="gate">
            <p>
              <strong>{kind}</strong>{' '}
              <Tag data-size="sm" data-color={open ? 'success' : 'warning'}>
                {t(open ? 'open' : 'closed')}
              </Tag>
            </p>
            {!open && reasons.length > 0 && <p>{reasons.join('. ')}.</p>}
            <ul className="gate-checks">
              {checklist.map(({ item, state, inWords }) => (
                <li key={item} data-state={state}>
                  <span aria-hidden>{state === 'DONE' ? '✓' : '–'}</span> {inWords}
                  <span className="ds-sr-only">
                    {' '}
                    ({t(state === 'DONE' ? 'done' : state === 'EXPIRED' ? 'expired' : 'missing')})
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}
