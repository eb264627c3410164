// Signals of asynchronous calls: what is one, and waits that end with it and leave no listener.

import { getEventListeners } from 'node:events';
import test from 'ava';
import { checkNotAborted, signalOf, unlessAborted } from '../../src/native/call-async.js';

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

test('a signal is an AbortSignal, or left out', (t) => {
  const { signal } = new AbortController();
  t.is(signalOf({ signal }), signal);
  t.is(signalOf({}), undefined);
  t.is(signalOf({ signal: undefined }), undefined);
  for (const wrong of [null, {}, 'x', { aborted: false }, Object.create(AbortSignal.prototype)]) {
    t.throws(() => signalOf({ signal: wrong }), {
      instanceOf: TypeError,
      message: /^options\.signal must be an AbortSignal, got /,
    });
  }
  t.throws(() => signalOf(null), { message: /^options must be an object/ });
});

test('an aborted signal is an error of its reason', (t) => {
  const reason = new Error('why');
  const error = t.throws(() => checkNotAborted(AbortSignal.abort(reason)), { code: 'ABORT_ERR' });
  t.is(error?.cause, reason);
  t.is(error?.name, 'AbortError');
  t.notThrows(() => checkNotAborted(new AbortController().signal));
  t.notThrows(() => checkNotAborted(undefined));
});

test('a wait gives what the promise gives, and leaves no listener', async (t) => {
  const { signal } = new AbortController();
  t.is(await unlessAborted(Promise.resolve(5), signal), 5);
  t.is(await unlessAborted(Promise.resolve(6), undefined), 6);
  const failure = new Error('failed');
  t.is(await t.throwsAsync(unlessAborted(Promise.reject(failure), signal)), failure);
  t.is(listeners(signal), 0);
});

test('a wait ends with the signal', async (t) => {
  const aborting = new AbortController();
  const { signal } = aborting;
  const waiting = unlessAborted(new Promise(() => {}), signal);
  t.is(listeners(signal), 1);
  const reason = new Error('no longer');
  aborting.abort(reason);
  t.is((await t.throwsAsync(waiting, { code: 'ABORT_ERR' }))?.cause, reason);
  t.is(listeners(signal), 0);
  await t.throwsAsync(unlessAborted(Promise.resolve(5), signal), { code: 'ABORT_ERR' });
});
