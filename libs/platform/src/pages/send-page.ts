import type { Response } from 'express';

/** No script, no frame around it, nothing kept by the browser or a proxy, and nothing told to the next site. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/**
 * Answers with a server-rendered page that is somebody's own.
 * @param other headers in the place of the usual ones
 */
export function sendPage(
  response: Response,
  html: string,
  status = 200,
  other: Readonly<Record<string, string>> = {},
): void {
  response
    .status(status)
    .set({ ...headers, ...other })
    .type('html')
    .send(html);
}

/** Sends the browser on with a GET after a form, so that a reload answers nothing again. */
export function sendOn(response: Response, path: string): void {
  response.set(headers).redirect(303, path);
}
