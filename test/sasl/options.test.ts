// What createSaslClient and createSaslServer refuse, by name.

import test from 'ava';
import { createSaslClient, createSaslServer } from '../../protocols/sasl/index.js';

const any = (value: unknown) => value as never;
const basics = { mechanism: 'GSSAPI', service: 'ldap', host: 'dc.example.com' } as const;

for (const [name, create] of [
  ['createSaslClient', createSaslClient],
  ['createSaslServer', createSaslServer],
] as const) {
  test(`${name} refuses what is no option, by name`, async (t) => {
    for (const options of [undefined, null, 'GSSAPI']) {
      await t.throwsAsync(create(any(options)), {
        instanceOf: TypeError,
        message: `options must be an object, got ${options}`,
      });
    }
    for (const [given, message] of [
      [{ mechanism: 'PLAIN' }, /^options\.mechanism must be 'GSSAPI' or 'GSS-SPNEGO', got PLAIN/],
      [{ mechanism: 'toString' }, /^options\.mechanism/],
      [{ securityLayer: 'all' }, /^options\.securityLayer must be one or some of/],
      [{ securityLayer: [] }, /^options\.securityLayer/],
      [{ securityLayer: ['none', 'all'] }, /^options\.securityLayer/],
      [
        { maxBuffer: 4095 },
        /^options\.maxBuffer must be a whole number from 4096 to 16777215, got 4095/,
      ],
      [{ maxBuffer: 0x1000000 }, /^options\.maxBuffer/],
      [{ maxBuffer: 5000.5 }, /^options\.maxBuffer/],
    ] as const) {
      await t.throwsAsync(create(any({ ...basics, ...given })), { message });
    }
  });
}

test('a client needs the service’s name and host', async (t) => {
  for (const name of ['service', 'host'] as const) {
    for (const value of [undefined, '', 5]) {
      await t.throwsAsync(createSaslClient(any({ ...basics, [name]: value })), {
        instanceOf: TypeError,
        message: `options.${name} must be a string that is not empty, got ${value}`,
      });
    }
  }
});

test('a server’s authorize is a function', async (t) => {
  await t.throwsAsync(createSaslServer(any({ ...basics, authorize: true })), {
    instanceOf: TypeError,
    message: 'options.authorize must be a function, got true',
  });
});
