// Preloaded into a script: servers of the lab in place of the hosts that a document names, as DNS would have them.

import dns from 'node:dns';
import { Socket } from 'node:net';

/** `{ "db.example.com:5432": "127.0.0.1:40123" }` */
export type Hosts = Readonly<Record<string, string>>;

interface Where {
  readonly host?: string;
  readonly port?: number | string;
}

/** Connects elsewhere from now on, until what is returned is called. Hosts that are not named stay what they are. */
export function mapHosts(hosts: Hosts): () => void {
  const names = [...new Set(Object.keys(hosts).map((name) => name.replace(/:\d+$/, '')))];
  /** For programs that ask DNS themselves: an address that only `connect` below knows. */
  const addressOf = (name: string) => `127.255.0.${names.indexOf(name) + 1}`;
  const mapped = new Map<string, string>();
  for (const [name, there] of Object.entries(hosts)) {
    mapped.set(name, there);
    mapped.set(
      name.replace(/^(.*):/, (_, host) => `${addressOf(host)}:`),
      there,
    );
  }
  const { connect } = Socket.prototype;
  Socket.prototype.connect = connectingTo(mapped, connect);
  const { lookup } = dns;
  dns.lookup = ((name: string, ...rest: unknown[]) => {
    if (!names.includes(name)) return lookup(name, ...(rest as [never]));
    const found = rest.at(-1) as (error: null, address: unknown, family?: number) => void;
    const isAll = typeof rest[0] === 'object' && (rest[0] as dns.LookupOptions).all === true;
    const address = addressOf(name);
    process.nextTick(() =>
      isAll ? found(null, [{ address, family: 4 }]) : found(null, address, 4),
    );
  }) as typeof lookup;
  return () => {
    Socket.prototype.connect = connect;
    dns.lookup = lookup;
  };
}

/** Node's own functions pass their arguments as one list, the options first, which a symbol marks. */
function connectingTo(mapped: ReadonlyMap<string, string>, connect: Socket['connect']) {
  return function (this: Socket, ...args: unknown[]) {
    const list = Array.isArray(args[0]) ? args[0] : args;
    const [first, second] = list as [unknown, unknown];
    const where: Where =
      typeof first === 'object' && first !== null
        ? first
        : { port: Number(first), ...(typeof second === 'string' ? { host: second } : {}) };
    const [, host, port] =
      /^(.*):(\d+)$/.exec(mapped.get(`${where.host}:${where.port}`) ?? '') ?? [];
    if (host !== undefined) {
      const rest = typeof second === 'string' ? list.slice(2) : list.slice(1);
      const there = [{ ...where, host, port: Number(port) }, ...rest];
      if (list === args[0]) list.splice(0, list.length, ...there);
      else return connect.apply(this, there as never);
    }
    return connect.apply(this, args as never);
  } as typeof connect;
}

const { LAB_HOSTS } = process.env;
if (LAB_HOSTS) mapHosts(JSON.parse(LAB_HOSTS) as Hosts);
