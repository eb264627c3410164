// What `doctor` learns of a web server without logging on: schemes, clock, and the certificate that bindings are made of.

import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';
import { parseChallenges, tlsServerEndPoint } from '../../protocols/http/index.js';

export interface ServerFindings {
  readonly status: number;
  /** The schemes of WWW-Authenticate. */
  readonly schemes: readonly string[];
  /** The server's clock minus ours, in milliseconds, to the second; null without a Date. */
  readonly skew: number | null;
  /** tls-server-end-point (RFC 5929) in hex, as a server with extended protection demands it; null over http. */
  readonly bindings: string | null;
  /** Why the certificate would not be trusted; null if it would, and over http. */
  readonly certificateError: string | null;
}

const withinMs = 10_000;

/** Asks without credentials, so that an untrusted certificate does no harm. */
export function askServer(url: string): Promise<ServerFindings> {
  const { request } = url.toLowerCase().startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const asked = Date.now();
    const sent = request(url, { agent: false, rejectUnauthorized: false, timeout: withinMs });
    sent.on('timeout', () => {
      sent.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }));
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      resolve(findingsOf(response, (asked + Date.now()) / 2));
      response.destroy();
    });
    sent.end();
  });
}

function findingsOf(response: IncomingMessage, now: number): ServerFindings {
  const { statusCode = 0, headers, socket } = response;
  const date = Date.parse(headers.date ?? '');
  const secure = 'encrypted' in socket ? (socket as TLSSocket) : undefined;
  const certificate = secure?.getPeerCertificate().raw;
  const error = secure?.authorizationError;
  return {
    status: statusCode,
    schemes: schemesOf(headers['www-authenticate']),
    skew: Number.isNaN(date) ? null : Math.round((date - now) / 1000) * 1000,
    bindings: certificate ? bindingsOf(certificate) : null,
    certificateError: error ? String(error) : null,
  };
}

const prefix = 'tls-server-end-point:';

const bindingsOf = (certificate: Buffer): string | null =>
  tlsServerEndPoint(certificate)?.subarray(prefix.length).toString('hex') ?? null;

const schemesOf = (header: string | undefined): string[] =>
  header === undefined ? [] : [...new Set(parseChallenges(header).map(({ scheme }) => scheme))];
