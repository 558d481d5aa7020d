import { randomUUID } from 'node:crypto';
import type { FileRepository } from '../files/file-repository';
import type { Snapshot, SnapshotFile, SnapshotRepository } from '../repositories/search-snapshots';
import { decodeSegment, digestOf, encodeSegment, FILE_FORM } from './coding';
import type { Marks } from './follow';
import type { SearchMemory } from './memory';
import type { Segment } from './segment';

/** Far above a segment of long texts. */
const MOST_BYTES = 60 * 1024 * 1024;

export interface Archive {
  /** What was kept, into the memory; nothing of it when a part is missing or damaged. @returns how far it goes */
  readonly load: (memory: SearchMemory) => Promise<Marks | undefined>;
  /** Keeps what the memory holds; files that did not change stay. @returns false when another process was faster, so that the next try replaces its */
  readonly save: (memory: SearchMemory, marks: Marks) => Promise<boolean>;
}

interface Told { readonly damaged: (error: unknown) => void }

/** 存档 of the index in the storage, so that a process that begins need not read everything. */
export function searchArchive(snapshots: SnapshotRepository, files: Pick<FileRepository, 'idAt' | 'read' | 'put' | 'remove'>, { damaged }: Told): Archive {
  const kept = new WeakMap<Segment, SnapshotFile>();
  let version = 0;
  let left: readonly string[] = [];
  let present: readonly SnapshotFile[] = [];
  /** Files of saves that came too late. */
  const lost = new Set<string>();

  async function read(file: SnapshotFile): Promise<Segment> {
    const answer = await files.read(file.fileId, MOST_BYTES);
    if (answer.kind !== 'content') throw new Error(`a file of the index is ${answer.kind}`);
    if (digestOf(answer.content) !== file.digest) throw new Error('a file of the index is damaged');
    const segment = decodeSegment(answer.content);
    kept.set(segment, file);
    return segment;
  }

  async function write(segment: Segment): Promise<SnapshotFile> {
    const content = encodeSegment(segment);
    const file = { fileId: await files.put(`search/${randomUUID()}.index`, content), digest: digestOf(content), entries: segment.entries.length, bytes: content.length };
    kept.set(segment, file);
    return file;
  }

  return {
    load: async (memory) => {
      let snapshot: Snapshot | undefined;
      try {
        snapshot = await snapshots.current();
        if (!snapshot) return undefined;
        [version, left, present] = [snapshot.version, snapshot.left, snapshot.files];
        if (snapshot.form !== FILE_FORM) return undefined;
        const segments: Segment[] = [];
        // One after another: a packed file and its plain form are in memory once.
        for (const file of snapshot.files) segments.push(await read(file));
        memory.load(segments, snapshot.withdrawn);
        return { ...snapshot.marks };
      } catch (error) {
        damaged(error);
        version = snapshot?.version ?? version;
        return undefined;
      }
    },
    save: async (memory, marks) => {
      const { segments, withdrawn } = memory.settled();
      const made: SnapshotFile[] = [];
      const all: SnapshotFile[] = [];
      for (const segment of segments) {
        const known = kept.get(segment);
        const before = known && !lost.has(known.fileId) && present.some(({ fileId }) => fileId === known.fileId) ? known : undefined;
        const file = before ?? await write(segment);
        if (!before) made.push(file);
        all.push(file);
      }
      const replaced = present.filter(({ fileId }) => !all.some((file) => file.fileId === fileId)).map(({ fileId }) => fileId);
      if (!await snapshots.save({ version: version + 1, form: FILE_FORM, files: all, marks, withdrawn, left: replaced })) {
        await files.remove(made.map(({ fileId }) => fileId));
        made.forEach(({ fileId }) => lost.add(fileId));
        const now = await snapshots.current();
        if (now) [version, left, present] = [now.version, now.left, now.files];
        return false;
      }
      await files.remove(left);
      [version, left, present] = [version + 1, replaced, all];
      return true;
    },
  };
}
