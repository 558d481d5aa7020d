import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';

export interface PhoneFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** on: as usual · off: nothing leaves the phone · loseReply: the request arrives, the answer is lost on the way */
export type Network = 'on' | 'off' | 'loseReply';

/** The phone around the mini-program: its network, its files and whose WeChat it is. */
export class Phone {
  network: Network = 'on';
  /** Identity at the local gateway, as a cookie header. */
  cookie: string | undefined;
  private laidReady: readonly PhoneFile[] = [];
  private readonly files = new Map<string, Uint8Array>();

  constructor(private readonly gatewayUrl: string, cookie?: string) {
    this.cookie = cookie;
  }

  /** The next picker hands these out; none means the user closes it. */
  layReady(...files: readonly PhoneFile[]): void {
    this.laidReady = files;
  }

  async attach(page: Page): Promise<void> {
    await page.exposeFunction('hostCall', (name: string, data: unknown) => this.call(name, data));
    await page.exposeFunction('hostUpload', (cloudPath: string, file: string) => this.upload(cloudPath, file));
    await page.exposeFunction('hostPick', (_: string, count: number) => this.pick(count));
    await page.exposeFunction('hostNetwork', () => (this.network === 'off' ? 'none' : 'wifi'));
  }

  private pick(count: number) {
    return this.laidReady.slice(0, count).map(({ name, content }) => {
      const path = `wxfile://tmp_${randomUUID()}/${name}`;
      this.files.set(path, content);
      return { path, name, size: content.byteLength };
    });
  }

  private async request(path: string, init: RequestInit): Promise<Response | undefined> {
    if (this.network === 'off') return undefined;
    const answer = await fetch(new URL(path, this.gatewayUrl), { ...init, headers: { ...init.headers, ...(this.cookie ? { cookie: this.cookie } : {}) } });
    return this.network === 'loseReply' ? undefined : answer;
  }

  private async call(name: string, data: unknown) {
    const answer = await this.request(`api/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });
    if (!answer) return { error: 'request:fail' };
    if (answer.status === 429) return { error: 'cloud.callFunction:fail Error: errCode: -501004 | request concurrency exceeds quota' };
    if (!answer.ok) return { error: `Error: errCode: -504002 functions execute fail | ${await answer.text()}` };
    return { result: (await answer.json()) as unknown };
  }

  private async upload(cloudPath: string, file: string) {
    const content = this.files.get(file);
    if (!content) return { error: `file ${file} not found` };
    const answer = await this.request(`api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
    if (!answer) return { error: 'uploadFile:fail' };
    const body = (await answer.json()) as { fileID?: string; message?: string };
    return body.fileID ? { fileID: body.fileID } : { error: body.message ?? 'upload refused' };
  }
}
