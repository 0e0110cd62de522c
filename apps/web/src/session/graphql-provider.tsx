import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { Provider } from 'urql';
import { createGraphql } from '../graphql/client.js';
import type { Refetching } from '../graphql/refetching.js';
import { useLanguage } from '../language/i18n.js';

const RefetchingContext = createContext<Refetching | null>(null);

/** The way to ask all that is on the screen again. */
export function useRefetching(): Refetching {
  const refetching = useContext(RefetchingContext);
  if (!refetching) throw new Error('useRefetching needs the GraphqlProvider around it.');
  return refetching;
}

/** A new client, with an empty cache, for each language: the program answers in the language that it is asked in. */
export function GraphqlProvider({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the client holds is in the language
  const { client, refetching } = useMemo(createGraphql, [language]);
  return (
    <RefetchingContext value={refetching}>
      <Provider value={client}>{children}</Provider>
    </RefetchingContext>
  );
}
