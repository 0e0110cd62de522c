/** One part of an e-mail. */
export interface MailPart {
  readonly type: string;
  readonly text: string;
}

/** An e-mail as it came over the wire, read. */
export interface ReadMail {
  readonly header: (name: string) => string | undefined;
  readonly parts: readonly MailPart[];
}

/** Reads a multipart/alternative e-mail as RFC 2045 to 2047 say: what these tests need, and no more. */
export function readMail(raw: string): ReadMail {
  const [head, body] = split(raw);
  const boundary = /boundary="?([^";\r\n]+)"?/.exec(headerOf(head, 'content-type') ?? '')?.[1];
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [partHead, partBody] = split(part.replace(/^\r\n/, ''));
      const encoding = headerOf(partHead, 'content-transfer-encoding') ?? '7bit';
      return {
        type: headerOf(partHead, 'content-type') ?? '',
        text: decode(partBody, encoding).toString('utf8').trim(),
      };
    });
  return { header: (name) => headerOf(head, name), parts };
}

function split(text: string): [string, string] {
  const at = text.indexOf('\r\n\r\n');
  return [text.slice(0, at), text.slice(at + 4)];
}

function headerOf(head: string, name: string): string | undefined {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const value = lines.find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return value
    ?.slice(name.length + 1)
    .trim()
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_all, encoding: string, text: string) =>
      decode(text.replaceAll('_', ' '), encoding.toUpperCase() === 'B' ? 'base64' : 'quoted-printable').toString(
        'utf8',
      ),
    );
}

function decode(text: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(text, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(text, 'utf8');
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex) => String.fromCharCode(Number(`0x${hex}`)));
  return Buffer.from(bytes, 'latin1');
}
