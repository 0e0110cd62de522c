import { lazy } from 'react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { type Edit, EditPart } from '../volunteers/one/edit-part.js';
import { FactList } from '../volunteers/one/fact-list.js';
import { useKinds } from '../volunteers/use-kinds.js';
import { ways } from './ways.js';
import { myPageWords } from './words.js';

const HelpForm = lazy(() => import('../volunteers/one/help-form.js').then(({ HelpForm: form }) => ({ default: form })));
const WishesForm = lazy(() => import('./wishes-form.js').then(({ WishesForm: form }) => ({ default: form })));

const myAskingFragment = graphql(`
  fragment MyAsking on Volunteer {
    id
    skills
    capacityMinutesPerWeek
    person {
      id
      preferredChannel
      languages
      quietTimes {
        days
        from
        to
      }
    }
  }
`);

/** What the volunteer likes to do, how much, and how they are asked. */
export function AskingPart({ volunteer }: { readonly volunteer: FragmentType<typeof myAskingFragment> }) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const { nameOf } = useKinds();
  const { id, skills, capacityMinutesPerWeek: minutes = null, person } = unmask(myAskingFragment, volunteer);
  const help: Edit = {
    name: 'help',
    label: t('editHelp'),
    shortcut: 'h',
    form: (close) => <HelpForm personId={id} skills={skills} minutes={minutes} close={close} />,
  };
  const wishes: Edit[] = person
    ? [
        {
          name: 'wishes',
          label: t('editWishes'),
          shortcut: 'w',
          form: (close) => (
            <WishesForm
              personId={id}
              channel={person.preferredChannel}
              languages={person.languages}
              quiet={person.quietTimes}
              close={close}
            />
          ),
        },
      ]
    : [];
  return (
    <EditPart title={t('asking')} edits={[help, ...wishes]}>
      <FactList
        facts={[
          [t('likes'), skills.length > 0 ? format.list(skills.map(nameOf)) : t('likesNothingYet')],
          [t('atMost'), minutes === null ? t('noLimit') : t('perWeek', { time: format.minutes(minutes) })],
          [t('askMe'), person && t(ways[person.preferredChannel])],
          [
            t('quiet'),
            person &&
              (person.quietTimes.length > 0
                ? format.list(person.quietTimes.map(({ days, from, to }) => t(days, { from, to })))
                : t('quietNever')),
          ],
          [
            t('iSpeak'),
            person && person.languages.length > 0 && format.list(person.languages.map(format.languageName)),
          ],
        ]}
      />
    </EditPart>
  );
}
