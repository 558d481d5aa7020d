import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import type { ActionInput } from '@/contract/actions';
import type { Found } from '@/contract/search';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { publicationRepository } from '../../cloudfunctions/_shared/repositories/publications';
import { snapshotRepository } from '../../cloudfunctions/_shared/repositories/search-snapshots';
import { loadItems, publicationOf } from '../../scripts/generate/items/load';
import { generateItems } from '../../scripts/generate/items/make';
import type { Reply } from '@/contract/reply';
import { refusalOf, startTown, TODAY, type Town } from './town';

const PER_AGENCY = 240;
const LIULIN = 'yunting-liulin';
const items = generateItems(PER_AGENCY);
const own = items.filter(({ agencyId }) => agencyId === LIULIN);

let town: Town;
/** The cloud's clock stands on the day of the tests. */
const now = () => instant(Date.parse(`${TODAY}T00:00:00+08:00`) + ((Date.now() + 8 * 3_600_000) % 86_400_000));
beforeAll(async () => {
  town = await startTown();
  await loadItems(town.db, items, { at: instant(Date.parse(`${TODAY}T00:00:00+08:00`)) });
});
afterAll(() => town?.close());

type Asked = ActionInput<'public', 'search'>;
/** As a person does who is told that the search is being prepared: he asks again. */
async function ask(input: Asked, tries = 10): Promise<Found> {
  const reply = await town.person(undefined).call('public', 'search', input);
  if (!reply.ok && reply.code === 'notReady' && tries > 0) return ask(input, tries - 1);
  return reply.ok ? reply.value : town.person(undefined).value('public', 'search', input);
}
const find = (text: string, more: Partial<Asked> = {}) => ask({ agencyId: LIULIN, scope: 'county', text, ...more });
const idsOf = ({ hits }: Found) => hits.map((hit) => ('id' in hit ? hit.id : hit.kind));

describe('公开的信息、年报、指南，一句话就找得到（《条例》第二十四条）', () => {
  test('用居民的话找得到用公文话写的', async () => {
    const wanted = own.find(({ title }) => title.includes('最低生活保障对象公示'));
    const village = /年(.+?村)/.exec(wanted?.title ?? '')?.[1] ?? '';
    const found = await find(`${wanted?.title.slice(0, 4)}年${village}有多少户吃低保`);
    expect(idsOf(found).slice(0, 3)).toContain(wanted?.id);
    expect(found.also).toContain('最低生活保障');
    expect(found.words).toContain('最低生活保障');
  });

  test('给出最合适的一段，说得出是什么、哪个单位的', async () => {
    const { hits: [first] } = await find(own[0]?.title ?? '');
    expect(first).toMatchObject({ kind: 'item', id: own[0]?.id, agencyShortName: '柳林镇', indexNumber: own[0]?.indexNumber, madeOn: own[0]?.madeOn });
    expect([own[0]?.summary, ...own[0]?.paragraphs ?? []].some((text) => text?.includes(first?.paragraph.replace(/…/g, '') ?? '-'))).toBe(true);
  });

  test('年报的一段，打开就在那一节', async () => {
    const { hits } = await ask({ agencyId: 'qiaoguan', text: '保密审查', kind: 'report' });
    expect(hits[0]).toMatchObject({ kind: 'report', year: 2021, agencyShortName: '乔官镇' });
    expect(hits[0]?.paragraph).toContain('保密审查');
  });

  test('只找一个单位，就没有别的单位的；全县找，就只有这个县的', async () => {
    const narrow = await find('预算', { scope: 'own' });
    expect(new Set(narrow.hits.map(({ agencyId }) => agencyId))).toEqual(new Set([LIULIN]));
    const wide = await find('预算');
    expect(wide.counts.agencies.length).toBeGreaterThan(1);
    expect(wide.counts.agencies.every(({ id }) => id.startsWith('yunting'))).toBe(true);
  });

  test('按单位、种类、年份筛选，件数和筛出来的一样', async () => {
    const all = await find('道路硬化');
    const [agency] = all.counts.agencies;
    const narrowed = await find('道路硬化', { of: agency?.id ?? '' });
    expect(narrowed.total).toBe(agency?.count);
    const [year] = all.counts.years;
    const ofYear = await find('道路硬化', { year: year?.year ?? 0 });
    expect(ofYear.total).toBe(year?.count);
    expect(ofYear.hits.every((hit) => hit.year === year?.year)).toBe(true);
  });

  test('一页十条，翻到底每条一次', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page: Found = await find('村', { ...(cursor !== undefined && { cursor }) });
      expect(page.hits.length).toBeLessThanOrEqual(10);
      seen.push(...idsOf(page));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(seen.length).toBeGreaterThan(50);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('还在打字，就提示表里的词和公开着的标题', async () => {
    const words = await town.person(undefined).value('public', 'suggest', { agencyId: LIULIN, scope: 'county', text: '低' });
    expect(words.suggestions.map(({ text }) => text)).toContain('低保');
    const titles = await town.person(undefined).value('public', 'suggest', { agencyId: LIULIN, text: own[0]?.title.slice(0, 8) ?? '' });
    expect(titles.suggestions.map(({ text }) => text)).toContain(own[0]?.title);
  });
});

describe('没有找到，说得出接下来怎么办', () => {
  test('少写几个字、别的单位、打电话', async () => {
    const { hits, instead } = await ask({ agencyId: 'qiaoguan', text: '元宇宙 卫星发射基地' });
    expect(hits).toEqual([]);
    expect(instead?.broader.map(({ text }) => text)).toContain('基地');
    expect(instead?.phone).toBe('0536-6761106');
    expect((await ask({ agencyId: 'qiaoguan', text: '尧沟村土地补偿' })).hits).toEqual([]);
    const elsewhere = await ask({ agencyId: 'yunting-edu', scope: 'own', text: '一事一议' });
    expect(elsewhere.hits).toEqual([]);
    expect(elsewhere.instead?.agencies.map(({ id }) => id)).toContain(LIULIN);
  });
});

describe('写什么都不坏', () => {
  test.each([
    ['只有标点', '，。！？——……'], ['表情', '😀🏠💰'], ['查询语句', "' OR 1=1; DROP TABLE items; --"], ['正则符号', '.*+?^${}()|[]\\'], ['半个字', '\ud83d'], ['控制符', '\u0007\u202e低'],
  ])('%s', async (_what, text) => {
    const reply = await town.person(undefined).call('public', 'search', { agencyId: LIULIN, scope: 'county', text });
    expect(reply.ok || reply.code === 'invalidInput').toBe(true);
    if (reply.ok && !/[低]/.test(text)) expect(reply.value.hits).toEqual([]);
  });

  test('五千字：说出最多多少、现在多少', async () => {
    const refusal = refusalOf(await town.person(undefined).call('public', 'search', { agencyId: LIULIN, text: '补'.repeat(5000) }));
    expect(refusal.message).toMatch(/最多1000个字，现在有5000个/);
    expect((await find('征地补偿'.repeat(250))).hits.length).toBeGreaterThan(0);
  });

  test('一个字也找得到；全角、繁体和平常的写法一样', async () => {
    expect((await find('桥')).hits.length).toBeGreaterThan(0);
    const usual = await find('2024年預算公開');
    expect(idsOf(usual)).toEqual(idsOf(await find('２０２４年预算公开')));
    expect(usual.hits.length).toBeGreaterThan(0);
  });
});

describe('公开了，下一次就找得到；撤回了，下一次就没有', () => {
  const published = { ...own[1]!, id: 'yunting-liulin-new01', indexNumber: '柳政/202603-90001', title: '柳林镇柳编合作社扶持办法', summary: '柳编合作社怎样申请扶持。', paragraphs: ['加工柳编制品的合作社每年扶持三万元。'] };

  test('刚公开的，紧接着的一次就找得到；改了文字按新的找', async () => {
    const publications = publicationRepository(town.db);
    expect(idsOf(await find('柳编合作社扶持'))).not.toContain(published.id);
    await publications.put(publicationOf(published, now()));
    expect(idsOf(await find('柳编合作社扶持'))[0]).toBe(published.id);
    await publications.put({ ...publicationOf({ ...published, title: '柳林镇藤编合作社扶持办法', summary: '藤编合作社怎样申请扶持。', paragraphs: ['改写过的一段。'] }, now()) });
    const changed = await find('藤编');
    expect(idsOf(changed)).toContain(published.id);
    expect(changed.hits.find((hit) => hit.kind === 'item' && hit.id === published.id)?.title).toContain('藤编');
    expect(idsOf(await find('柳编'))).not.toContain(published.id);
  });

  test('撤回的，紧接着的一次就没有了，提示里也没有', async () => {
    const { content: _content, revisions: _revisions, ...place } = publicationOf(published, now());
    await publicationRepository(town.db).put({ ...place, state: 'withdrawn', withdrawn: { on: place.publishedOn, reason: '内容有误' } });
    expect(idsOf(await find('藤编合作社'))).not.toContain(published.id);
    const { suggestions } = await town.person(undefined).value('public', 'suggest', { agencyId: LIULIN, text: '藤编' });
    expect(JSON.stringify(suggestions)).not.toContain('藤编合作社');
  });

  test('草稿、别的集合里的东西从来不在里面', async () => {
    const { id } = await town.as('officer').value('papers', 'saveItem', {
      agencyId: 'qiaoguan', draft: { kind: 'new', key: 'search-draft-0001-0001' }, content: { title: '尚未公开的鹅卵石铺设办法', category: 'a20-11', madeOn: civilDate('2026-03-02') },
    });
    expect(id).toBeTruthy();
    expect((await ask({ agencyId: 'qiaoguan', scope: 'county', text: '鹅卵石铺设' })).hits).toEqual([]);
  });
});

describe('索引存得下、建得起，坏了只是慢', () => {
  const snapshots = () => snapshotRepository(town.db).current();
  /** As a process finds it that begins now, on the same data. */
  const again = async (): Promise<Found> => {
    const cold = await startLocalCloud({ dataFolder: town.folder, shared: true, today: TODAY });
    try {
      const reply = await cold.invoke('public', { action: 'search', input: { agencyId: LIULIN, scope: 'county', text: '道路硬化' } }, { source: 'wx_client' }) as Reply<Found>;
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    } finally {
      await cold.close();
    }
  };

  test('夜里存一次，重新启动的函数读存档；存档坏了、没有了，找到的也一样', async () => {
    const before = await find('道路硬化');
    await town.cloud.invokeTimer('clock', 'nightly');
    const kept = await snapshots();
    expect(kept?.files.reduce((sum, { entries }) => sum + entries, 0)).toBeGreaterThan(PER_AGENCY * 5);
    expect(idsOf(await again())).toEqual(idsOf(before));

    await town.files.remove(kept?.files.map(({ fileId }) => fileId) ?? []);
    expect(idsOf(await again())).toEqual(idsOf(before));

    const report = await town.cloud.invokeTimer('clock', 'rebuildSearch');
    expect(report).toMatchObject({ rebuildSearchIndex: { kept: 1, whole: 1 } });
    expect((await snapshots())?.files.map(({ fileId }) => fileId)).not.toEqual(kept?.files.map(({ fileId }) => fileId));
    expect(idsOf(await again())).toEqual(idsOf(before));
  });
});
