import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { BlindIndex } from './blind-index';

/** About 50 ms and 16 MB a guess. */
const COST = { N: 16_384, r: 8, p: 1 } as const;
const BYTES = 32;

/**
 * A million numbers are soon tried, so the digits go through the deployment's key first: whoever has the store but not
 * the key has nothing to try them against.
 */
const derive = (blind: BlindIndex, memberId: string, pin: string, salt: Buffer): Promise<Buffer> => new Promise((resolve, reject) => {
  scrypt(blind.idFrom('pin', memberId, pin), salt, BYTES, COST, (error, key) => { if (error) reject(error); else resolve(key); });
});

/** 签批密码 as it is stored: `scrypt.<salt>.<digest>`, base64url. */
export async function pinDigest(pin: string, memberId: string, blind: BlindIndex): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt.${salt.toString('base64url')}.${(await derive(blind, memberId, pin, salt)).toString('base64url')}`;
}

export async function isPin(pin: string, stored: string, memberId: string, blind: BlindIndex): Promise<boolean> {
  const [, salt = '', digest = ''] = stored.split('.');
  const [expected, found] = [Buffer.from(digest, 'base64url'), await derive(blind, memberId, pin, Buffer.from(salt, 'base64url'))];
  return expected.length === found.length && timingSafeEqual(expected, found);
}
