import type { Config } from '@hjerterom/platform';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

const ours = "'self'";
const nobody = "'none'";
/** HTTPS only, for so many seconds after each visit: two years. */
const LONGEST_HSTS = 63_072_000;
/** What no page of ours needs of a device. */
const devices = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'payment',
  'usb',
];

/**
 * The headers of every answer, whoever gives it. Only scripts, styles and addresses of our own, nothing written into a
 * page runs, no page of ours stands in a frame of others, and no other site hears an address of ours, which may be a
 * signed link. A page that needs less says so itself.
 */
export function securityHeaders(config: Config): RequestHandler[] {
  const overTls = config.publicUrl.startsWith('https:');
  const usual = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [nobody],
        scriptSrc: [ours],
        styleSrc: [ours],
        imgSrc: [ours, 'data:'],
        fontSrc: [ours],
        connectSrc: [ours],
        manifestSrc: [ours],
        frameSrc: [ours],
        objectSrc: [nobody],
        formAction: [ours],
        baseUri: [nobody],
        frameAncestors: [nobody],
        ...(overTls && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: overTls && { maxAge: LONGEST_HSTS, includeSubDomains: true },
    // To nobody else; our own forms are told from those of others by where they say that they come from.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const permissions = devices.map((device) => `${device}=()`).join(', ');
  return [
    usual,
    (_request, response, next) => {
      response.setHeader('permissions-policy', permissions);
      next();
    },
  ];
}
