import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** Paths of the files in a folder, each with what tells whether it is still the same file. */
function filesIn(folder: string, under = ''): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const entry of existsSync(path.join(folder, under)) ? readdirSync(path.join(folder, under), { withFileTypes: true }) : []) {
    const name = path.join(under, entry.name);
    if (entry.isDirectory()) for (const [inner, inode] of filesIn(folder, name)) found.set(inner, inode);
    else found.set(name, statSync(path.join(folder, name)).ino);
  }
  return found;
}

/**
 * Makes a folder of stored files like another. Files of the local cloud are written whole and never changed in place, so that a
 * second name of the same file is a copy.
 */
export function makeAlike(target: string, source: string): void {
  const [is, wanted] = [filesIn(target), filesIn(source)];
  for (const [name, inode] of is) if (wanted.get(name) !== inode) rmSync(path.join(target, name));
  for (const [name, inode] of wanted) {
    if (is.get(name) === inode) continue;
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    linkSync(path.join(source, name), path.join(target, name));
  }
}
