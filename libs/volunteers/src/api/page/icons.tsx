/** A small drawing for each kind of help, so that it can be chosen without reading; lines only, one colour. */
const drawings: Readonly<Record<string, readonly string[]>> = {
  handlehjelp: ['M3 9h18l-2 11H5z', 'M8 9l3-6', 'M16 9l-3-6', 'M9 13v4', 'M15 13v4'],
  leksehjelp: ['M12 6c-2-2-6-2-9-1v14c3-1 7-1 9 1 2-2 6-2 9-1V5c-3-1-7-1-9 1z', 'M12 6v14'],
  telefonvenn: ['M6 3h3l2 5-2 2c1 2 3 4 5 5l2-2 5 2v3c0 2-1 3-3 3C10 21 3 14 3 6c0-2 1-3 3-3z'],
  besoksvenn: ['M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z', 'M16 10h2a3 3 0 0 1 0 6h-2', 'M8 3v3', 'M12 3v3'],
  folge: [
    'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    'M16 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    'M4 21v-7a4 4 0 0 1 8 0v7',
    'M12 14a4 4 0 0 1 8 0v7',
  ],
  praktisk: ['M14 4l6 6-3 3-6-6z', 'M12 9l-9 9 3 3 9-9'],
  spraktrening: ['M3 4h12v8H8l-4 4v-4H3z', 'M17 9h4v8h-1v4l-4-4h-6v-2'],
  transport: ['M3 13l2-6h14l2 6v5H3z', 'M3 13h18', 'M7 18v2', 'M17 18v2', 'M7 15.5h.1', 'M17 15.5h.1'],
};
const heart = ['M12 20s-8-5-8-10.5A4.2 4.2 0 0 1 12 7a4.2 4.2 0 0 1 8 2.5C20 15 12 20 12 20z'];

/** The drawing of a kind by its code; a heart for one that a centre has made itself. The word stands beside it. */
export function KindIcon({ code }: { readonly code: string }) {
  const lines = drawings[code] ?? heart;
  return (
    <svg className="kind-icon" viewBox="0 0 24 24" width="40" height="40" aria-hidden="true" focusable="false">
      {lines.map((line) => (
        <path
          key={line}
          d={line}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
    </svg>
  );
}
