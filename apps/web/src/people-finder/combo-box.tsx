import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import './people-finder.css';

/** Something that can be chosen below the field. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** What tells it from others with the same label. */
  readonly detail?: string;
}

/**
 * A field with what it may mean below it: arrows choose, Enter takes, Escape closes. Without anything to choose, Enter
 * goes to `enter`.
 */
export function ComboBox<One extends Choice>({
  id,
  label,
  listLabel,
  description,
  error,
  value,
  choices,
  open,
  change,
  take,
  enter,
  field,
  required = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly listLabel: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly choices: readonly One[];
  /** The list is shown. */
  readonly open: boolean;
  readonly change: (value: string) => void;
  readonly take: (choice: One) => void;
  /** Enter, when there is nothing to take. */
  readonly enter: () => void;
  readonly field?: Ref<HTMLInputElement>;
  readonly required?: boolean;
}) {
  const listId = useId();
  const [chosen, setChosen] = useState(0);
  const shown = open ? choices : [];
  const current = Math.min(chosen, shown.length - 1);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const hit = shown[current];
    if (event.key === 'Enter') {
      if (hit) take(hit);
      else enter();
      setChosen(0);
    } else if (event.key === 'ArrowDown' && shown.length > 0) setChosen((current + 1) % shown.length);
    else if (event.key === 'ArrowUp' && shown.length > 0) setChosen((current - 1 + shown.length) % shown.length);
    else return;
    event.preventDefault();
  };
  return (
    <div className="combo">
      <label htmlFor={id} className="combo-label">
        {label}
      </label>
      {description && (
        <p id={`${id}-help`} className="quiet">
          {description}
        </p>
      )}
      <input
        ref={field}
        id={id}
        className="ds-input"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown.length > 0 ? `${listId}-${current}` : undefined}
        aria-describedby={[description && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => {
          setChosen(0);
          change(event.target.value);
        }}
        onKeyDown={press}
      />
      {error && (
        <p id={`${id}-error`} className="ds-validation-message" data-color="danger">
          {error}
        </p>
      )}
      <div role="listbox" id={listId} aria-label={listLabel} className="combo-hits" hidden={shown.length === 0}>
        {shown.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={choice.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === current}
            className="combo-hit"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <span>{choice.label}</span>
            {choice.detail && <span className="quiet">{choice.detail}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
