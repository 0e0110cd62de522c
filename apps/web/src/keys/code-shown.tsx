import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { keysWords } from './words.js';

const codeQuery = graphql(`
  query CodeOfRoomKey($centreId: ID!, $id: ID!) {
    roomKeys(centreId: $centreId, id: $id) {
      id
      code
    }
  }
`);

/** The digits of a code, when they are asked for: the audit is told that somebody looked. */
export function CodeShown({ keyId, name }: { readonly keyId: string; readonly name: string }) {
  const t = useWords(keysWords);
  const { id: centreId } = useCentre();
  const [asked, setAsked] = useState(false);
  const { data, problem, again } = useData(codeQuery, { centreId, id: keyId }, { pause: !asked });
  const code = data?.roomKeys[0]?.code;
  if (!asked) {
    return (
      <Button variant="tertiary" onClick={() => setAsked(true)}>
        {t('showCode')}
        <span className="ds-sr-only">: {name}</span>
      </Button>
    );
  }
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      <p role="status">{data && <strong>{code ? t('codeIs', { code }) : t('noCode')}</strong>}</p>
    </>
  );
}
