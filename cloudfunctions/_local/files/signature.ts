import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Signs what one holder may do with one path until a moment; the secret lives as long as the process. */
export class Signer {
  private readonly secret = randomBytes(32);

  sign(what: 'put' | 'get', path: string, expiresAt: number): string {
    return `${expiresAt}-${this.mac(what, path, expiresAt)}`;
  }

  isValid(what: 'put' | 'get', path: string, signature: string, now: number): boolean {
    const [expires = '', mac = ''] = signature.split('-');
    const expected = Buffer.from(this.mac(what, path, Number(expires)));
    const given = Buffer.from(mac);
    return expected.length === given.length && timingSafeEqual(expected, given) && Number(expires) > now;
  }

  private mac(what: string, path: string, expiresAt: number): string {
    return createHmac('sha256', this.secret).update(`${what}\n${path}\n${expiresAt}`).digest('hex');
  }
}
