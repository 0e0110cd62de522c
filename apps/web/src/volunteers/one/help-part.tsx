import { lazy } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import type { Rights } from '../rights.js';
import { useKinds } from '../use-kinds.js';
import { type Edit, EditPart } from './edit-part.js';
import { FactList } from './fact-list.js';
import { volunteerWords } from './words.js';

// A form is loaded when somebody opens it: the page is there first.
const HelpForm = lazy(() => import('./help-form.js').then(({ HelpForm: form }) => ({ default: form })));
const NoteForm = lazy(() => import('./note-form.js').then(({ NoteForm: form }) => ({ default: form })));

const helpFragment = graphql(`
  fragment VolunteerHelp on Volunteer {
    id
    skills
    capacityMinutesPerWeek
    note
  }
`);

/** What they like to do, how much, and what the centre wants to remember. */
export function HelpPart({
  volunteer,
  rights,
}: {
  readonly volunteer: FragmentType<typeof helpFragment>;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const { nameOf, problem, again } = useKinds();
  const { id, skills, capacityMinutesPerWeek: minutes = null, note = null } = unmask(helpFragment, volunteer);
  const help: Edit = {
    name: 'help',
    label: t('editHelp'),
    shortcut: 'h',
    form: (close) => <HelpForm personId={id} skills={skills} minutes={minutes} close={close} />,
  };
  const noting: Edit = {
    name: 'note',
    label: t('editNote'),
    shortcut: 'm',
    form: (close) => <NoteForm personId={id} note={note ?? ''} close={close} />,
  };
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      <EditPart title={t('help')} edits={[...(rights.offersHelp ? [help] : []), ...(rights.runs ? [noting] : [])]}>
        {skills.length === 0 && <p className="quiet">{t('noSkills')}</p>}
        <FactList
          facts={[
            [t('likes'), skills.length > 0 && format.list(skills.map(nameOf))],
            [t('capacity'), minutes === null ? t('noLimit') : t('perWeek', { time: format.minutes(minutes) })],
            [t('note'), note],
          ]}
        />
      </EditPart>
    </>
  );
}
