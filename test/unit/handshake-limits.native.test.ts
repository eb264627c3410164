// What a peer can make a TLS handshake cost, to the byte and the leg.

import test from 'ava';
import { HandshakeLimits } from '../../src/tls/handshake-limits.js';

const most = 256 * 1024;
const tooMuch = { code: 'ERR_SSPI_TLS_LIMIT' };

test('256 KiB of a handshake, used or waited for, and not a byte more', (t) => {
  const limits = new HandshakeLimits();
  limits.incomplete(most);
  t.throws(() => limits.incomplete(most + 1), tooMuch);
  limits.used(most - 1);
  limits.incomplete(1);
  t.throws(() => limits.incomplete(2), tooMuch);
  limits.used(1);
  t.throws(() => limits.used(1), tooMuch);
});

test('256 legs, and not one more', (t) => {
  const limits = new HandshakeLimits();
  for (let count = 0; count < 256; count++) limits.leg();
  t.throws(() => limits.leg(), tooMuch);
});

test('the next handshake begins with nothing', (t) => {
  const limits = new HandshakeLimits();
  for (let count = 0; count < 256; count++) limits.leg();
  limits.used(most);
  limits.finish();
  for (let count = 0; count < 256; count++) limits.leg();
  limits.used(most);
  t.throws(() => limits.leg(), tooMuch);
});

test('three renegotiations, whatever legs they take, and no fourth; the first handshake is none', (t) => {
  const limits = new HandshakeLimits();
  for (let count = 0; count < 10; count++) limits.goesOn();
  for (let count = 0; count < 3; count++) {
    limits.finish();
    limits.goesOn();
    limits.goesOn();
  }
  limits.finish();
  t.throws(() => limits.goesOn(), {
    ...tooMuch,
    message: /more than 3 TLS renegotiations in 10 minutes/,
  });
});

test('ten minutes later there are three again', (t) => {
  const { now } = performance;
  let time = 0;
  performance.now = () => time;
  t.teardown(() => {
    performance.now = now;
  });
  const limits = new HandshakeLimits();
  for (let count = 0; count < 3; count++) {
    limits.finish();
    limits.goesOn();
  }
  time = 599_999;
  limits.finish();
  t.throws(() => limits.goesOn(), tooMuch);
  time = 1_199_999;
  for (let count = 0; count < 3; count++) {
    limits.finish();
    limits.goesOn();
  }
});
