import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to those who hear the screen: what changed by itself, what was saved. `const announce = useAnnounce()` */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** The live region. The same text twice is said twice. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="ds-sr-only" role="status" aria-live="polite">
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}
