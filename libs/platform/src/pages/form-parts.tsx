import type { ReactNode } from 'react';

/** What is wrong, by the name of the field; in the order of the page. */
type Problems = Readonly<Record<string, string | undefined>>;

/** All that is wrong, above the form, each with the way to its field. */
export function Summary({ title, problems }: { readonly title: string; readonly problems: Problems }) {
  const all = Object.entries(problems);
  if (all.length === 0) return null;
  return (
    <div className="card notice" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {all.map(([field, message]) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One line to write in, with what is wrong beside it. */
export function Field({
  name,
  id = name,
  label,
  value,
  type = 'text',
  autoComplete = 'off',
  numeric = false,
  help,
  problem,
}: {
  readonly name: string;
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'tel' | 'email' | 'url';
  readonly autoComplete?: string;
  /** A phone shows the keys for numbers. */
  readonly numeric?: boolean;
  readonly help?: string;
  readonly problem?: string | undefined;
}) {
  const described = [help && `${id}-help`, problem && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className="quiet" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="wrong" id={`${id}-wrong`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={numeric ? 'numeric' : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}

/** A few lines to write in. */
export function Area({
  name,
  label,
  help,
  value,
  problem,
}: {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly problem?: string | undefined;
}) {
  const described = [help && `${name}-help`, problem && `${name}-wrong`].filter(Boolean).join(' ');
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      {help && (
        <p className="quiet" id={`${name}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p className="wrong" id={`${name}-wrong`}>
          {problem}
        </p>
      )}
      <textarea
        id={name}
        name={name}
        rows={3}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}

/** Some things to choose among; the first of them can be reached from the summary. */
export function Choices({
  name,
  label,
  help,
  problem,
  pictures = false,
  children,
}: {
  readonly name: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly problem?: string | undefined;
  readonly pictures?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fieldset id={name} tabIndex={-1} aria-describedby={problem ? `${name}-wrong` : undefined}>
      <legend>{label}</legend>
      {typeof help === 'string' ? <p className="quiet">{help}</p> : help}
      {problem && (
        <p className="wrong" id={`${name}-wrong`}>
          {problem}
        </p>
      )}
      <div className={pictures ? 'picks pictures' : 'picks'}>{children}</div>
    </fieldset>
  );
}

/** One thing to choose: a box to tick, or (`one`) one of several. The whole of it can be pressed. */
export function Choice({
  name,
  value,
  chosen,
  one = false,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly chosen: boolean;
  readonly one?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className="pick">
      <input type={one ? 'radio' : 'checkbox'} name={name} value={value} defaultChecked={chosen} />
      <span>{children}</span>
    </label>
  );
}
