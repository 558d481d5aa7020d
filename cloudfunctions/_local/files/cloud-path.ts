import { invalid } from '../cloud-error';

const ALLOWED = /^[\p{L}\p{N}_\-./]+$/u;

/** A path in the bucket: plain names separated by slashes; nothing that could leave the folder or confuse a URL. */
export function checkCloudPath(path: string): string {
  const segments = path.split('/');
  const fine = ALLOWED.test(path) && segments.every((segment) => segment !== '' && !segment.startsWith('.') && Buffer.byteLength(segment) <= 200);
  if (!fine || Buffer.byteLength(path) > 850) throw invalid(`cloud path not allowed: ${path.slice(0, 100)}`);
  return path;
}
