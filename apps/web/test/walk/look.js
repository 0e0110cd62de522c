// What the walker sees and aims at: put into every page before its own scripts (walk/eyes.ts).
(() => {
  const interactive =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option], [role=tab], [contenteditable=true]';
  /** Requests of ours that wait for an answer, and those that came to nothing. */
  let underWay = 0;
  let failures = [];
  /** When the last request of each name began that was answered. */
  const answered = {};
  /** What the next request to the program is to meet: `500`, `errors`, `away`. */
  let fault = null;
  let elements = [];

  const realFetch = window.fetch;
  window.fetch = async (...given) => {
    const request = new Request(given[0], given[1]);
    const own = new URL(request.url).pathname === '/graphql';
    const meets = own ? fault : null;
    if (own) fault = null;
    const said = own ? await request.clone().text() : '';
    const began = performance.now();
    const what = {
      page: location.pathname,
      visit: performance.timeOrigin,
      writes: /"query":"\s*mutation/.test(said),
      name: nameOf(said),
    };
    underWay += 1;
    try {
      const response = meets ? await met(meets) : await realFetch(...given);
      const wrong = response.ok ? await errorsIn(response.clone()) : `status ${response.status}`;
      if (wrong) fail({ ...what, planted: Boolean(meets), why: wrong });
      else answered[what.name] = began;
      return response;
    } catch (error) {
      if (error.name !== 'AbortError') fail({ ...what, planted: Boolean(meets), why: String(error) });
      throw error;
    } finally {
      underWay -= 1;
    }
  };

  function fail(failure) {
    failures = [
      ...failures.slice(-50),
      { ...failure, heading: textOf(document.querySelector('h1')), at: performance.now() },
    ];
  }

  async function met(kind) {
    if (kind === 'away') throw new TypeError('Failed to fetch');
    if (kind === '500') return new Response('', { status: 500 });
    const errors = [{ message: 'planted', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    return Response.json({ data: null, errors });
  }

  async function errorsIn(response) {
    if (!response.headers.get('content-type')?.includes('json')) return null;
    const { errors } = await response.json();
    return errors ? errors.map(({ extensions, message }) => extensions?.code ?? message).join(', ') : null;
  }

  function nameOf(said) {
    return /(?:query|mutation)\s+(\w+)/.exec(said)?.[1] ?? 'request';
  }

  const nextFrame = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));

  /** After the page has drawn; and, when there is patience, after the program has answered. */
  async function settle(patience) {
    await nextFrame();
    const until = performance.now() + patience;
    if (underWay === 0 || patience === 0) return;
    while (underWay > 0 && performance.now() < until) await new Promise((next) => setTimeout(next, 10));
    await nextFrame();
  }

  function shows(element) {
    if (element.matches(':disabled') || element.closest('[inert], [aria-hidden=true]')) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  }

  /** What a screen reader would call it, near enough. */
  function accessibleName(element) {
    const said = element.getAttribute('aria-labelledby');
    if (said)
      return said
        .split(' ')
        .map((id) => textOf(document.getElementById(id)))
        .join(' ')
        .trim();
    const label = element.getAttribute('aria-label') ?? (element.labels?.length ? textOf(element.labels[0]) : null);
    return label ?? (textOf(element) || element.title || element.placeholder || '');
  }

  function textOf(node) {
    if (!node) return '';
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    if (node.matches('input, select, textarea, style')) return '';
    return [...node.childNodes].map(textOf).join('').replace(/\s+/g, ' ').trim();
  }

  function roleOf(element) {
    const role = element.getAttribute('role');
    if (role) return role;
    const tag = element.localName;
    if (tag === 'a') return 'link';
    if (tag !== 'input') return tag;
    return { checkbox: 'checkbox', radio: 'radio', submit: 'button', button: 'button' }[element.type] ?? 'textbox';
  }

  /** More boxes than this in one frame are a list to choose from: one control, as a select is, by the name of its frame. */
  const MOST_BOXES = 3;

  function nameOfControl(element) {
    const frame = element.type === 'checkbox' ? element.closest('fieldset') : null;
    const legend = frame?.querySelector('legend');
    const isList = legend && frame.querySelectorAll('input[type=checkbox]').length > MOST_BOXES;
    return isList ? textOf(legend) : accessibleName(element);
  }

  function told(element) {
    return {
      role: roleOf(element),
      name: nameOfControl(element),
      type: element.type ?? '',
      href: element.localName === 'a' ? element.href : null,
      // What stands around every page is one control, wherever it is met.
      inPage: Boolean(element.closest('#content')) || !document.getElementById('content'),
    };
  }

  function keysShown() {
    const keys = [...document.querySelectorAll('#content kbd, dialog[open] kbd')].filter(
      (kbd) => !kbd.closest('[inert]'),
    );
    return keys.map((kbd) => ({
      key: kbd.textContent,
      of: accessibleName(kbd.closest('a, button') ?? kbd.closest('dt')?.nextElementSibling ?? kbd.parentElement),
    }));
  }

  /** The texts on the screen that say that something is wrong. */
  function warnings() {
    return [...document.querySelectorAll('[role=alert], .ds-alert')].map(textOf).filter(Boolean);
  }

  /** When something was said to be wrong: it may be gone again when one looks. */
  let warnedAt = -1;
  new MutationObserver(() => {
    if (warnings().length > 0) warnedAt = performance.now();
  }).observe(document, { childList: true, subtree: true });

  window.walker = {
    /** @param {number} patience how long to wait for answers, in milliseconds */
    async look(patience) {
      await settle(patience);
      const dialogs = document.querySelectorAll('dialog[open]');
      const root = dialogs[dialogs.length - 1] ?? document.body;
      elements = root ? [...root.querySelectorAll(interactive)].filter(shows) : [];
      const main = document.querySelector('main');
      const seen = {
        path: location.pathname,
        heading: textOf(document.querySelector('h1')),
        controls: elements.map(told),
        keys: keysShown(),
        text: main ? textOf(main) : '',
        warnings: warnings(),
        failures,
        answered: { ...answered },
        warnedAt,
        visit: performance.timeOrigin,
        focusLost: document.activeElement === document.body || document.activeElement === null,
      };
      return seen;
    },
    /** Where to click on a control; `covered` when something else lies there. */
    aim(index) {
      const element = elements[index];
      if (!element?.isConnected) return null;
      const target = element.matches('[type=checkbox], [type=radio]') ? (element.labels?.[0] ?? element) : element;
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = target.getClientRects()[0] ?? target.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      const top = document.elementFromPoint(at.x, at.y);
      const free = top && (target.contains(top) || top.contains(target) || top.closest('label')?.contains(target));
      return { ...at, covered: free ? null : textOf(top).slice(0, 60) || (top?.localName ?? 'nothing') };
    },
    element: (index) => elements[index],
    plant(kind) {
      fault = kind;
    },
    warnings,
  };
})();
