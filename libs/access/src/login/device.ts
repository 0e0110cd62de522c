import { isIPv4, isIPv6 } from 'node:net';

const browsers: readonly [string, RegExp][] = [
  ['Edge', /\bEdgA?\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|HeadlessChrome)\//],
  ['Safari', /\bSafari\//],
];
const systems: readonly [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Chromebook', /\bCrOS\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/** What a browser says that it is, as people call it: `Firefox, Android`. Empty when nothing is recognised. */
export function deviceIn(userAgent: string | undefined): string {
  const name = (kinds: readonly [string, RegExp][]) => kinds.find(([, sign]) => sign.test(userAgent ?? ''))?.[0];
  return [name(browsers), name(systems)].filter(Boolean).join(', ');
}

/**
 * The network of an IP address: enough to tell home from elsewhere on one's own list of devices, and less than the
 * address, which is not kept. `192.0.2.0/24`, `2001:db8:1::/48`; null when it is no address.
 */
export function networkOf(address: string | undefined): string | null {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0/24');
  if (!isIPv6(plain)) return null;
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const groups = [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return `${groups.slice(0, 3).join(':')}::/48`;
}
