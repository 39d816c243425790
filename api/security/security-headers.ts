import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * What a page of this server may load and do: only its own files, no inline script or style, no
 * frame, no form. `data:` and `blob:` images are the map's own canvas patterns; MapLibre's worker is
 * a file of the build (`setWorkerUrl`), so `blob:` workers stay shut.
 */
const PAGE_POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: SELF,
  fontSrc: SELF,
  workerSrc: SELF,
  manifestSrc: SELF,
  baseUri: NONE,
  formAction: NONE,
  frameAncestors: NONE,
  objectSrc: NONE,
};

/** Vite's development client adds `<style>` elements and talks over a web socket to the same host. */
const DEVELOPMENT_POLICY = {
  ...PAGE_POLICY,
  styleSrc: ["'self'", "'unsafe-inline'"],
  connectSrc: ["'self'", 'ws:'],
};

const NO_POWERS = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  publickeyCredentialsGet: [],
  usb: [],
};

/** Sets the security headers of every answer, errors too. `development` loosens the policy for Vite. */
export function securityHeaders(options: { development: boolean }): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: options.development ? DEVELOPMENT_POLICY : PAGE_POLICY,
    permissionsPolicy: NO_POWERS,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: false,
  });
}
