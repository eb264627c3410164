// Demonstrates one package: handshake, contexts, messages, a wrong password.

import {
  acquireCredentialsHandle,
  flagNames,
  type Leg,
  SECPKG_ATTR,
  SECPKG_CRED,
  SspiError,
} from '../../src/index.js';
import type { DemoAccount } from './demo-account.js';
import { type Handshake, shakeHands } from './handshake.js';
import { type Check, explainLimit } from './limits.js';

/** The result for one package, printed as one line of JSON. */
export interface Result {
  readonly package: string;
  readonly legs: { function: string; status: string; tokenLength: number }[];
  client: { name: string | null; status: string };
  negotiated: string | null;
  attributes: string[];
  signed: boolean | null;
  encrypted: boolean | null;
  readonly limits: string[];
  ok: boolean;
}

/** Prints a line of progress. */
export type Say = (line: string) => void;

const message = Buffer.from('The quick brown fox jumps over the lazy dog.');

export function demonstrate(packageName: string, account: DemoAccount, say: Say): Result {
  const result: Result = {
    package: packageName,
    legs: [],
    client: { name: null, status: 'not asked' },
    negotiated: null,
    attributes: [],
    signed: false,
    encrypted: false,
    limits: [],
    ok: false,
  };
  const run = new Demonstration(packageName, account, say, result);
  try {
    run.all();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    say(`  FAILED  ${error.message}`);
    result.limits.push(`failed: ${error.message}`);
  }
  return result;
}

class Demonstration {
  readonly #package: string;
  readonly #account: DemoAccount;
  readonly #say: Say;
  readonly #result: Result;
  #passed = true;

  constructor(packageName: string, account: DemoAccount, say: Say, result: Result) {
    this.#package = packageName;
    this.#account = account;
    this.#say = say;
    this.#result = result;
  }

  all(): void {
    const result = this.#result;
    {
      using handshake = this.#handshake(this.#account.authIdentity);
      const { client, server } = handshake;
      if (!client.established || !server.established) this.#passed = false;
      this.#knowledge(handshake);
      const both = 'by each side, read by the other';
      result.signed = this.#check('signed', both, () => this.#sign(handshake));
      result.encrypted = this.#check('encrypted', both, () => this.#encrypt(handshake));
      // Where genuine messages are refused, a tampered one proves nothing.
      if (result.signed && result.encrypted) {
        this.#check('tampered', 'refused', () => this.#tamper(handshake));
      }
    }
    this.#wrongPassword();
    // A limit excuses NTLM's messages only: the others must pass both checks everywhere.
    const mustBeTrue = this.#package === 'NTLM' ? [] : [result.signed, result.encrypted];
    result.ok = this.#passed && mustBeTrue.every(Boolean);
  }

  #handshake(authIdentity: DemoAccount['authIdentity'], quiet = false): Handshake {
    const name = this.#package;
    using client = acquireCredentialsHandle({
      package: name,
      credentialUse: SECPKG_CRED.OUTBOUND,
      ...(authIdentity ? { authIdentity } : {}),
    });
    using server = acquireCredentialsHandle({
      package: name,
      credentialUse: SECPKG_CRED.INBOUND,
    });
    // The contexts keep what they need of the credentials, which are disposed here.
    const { kerberos, target } = this.#account;
    const service = name === 'Kerberos' && 'target' in kerberos ? kerberos.target : target;
    return shakeHands(client, server, service, (leg) => {
      if (!quiet) this.#leg(leg);
    });
  }

  #leg({ functionName, code, token }: Leg): void {
    const tokenLength = token?.byteLength ?? 0;
    this.#result.legs.push({ function: functionName, status: code, tokenLength });
    this.#say(`  ${functionName.padEnd(25)} ${code.padEnd(22)} token ${tokenLength} bytes`);
  }

  #knowledge({ client, server }: Handshake): void {
    const result = this.#result;
    const { packageInfo } = client.queryContextAttributes(SECPKG_ATTR.NEGOTIATION_INFO);
    result.negotiated = packageInfo?.name ?? null;
    result.attributes = flagNames('ISC_RET', client.attributes ?? 0);
    this.#say(`  negotiated     ${packageInfo?.name} (${packageInfo?.comment})`);
    this.#say(`  client got     ${result.attributes.join(', ') || 'no attributes'}`);
    const granted = flagNames('ASC_RET', server.attributes ?? 0);
    this.#say(`  server got     ${granted.join(', ') || 'no attributes'}`);

    result.client.status = 'SEC_E_OK';
    this.#ask('name', () => {
      result.client.name = server.queryContextAttributes(SECPKG_ATTR.NAMES);
      this.#say(`  client's name  ${result.client.name}`);
    });
    const expiry = client.expiry instanceof Date ? client.expiry.toISOString() : client.expiry;
    this.#say(`  expires        ${expiry ?? 'not said'}`);
    this.#ask('lifespan', () => {
      const lifespan = client.queryContextAttributes(SECPKG_ATTR.LIFESPAN);
      this.#say(`  lifespan       ${lifespan.start} to ${lifespan.expiry}`);
    });
    const sizes = client.queryContextAttributes(SECPKG_ATTR.SIZES);
    this.#say(
      `  sizes          token ${sizes.maxToken}, signature ${sizes.maxSignature}, block ${sizes.blockSize}, trailer ${sizes.securityTrailer} bytes`,
    );
  }

  /** Calls what an implementation may lack: a known gap is shown as a limit, any other failure is a fault. */
  #ask(check: Check, ask: () => void): void {
    try {
      ask();
    } catch (error) {
      if (!(error instanceof SspiError)) throw error;
      if (check === 'name') this.#result.client.status = error.code;
      this.#judge(check, error);
    }
  }

  /** True if the check passed, null if this SSPI cannot do it, false if it failed. */
  #check(check: Check, passed: string, run: () => void): boolean | null {
    try {
      run();
      this.#say(`  ${check.padEnd(14)} ${passed}`);
      return true;
    } catch (error) {
      if (error instanceof SspiError) return this.#judge(check, error) ? null : false;
      if (!(error instanceof Error)) throw error;
      return this.#fail(check, error);
    }
  }

  #sign({ client, server }: Handshake): void {
    server.verifySignature(message, client.makeSignature(message));
    client.verifySignature(message, server.makeSignature(message));
  }

  #encrypt({ client, server }: Handshake): void {
    same(server.decryptMessage(client.encryptMessage(message)));
    same(client.decryptMessage(server.encryptMessage(message)));
  }

  /** Each direction sees one tampered message, its last: what follows it may count as out of sequence. */
  #tamper({ client, server }: Handshake): void {
    const signature = client.makeSignature(message);
    const signed = refusal(() => server.verifySignature(tampered(message), signature));
    const sealed = server.encryptMessage(message);
    const data = tampered(sealed.data);
    const encrypted = refusal(() => client.decryptMessage({ ...sealed, data }));
    this.#say(`  tampered       signed: ${signed}; encrypted: ${encrypted}`);
  }

  #wrongPassword(): void {
    const identity = this.#account.authIdentity ?? { user: 'nobody-of-that-name', domain: '.' };
    try {
      this.#handshake({ ...identity, password: 'certainly wrong' }, true)[Symbol.dispose]();
    } catch (error) {
      if (!(error instanceof SspiError)) throw error;
      this.#say(`  wrong password ${error.message}`);
      if (error.code !== 'SEC_E_LOGON_DENIED') this.#judge('wrong password', error);
      return;
    }
    this.#fail('wrong password', new Error('it was accepted'));
  }

  /** Notes a known limit and returns true, or notes a fault and returns false. */
  #judge(check: Check, error: SspiError): boolean {
    const limit = explainLimit(this.#account.implementation, this.#package, check, error);
    if (limit === undefined) return this.#fail(check, error);
    this.#result.limits.push(limit);
    this.#say(`  limit          ${limit}`);
    return true;
  }

  #fail(check: Check, error: Error): false {
    this.#passed = false;
    this.#say(`  FAILED         ${check}: ${error.message}`);
    return false;
  }
}

const tampered = (bytes: Uint8Array): Buffer => {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(0) ^ 1, 0);
  return copy;
};

function same(decrypted: Buffer): void {
  if (!decrypted.equals(message)) throw new Error('the decrypted message is another');
}

/** The status by name that a tampered message is refused with. */
function refusal(read: () => void): string {
  try {
    read();
  } catch (error) {
    if (error instanceof SspiError) return error.code;
    throw error;
  }
  throw new Error('a tampered message was accepted');
}
