import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../../forms/panel.js';
import { useWords } from '../../language/words.js';
import type { Application } from './application-card.js';
import { applicationsWords } from './words.js';

/** Why not. A usual reason stands there, so that Enter is enough. */
export function DeclineForm({
  label,
  clashes,
  send,
  close,
}: Pick<Application, 'clashes'> & {
  readonly label: string;
  readonly send: (reason: string) => void;
  readonly close: () => void;
}) {
  const t = useWords(applicationsWords);
  const [reason, setReason] = useState(() => t(clashes.length > 0 ? 'takenReason' : 'usualReason'));
  return (
    <Panel
      label={label}
      send={t('sendNo')}
      close={close}
      submit={(event) => {
        event?.preventDefault();
        if (reason.trim()) send(reason.trim());
      }}
    >
      <Textfield
        label={t('reason')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.target.value)}
      />
    </Panel>
  );
}
