/** What the page was before it was covered. */
interface Before {
  readonly title: string;
  readonly focus: Element | null;
}

let before: Before | undefined;

/**
 * Takes the page out of sight, out of reach of the keyboard and out of the accessibility tree. It stays as it is, with
 * all that is written in it. Its title goes too: it names people.
 */
export function hidePage(): void {
  before ??= { title: document.title, focus: document.activeElement };
  document.title = 'Hjerterom';
  document.documentElement.dataset.locked = '';
  page().inert = true;
}

/** Shows it again, with the focus where it was. */
export function showPage(): void {
  delete document.documentElement.dataset.locked;
  page().inert = false;
  if (before) document.title = before.title;
  if (before?.focus instanceof HTMLElement) before.focus.focus();
  before = undefined;
}

function page(): HTMLElement {
  return document.getElementById('app') as HTMLElement;
}
