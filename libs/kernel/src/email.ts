import { domainToASCII } from 'node:url';

const longest = 254;
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const typedDomain = /^[\p{L}\p{M}\p{N}.-]+$/u;
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * An e-mail address as it is kept: without spaces around it, the domain in lower case and, where it has letters such as
 * æ, ø and å, in its ASCII form, which every mail server knows. Null when it is not an address.
 *
 * What stands before the @ keeps its case (RFC 5321 2.4 leaves it to the receiver) and is ASCII: `jørn@` is nearly
 * always a slip, and few servers take it. Lengths by RFC 5321 4.5.3.1. Quoted names and bare IP addresses are refused.
 */
export function normaliseEmail(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > longest) return null;
  const at = trimmed.lastIndexOf('@');
  const name = trimmed.slice(0, Math.max(at, 0));
  const host = trimmed.slice(at + 1);
  if (name.length > 64 || !local.test(name) || !typedDomain.test(host)) return null;
  const ascii = domainToASCII(host);
  const address = `${name}@${ascii}`;
  return domain.test(ascii) && address.length <= longest ? address : null;
}
