import { type ReactNode, useEffect } from 'react';
import { Foot } from './foot.js';

/** A page without the centre's navigation: before one is signed in, and when nothing else can be shown. */
export function BarePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – Hjerterom`;
  }, [title]);
  return (
    <>
      <header className="bar">
        <p className="brand">
          <img src="/web/icon.svg" alt="" width="32" height="32" />
          Hjerterom
        </p>
      </header>
      <main className="main">
        <h1 className="ds-heading" data-size="lg">
          {title}
        </h1>
        {children}
      </main>
      <Foot />
    </>
  );
}
