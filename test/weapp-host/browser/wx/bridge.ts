/** What the browser cannot do itself is done by the test: the way to the gateway, and files of the phone. */
export interface Bridge {
  hostCall(name: string, data: unknown): Promise<{ readonly result: unknown } | { readonly error: string }>;
  hostUpload(cloudPath: string, file: string): Promise<{ readonly fileID: string } | { readonly error: string }>;
  /** Files the test has laid ready for the next picker. */
  hostPick(kind: 'media' | 'file', count: number): Promise<readonly { readonly path: string; readonly name: string; readonly size: number }[]>;
  hostNetwork(): Promise<'wifi' | 'none'>;
}

export const bridge = window as unknown as Bridge;
