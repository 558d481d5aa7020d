import { instant } from '@/domain/calendar/instant';
import type { ReadFile } from '../files/file-repository';
import type { Snapshot } from '../repositories/search-snapshots';
import { searchArchive } from './archive';
import { searchFinder } from './finder';
import { rank } from './rank';
import type { SearchSource, SourceText } from './source';

const START = Date.parse('2026-03-02T09:00:00+08:00');
const at = (seconds: number) => instant(START + seconds * 1000);

/** A collection of what is public, as the database keeps it. */
function town() {
  const stored = new Map<string, { key: string; text: SourceText | undefined }>();
  const reads = { texts: 0 };
  const source: SearchSource = {
    kind: 'item',
    changed: async (after, limit) => [...stored].map(([id, { key, text }]) => ({ id, key, gone: !text })).filter(({ key }) => key > after)
      .sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, limit),
    texts: async (ids) => {
      reads.texts += ids.length;
      return ids.flatMap((id) => stored.get(id)?.text ?? []);
    },
  };
  const publish = (id: string, title: string, seconds: number) => {
    const key = `${at(seconds)}/${id}`;
    stored.set(id, { key, text: { kind: 'item', id, key, agencyId: 'town', year: 2026, day: 20260302, made: 20260302, title, summary: '', about: '', label: '', parts: [{ heading: '', paragraphs: [title], at: 0 }] } });
  };
  const withdraw = (id: string, seconds: number) => stored.set(id, { key: `${at(seconds)}/${id}`, text: undefined });
  return { source, reads, publish, withdraw };
}

/** A storage that lasts longer than a process. */
function shelf() {
  const files = new Map<string, Buffer>();
  let snapshot: Snapshot | undefined;
  let made = 0;
  return {
    files,
    kept: () => snapshot,
    snapshots: {
      current: async () => snapshot,
      save: async (next: Snapshot) => {
        if (next.version !== (snapshot?.version ?? 0) + 1) return false;
        snapshot = next;
        return true;
      },
    },
    storage: {
      idAt: async (path: string) => path,
      read: async (id: string): Promise<ReadFile> => { const content = files.get(id); return content ? { kind: 'content', content } : { kind: 'missing' }; },
      put: async (_path: string, content: Buffer) => { made += 1; files.set(`file-${made}`, content); return `file-${made}`; },
      remove: async (ids: readonly string[]) => ids.forEach((id) => files.delete(id)),
    },
  };
}

function process(source: SearchSource, { snapshots, storage }: ReturnType<typeof shelf>, more: { ticks?: () => number; damaged?: (error: unknown) => void } = {}) {
  const damaged = more.damaged ?? ((error: unknown) => { throw error; });
  const finder = searchFinder({ sources: [source], archive: searchArchive(snapshots, storage, { damaged }), agencies: async () => [{ id: 'town', name: '乔官镇人民政府', shortName: '乔官镇' }], ticks: more.ticks ?? (() => 0), damaged });
  const find = async (phrase: string, seconds: number) => {
    const { memory, whole } = await finder.current(at(seconds), 1000);
    return { whole, ids: rank({ ...memory.view(), concepts: [{ said: phrase, phrases: [phrase], weight: 1 }], admits: () => true }).best(10_000).map(({ entry }) => entry.source.slice(5)) };
  };
  return { finder, find };
}

describe('跟上公开的内容', () => {
  test('下一次就看得到；一分钟以内写进来、时刻却早一点的也不漏', async () => {
    const { source, publish, withdraw } = town();
    const { find } = process(source, shelf());
    publish('aaaa', '道路公示', 0);
    expect((await find('道路', 1)).ids).toEqual(['aaaa']);
    publish('bbbb', '道路招标', 120);
    expect((await find('道路', 121)).ids.sort()).toEqual(['aaaa', 'bbbb']);
    // Stamped before the last one, written after it.
    publish('cccc', '道路验收', 100);
    expect((await find('道路', 122)).ids).toContain('cccc');
    withdraw('bbbb', 123);
    expect((await find('道路', 124)).ids).not.toContain('bbbb');
  });

  test('没有变的不再读', async () => {
    const { source, publish, reads } = town();
    const { find } = process(source, shelf());
    for (let index = 0; index < 250; index += 1) publish(`id${index}`, '道路公示', 0);
    await find('道路', 1);
    const read = reads.texts;
    await find('道路', 2);
    await find('道路', 300);
    expect(reads.texts).toBe(read);
  });

  test('时间不够就说还没有读完，下一次接着读', async () => {
    const { source, publish } = town();
    for (let index = 0; index < 450; index += 1) publish(`id${index}`, '道路公示', -3600);
    let ticks = 0;
    const { find } = process(source, shelf(), { ticks: () => { ticks += 400; return ticks; } });
    const wholes: boolean[] = [];
    for (let call = 0; call < 4 && !wholes[wholes.length - 1]; call += 1) wholes.push((await find('道路', call)).whole);
    expect(wholes[0]).toBe(false);
    expect(wholes[wholes.length - 1]).toBe(true);
    expect((await find('道路', 9)).ids).toHaveLength(450);
  });

  test('时钟拨回去以后公开的，也找得到', async () => {
    const { source, publish } = town();
    const { find } = process(source, shelf());
    publish('aaaa', '道路公示', 0);
    await find('道路', 86_400);
    publish('bbbb', '道路招标', 10);
    expect((await find('道路', 11)).ids).toContain('bbbb');
  });
});

describe('存档', () => {
  test('新的进程读存档，只读以后变的', async () => {
    const { source, publish, withdraw, reads } = town();
    const kept = shelf();
    const first = process(source, kept);
    for (let index = 0; index < 300; index += 1) publish(`id${index}`, '道路公示', 0);
    await first.find('道路', 600);
    expect(await first.finder.keep()).toBe(true);
    withdraw('id5', 700);
    publish('new1', '道路招标', 701);
    reads.texts = 0;
    const found = (await process(source, kept).find('道路', 800)).ids;
    expect(found).toHaveLength(300);
    expect(found).not.toContain('id5');
    expect(reads.texts).toBe(1);
  });

  test.each<[string, (kept: ReturnType<typeof shelf>) => void]>([
    ['少了一个文件', ({ files }) => files.clear()],
    ['坏了一个字节', ({ files }) => { for (const file of files.values()) file[file.length >> 1] = (file[file.length >> 1] ?? 0) ^ 1; }],
  ])('%s：从头读，找到的一样', async (_what, damage) => {
    const { source, publish } = town();
    const kept = shelf();
    publish('aaaa', '道路公示', 0);
    const first = process(source, kept);
    await first.find('道路', 600);
    await first.finder.keep();
    damage(kept);
    const told: unknown[] = [];
    const second = process(source, kept, { damaged: (error) => told.push(error) });
    expect((await second.find('道路', 700)).ids).toEqual(['aaaa']);
    expect(told).toHaveLength(1);
    // And what is kept next is whole again.
    expect(await second.finder.keep()).toBe(true);
    expect((await process(source, kept).find('道路', 800)).ids).toEqual(['aaaa']);
  });

  test('两个进程都存：后存的也存得下，没有人用的文件下一次清掉', async () => {
    const { source, publish } = town();
    const kept = shelf();
    publish('aaaa', '道路公示', 0);
    const [one, other] = [process(source, kept), process(source, kept)];
    await one.find('道路', 600);
    await other.find('道路', 600);
    expect(await one.finder.keep()).toBe(true);
    publish('bbbb', '道路招标', 700);
    await other.find('道路', 701);
    expect(await other.finder.keep()).toBe(true);
    expect((await process(source, kept).find('道路', 800)).ids.sort()).toEqual(['aaaa', 'bbbb']);
    await other.finder.keep();
    expect([...kept.files.keys()].sort()).toEqual(kept.kept()?.files.map(({ fileId }) => fileId).sort());
  });

  test('重建时间不够，下一次接着读，不从头再来', async () => {
    const { source, publish, reads } = town();
    for (let index = 0; index < 450; index += 1) publish(`id${index}`, '道路公示', -3600);
    let ticks = 0;
    const { finder } = process(source, shelf(), { ticks: () => { ticks += 400; return ticks; } });
    let whole = false;
    for (let run = 0; run < 5 && !whole; run += 1) ({ whole } = await finder.rebuild(at(run), 1000));
    expect(whole).toBe(true);
    expect(reads.texts).toBe(450);
  });

  test('重建：忘掉全部，从公开着的内容再读一遍', async () => {
    const { source, publish, reads } = town();
    const kept = shelf();
    publish('aaaa', '道路公示', 0);
    const { finder, find } = process(source, kept);
    await find('道路', 600);
    await finder.keep();
    reads.texts = 0;
    expect((await finder.rebuild(at(700), 1000)).whole).toBe(true);
    expect(reads.texts).toBe(1);
    expect((await find('道路', 700)).ids).toEqual(['aaaa']);
    expect(await finder.keep()).toBe(true);
  });
});
