import { createHash } from 'node:crypto';
import type { ActionInput } from '@/contract/actions';
import type { IssuedLetter, LettersOfCase } from '@/contract/letters';
import type { LeafKey } from '@/domain/statute/leaves';
import { factsOf } from '../fixtures/decision';
import { bytesOf, type SampleKind } from '../support/sample-files';
import { approve, FORM, submit, type Caller, type Town } from './town';

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

export type Filled = ActionInput<'papers', 'issueLetter'>['filled'];

/** The facts of an outcome, drafted without the wizard. */
export const draftFacts = (leaf: LeafKey) => ({ ...factsOf(leaf), contraryToWizard: '练习用的申请，直接拟定。' });

export function letterIn(all: LettersOfCase, place: string): IssuedLetter {
  const found = all.issued.find((one) => one.place === place);
  if (!found) throw new Error(`${place} was not issued`);
  return found;
}

export async function download(url: string): Promise<Buffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

let filed = 0;

/** 文书岗: what an officer of 乔官镇 does with letters, as the phone does it. */
export function letterDesk(town: Town, officer: Caller) {
  /** An application whose receipt is confirmed: version 2. By many people, because after twenty a day one waits. */
  async function received(): Promise<string> {
    const { id } = await submit(town.person(`oLetters${String(filed += 1).padStart(20, '0')}`), FORM);
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    return id;
  }
  /** Signed, not served: version 5. */
  async function signedCase(leaf: LeafKey = 'refused.processInfo'): Promise<string> {
    const id = await received();
    await officer.value('staff', 'decide', { id, version: 2, leaf, reasons: '这是讨论记录。', facts: draftFacts(leaf) });
    await approve(town, id, 3);
    return id;
  }
  const issue = (id: string, version: number, place: string, filled: Filled = {}, who = officer) => who.call('papers', 'issueLetter', { id, version, place, filled });
  async function issued(id: string, version: number, place: string, filled: Filled = {}): Promise<IssuedLetter> {
    const reply = await issue(id, version, place, filled);
    if (!reply.ok) throw new Error(`${reply.code} ${reply.message}`);
    return letterIn(reply.value, place);
  }
  async function put(cloudPath: string, content: Buffer): Promise<string> {
    const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
    return (await response.json() as { readonly fileID: string }).fileID;
  }
  async function send(id: string, kind: SampleKind, name: string, use: 'seal' | 'material' = 'seal', who = officer) {
    const place = await who.call('papers', 'prepareCaseFile', { id, use, name, bytes: bytesOf(kind).length });
    if (!place.ok) return place;
    const fileId = await put(place.value.cloudPath, bytesOf(kind));
    return who.call('papers', 'checkCaseFile', { id, use, uploadId: place.value.uploadId, fileId });
  }
  async function sent(id: string, kind: SampleKind = 'jpg', name = '盖章.jpg', use: 'seal' | 'material' = 'seal'): Promise<string> {
    const reply = await send(id, kind, name, use);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value.uploadId;
  }
  const lettersOf = (id: string, who = officer) => who.value('papers', 'lettersOf', { id });
  return { received, signedCase, issue, issued, put, send, sent, lettersOf };
}
