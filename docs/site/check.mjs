// Loads every page of the built site, follows every link and anchor within it, also those of the navigation and the
// search, and looks for Microsoft's link on the pages of what the headers declare.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

/** On every page, so it is no page's own. */
const everywhere = 'https://learn.microsoft.com/windows/win32/secauthn/sspi"';

/**
 * @param {string} directory of the site
 * @param {Set<string>} declared the names of functions, structures and tables
 * @returns {{ pages: number, links: number, complaints: string[] }}
 */
export function checkSite(directory, declared = new Set()) {
  const files = new Set(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
      .map((name) => name.replaceAll('\\', '/')),
  );
  const read = (file) => readFileSync(path.join(directory, file), 'utf8');
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const anchors = new Map();
  const anchorsOf = (file) => {
    if (!anchors.has(file)) {
      anchors.set(
        file,
        new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => decode(id))),
      );
    }
    return anchors.get(file);
  };
  const complaints = [];
  let links = 0;

  const follow = (from, link) => {
    if (/^[a-z]+:/.test(link)) {
      if (!/^(?:https|mailto|data):/.test(link)) complaints.push(`${from}: ${link} is not https`);
      return;
    }
    links++;
    const [name, anchor] = link.split('#').map(decodeURIComponent);
    const target = name === '' ? from : path.posix.join(path.posix.dirname(from), name);
    if (!files.has(target)) complaints.push(`${from}: ${link} leads to no file`);
    else if (anchor && !anchorsOf(target).has(anchor))
      complaints.push(`${from}: ${link} has no such anchor`);
  };

  for (const page of pages) {
    const html = read(page);
    if (!/<title>[^<]+<\/title>/.test(html)) complaints.push(`${page}: it has no title`);
    for (const [, link] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) follow(page, decode(link));
    const [, name] =
      /^(?:functions|interfaces|types|variables)\/koffi-sspi(?:_raw)?\.(\w+)\.html$/.exec(page) ??
      [];
    const own = html.replaceAll(everywhere, '');
    if (declared.has(name) && !own.includes('href="https://learn.microsoft.com/')) {
      complaints.push(`${page}: it has no link to Microsoft's page`);
    }
  }
  for (const script of ['assets/navigation.js', 'assets/search.js']) {
    if (!files.has(script)) {
      complaints.push(`${script} is missing`);
      continue;
    }
    for (const url of urlsOf(read(script))) follow('index.html', url);
  }
  for (const name of declared) {
    if (!pages.some((page) => page.endsWith(`.${name}.html`)))
      complaints.push(`${name} has no page`);
  }
  return { pages: pages.length, links, complaints };
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(Number(decimal ?? `0x${hex}`)),
  );

/** What typedoc's scripts know of the site: JSON, compressed, in Base64. */
function urlsOf(script) {
  const [, base64 = ''] = /"([^"]*)"/.exec(script) ?? [];
  const urls = [];
  JSON.parse(inflateSync(Buffer.from(base64, 'base64')).toString(), (key, value) => {
    if ((key === 'url' || key === 'path') && typeof value === 'string') urls.push(value);
    return value;
  });
  return urls;
}
