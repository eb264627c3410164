// The SPN of a URL, as browsers compose it, with and without its canonical name.

import test from 'ava';
import { canonicalServicePrincipalName, servicePrincipalName } from '../../src/index.js';

test('HTTP and the host, whatever the scheme, port and path', (t) => {
  for (const url of [
    'http://www.example.com',
    'https://www.example.com:8443/path?query#part',
    'https://user:word@WWW.Example.COM.:443/',
    new URL('https://www.example.com'),
    'ws://www.example.com:8080/socket',
    'wss://www.example.com.',
  ]) {
    t.is(servicePrincipalName(url), 'HTTP/www.example.com', String(url));
  }
  t.is(servicePrincipalName('http://[::1]:80'), 'HTTP/::1');
  t.is(servicePrincipalName('http://bücher.example'), 'HTTP/xn--bcher-kva.example');
});

test('a port on request, unless it is the scheme’s own', (t) => {
  const port = true;
  t.is(servicePrincipalName('http://host:8080', { port }), 'HTTP/host:8080');
  t.is(servicePrincipalName('http://host:80', { port }), 'HTTP/host');
  t.is(servicePrincipalName('https://host:443', { port }), 'HTTP/host');
  t.is(servicePrincipalName('https://host:80', { port }), 'HTTP/host:80');
  t.is(servicePrincipalName('wss://host:443', { port }), 'HTTP/host');
});

/** Aliases as DNS knows them; any other name has none. */
const resolverOf = (aliases: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  return {
    asked,
    async resolveCname(name: string) {
      asked.push(name);
      const alias = aliases[name];
      if (alias === undefined)
        throw Object.assign(new Error('queryCname ENODATA'), { code: 'ENODATA' });
      return [alias];
    },
  };
};

test('the canonical name is the end of the aliases', async (t) => {
  const resolver = resolverOf({ intranet: 'Web.lab.test.', 'web.lab.test': 'node7.lab.test' });
  const spn = (url: string) => canonicalServicePrincipalName(url, { resolver, port: true });
  t.is(await spn('https://intranet:8443'), 'HTTP/node7.lab.test:8443');
  t.deepEqual(resolver.asked, ['intranet', 'web.lab.test', 'node7.lab.test']);
  t.is(await spn('http://elsewhere'), 'HTTP/elsewhere');
});

test('addresses have no aliases; a circle of aliases ends', async (t) => {
  const resolver = resolverOf({ a: 'b', b: 'a' });
  for (const host of ['10.0.0.1', '[::1]'])
    await canonicalServicePrincipalName(`http://${host}`, { resolver });
  t.deepEqual(resolver.asked, []);
  t.is(await canonicalServicePrincipalName('http://a', { resolver }), 'HTTP/a');
  t.is(resolver.asked.length, 8);
});

test('what is no URL of the web is refused by name', async (t) => {
  for (const url of [
    '',
    'www.example.com',
    'ldap://host',
    'HTTP/host',
    'wsx://host',
    'httpss://host',
  ]) {
    t.throws(
      () => servicePrincipalName(url),
      { instanceOf: RangeError, message: /^url must be/ },
      url,
    );
  }
  t.throws(() => servicePrincipalName(5 as never), {
    instanceOf: TypeError,
    message: /^url must be/,
  });
  t.throws(() => servicePrincipalName('http://a', 5 as never), { message: /^options must be/ });
  await t.throwsAsync(canonicalServicePrincipalName('x'), { message: /^url must be/ });
});
