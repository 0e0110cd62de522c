import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { problemOf } from '../graphql/problem.js';
import { machineTime } from '../language/centre-clock.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { useRefetching } from '../session/graphql-provider.js';
import { useAnnounce } from './announce.js';
import { dropPending, keepPending, type PendingMutation, readPending } from './pending-mutations.js';
import { sendLeaving } from './send-leaving.js';
import { UndoNotes } from './undo-notes.js';
import { shellWords } from './words.js';

/** Something to do in ten seconds unless the user undoes it. */
export interface Undoable<Input extends object> {
  readonly mutation: TypedDocumentNode<unknown, { centreId: string; idempotencyKey: string; input: Input }>;
  readonly input: Input;
  /** «Spør Kari og Ola» */
  readonly label: string;
  /** The members of the mutation's union that mean it was done: `['VolunteersAsked']`. */
  readonly done: readonly string[];
  readonly subjectId?: string;
}

interface Undo {
  /** Does it in ten seconds, or never when the user undoes it. */
  readonly later: <Input extends object>(undoable: Undoable<Input>) => void;
  /** What is on its way and can be undone. */
  readonly pending: readonly PendingMutation[];
}

const UndoContext = createContext<Undo | null>(null);

/** The way to do what can be undone: messages leave after the undo. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (!undo) throw new Error('useUndo is for screens in the Shell.');
  return undo;
}

/** Keeps what can be undone, shows it, and sends it when its time is up. */
export function UndoShelf({ children }: { readonly children: ReactNode }) {
  const t = useWords(shellWords);
  const { id: centreId } = useCentre();
  const announce = useAnnounce();
  const send = useSend();
  const [pending, setPending] = useState<readonly PendingMutation[]>(() => undoable(centreId));
  const [failed, setFailed] = useState<string | null>(null);
  const look = useCallback(() => setPending(undoable(centreId)), [centreId]);

  const sendNow = useCallback(
    async (one: PendingMutation) => {
      const became = await send(one);
      if (became === 'refused') setFailed(one.label);
      look();
    },
    [send, look],
  );
  useEffect(() => {
    // Another tab may have undone it, or sent it: what is stored is what counts.
    const timer = setInterval(() => {
      const due = ofCentre(centreId).filter(({ sendAt }) => sendAt <= machineTime());
      for (const one of due) void sendNow(one);
      if (pending.length > 0 || due.length > 0) look();
    }, 1_000);
    return () => clearInterval(timer);
  }, [centreId, look, pending.length, sendNow]);
  useEffect(() => {
    addEventListener('pagehide', sendLeaving);
    return () => removeEventListener('pagehide', sendLeaving);
  }, []);

  const undo = useMemo<Undo>(
    () => ({
      pending,
      later: ({ subjectId = null, ...undoable }) => {
        keepPending({ ...undoable, centreId, subjectId });
        setFailed(null);
        look();
      },
    }),
    [pending, centreId, look],
  );
  const takeBack = (one: PendingMutation) => {
    if (dropPending(one.id)) announce(t('undone', { what: one.label }));
    look();
  };
  return (
    <UndoContext value={undo}>
      {children}
      <UndoNotes
        pending={pending}
        failed={failed}
        undo={takeBack}
        sendNow={(one) => void sendNow(one)}
        dismiss={() => setFailed(null)}
      />
    </UndoContext>
  );
}

function ofCentre(centreId: string): readonly PendingMutation[] {
  return readPending().filter((pending) => pending.centreId === centreId);
}

function undoable(centreId: string): readonly PendingMutation[] {
  return ofCentre(centreId).filter(({ left }) => !left);
}

const sending = new Set<string>();

/** Sends one; without an answer it stays, to be sent again under the same key. */
function useSend(): (one: PendingMutation) => Promise<'sent' | 'refused' | 'waits'> {
  const client = useClient();
  const refetching = useRefetching();
  return useCallback(
    async ({ id, centreId, mutation, input, done }) => {
      if (sending.has(id) || !readPending().some((pending) => pending.id === id)) return 'waits';
      sending.add(id);
      try {
        const variables = { centreId, idempotencyKey: id, input };
        const { data, error } = await client
          .mutation<Record<string, { __typename: string }>, AnyVariables>(mutation, variables)
          .toPromise();
        if (error && ['offline', 'unreachable', 'signedOut'].includes(problemOf(error))) return 'waits';
        dropPending(id);
        refetching.soon();
        const became = Object.values(data ?? {}).find((value) => typeof value === 'object')?.__typename;
        return became !== undefined && done.includes(became) ? 'sent' : 'refused';
      } finally {
        sending.delete(id);
      }
    },
    [client, refetching],
  );
}
