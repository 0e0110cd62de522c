import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { Progress } from '../../page/progress.js';
import { Section, WithKey } from '../../page/section.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { useUndo } from '../../shell/undo-shelf.js';
import './need-edit.js';
import { needWords } from './words.js';

// A form is loaded when somebody opens it: the page is there first.
const CancelForm = lazy(() => import('./cancel-form.js').then(({ CancelForm: form }) => ({ default: form })));
const EditForm = lazy(() => import('./edit-form.js').then(({ EditForm: form }) => ({ default: form })));
const ReferForm = lazy(() => import('./refer-form.js').then(({ ReferForm: form }) => ({ default: form })));

const needActionsFragment = graphql(`
  fragment NeedActions on Need {
    id
    state
    ...NeedEdit
  }
`);

const choices = [
  { name: 'edit', key: 'e' },
  { name: 'refer', key: 'r' },
  { name: 'cancel', key: 'c' },
] as const;

/** Change, refer, call off: what can be done with the whole need while it is not over. */
export function NeedActions({
  need: masked,
  title,
}: {
  readonly need: FragmentType<typeof needActionsFragment>;
  readonly title: string;
}) {
  const t = useWords(needWords);
  const need = unmask(needActionsFragment, masked);
  const { pending } = useUndo();
  const [open, setOpen] = useState<(typeof choices)[number]['name'] | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const ending = pending.some(({ subjectId, input }) => subjectId === need.id && !('personIds' in input));
  if (['DONE', 'UNFILLED', 'CANCELLED', 'REFERRED'].includes(need.state)) return null;
  const close = () => {
    if (open) buttons.current.get(open)?.focus();
    setOpen(null);
  };
  const form = { needId: need.id, title, close };
  return (
    <Section title={t('toDo')}>
      {ending ? (
        <p>{t('onItsWay')}</p>
      ) : (
        <>
          <div className="button-row">
            {choices.map(({ name, key }) => (
              <Button
                key={name}
                ref={(button) => {
                  if (button) buttons.current.set(name, button);
                }}
                variant="secondary"
                data-size="sm"
                aria-expanded={open === name}
                onClick={() => setOpen(open === name ? null : name)}
              >
                <WithKey label={t(name)} shortcut={key} />
              </Button>
            ))}
          </div>
          {choices.map(({ name, key }) => (
            <Key key={name} shortcut={key} label={t(name)} run={() => setOpen(name)} />
          ))}
          <Suspense fallback={<Progress />}>
            {open === 'edit' && <EditForm need={need} close={close} />}
            {open === 'refer' && <ReferForm {...form} />}
            {open === 'cancel' && <CancelForm {...form} />}
          </Suspense>
        </>
      )}
    </Section>
  );
}

function Key({
  shortcut,
  label,
  run,
}: {
  readonly shortcut: string;
  readonly label: string;
  readonly run: () => void;
}) {
  useShortcut(shortcut, label, run);
  return null;
}
