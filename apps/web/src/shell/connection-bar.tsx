import { useEffect, useRef } from 'react';
import { useConnection } from '../graphql/connection.js';
import { useWords } from '../language/words.js';
import { useAnnounce } from './announce.js';
import { shellWords } from './words.js';

/** Says when what happens elsewhere does not reach this screen, and when it does again. */
export function ConnectionBar() {
  const t = useWords(shellWords);
  const connection = useConnection();
  const announce = useAnnounce();
  const before = useRef(connection);
  useEffect(() => {
    if (connection === 'live' && before.current !== 'live') announce(t('back'));
    before.current = connection;
  }, [connection, announce, t]);
  return (
    <div role="alert" className="connection">
      {connection !== 'live' && <p>{t(connection)}</p>}
    </div>
  );
}
