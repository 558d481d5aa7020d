import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { StructuredReport } from '@/domain/report/report';
import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { readPaper } from '../../cloudfunctions/_shared/papers/read-paper';
import { publicationRepository } from '../../cloudfunctions/_shared/repositories/publications';
import { readReport } from '@/domain/report/read';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { readDocx } from '../support/read-docx';
import { startTown, type Town } from './town';

let town: Town;
const at = (day: number) => instant(Date.UTC(2026, 1, day, 2));
const FORMULA = '=HYPERLINK("http://evil.example","点我")';

/** An item as the office's publishing writes it. */
const item = (id: string, day: number) => ({
  id, state: 'public' as const, agencyId: 'qiaoguan', countyId: 'changle', indexNumber: `乔官/202602-${id.slice(-5)}`, publishedOn: civilDate('2026-02-10'), publishedAt: at(day), changedAt: at(day),
  revisions: [{ revision: 1, on: civilDate('2026-02-10') }],
  content: {
    title: `示例：关于修路的通知 ${id}`, category: 'a20-1' as const, madeOn: civilDate('2026-02-09'), summary: '修哪几条路。', body: '<p>从三月一日起修路。</p>', paragraphs: ['从三月一日起修路。'],
    validity: 'inForce' as const, elsewhere: [], attachments: [],
  },
});

beforeAll(async () => {
  town = await startTown();
  const reports = await town.reports();
  const read = { ...readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year: 2024 })) };
  const kept = { agencyId: 'qiaoguan', year: 2024, title: read.title ?? '', report: read, confirmed: ['表三：核对过'], earlier: [], by: { memberId: 'someone', name: '测试信息员' } };
  await reports.publish({ ...kept, version: 1, publishedAt: at(1) });
  const renewed = { ...read, sections: read.sections.map((section, index) => (index === 0 ? { ...section, paragraphs: [...section.paragraphs, FORMULA] } : section)) };
  await reports.publish({ ...kept, report: renewed, version: 2, publishedAt: at(20), earlier: [{ version: 1, publishedAt: at(1), replacedAt: at(20), reason: '更正' }] });
  await reports.publish({ ...kept, agencyId: 'wutu', report: { ...read, agency: FORMULA, format: '2021' }, title: FORMULA, version: 1, publishedAt: at(3) });
});
afterAll(() => town?.close());

const get = (path: string, init: RequestInit = {}) => fetch(`${town.cloud.url}/${path}`, { redirect: 'manual', ...init });
const json = async (path: string) => await (await get(path)).json() as Record<string, unknown>;

/** What a report says; how sure the reader was depends on the kind of file. */
const said = (report: StructuredReport) => ({ ...report, doubts: [] });

describe('公布的年报，每种文件都在不变的地址上', () => {
  const REPORT = 'open/qiaoguan/reports/2024';

  test.each([
    [`${REPORT}.json`, 'application/json; charset=utf-8'], [`${REPORT}.csv`, 'text/csv; charset=utf-8; header=present'], [`${REPORT}.html`, 'text/html; charset=utf-8'],
    [`${REPORT}-table3.csv`, 'text/csv; charset=utf-8; header=present'], ['originals/qiaoguan/reports/2024.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['originals/qiaoguan/reports/2024.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['open/qiaoguan/reports/2021.json', 'application/json; charset=utf-8'], ['open/schema/report.json', 'application/schema+json; charset=utf-8'],
    ['open/qiaoguan/feed.atom', 'application/atom+xml; charset=utf-8'], ['open/qiaoguan/feed.json', 'application/feed+json; charset=utf-8'],
  ])('%s', async (path, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const tag = response.headers.get('etag') ?? '';
    expect((await get(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    const head = await get(path, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100);
  });

  test('有了就不再取：按时间问也一样', async () => {
    const response = await get(`${REPORT}.json`);
    expect(response.headers.get('last-modified')).toBe('Fri, 20 Feb 2026 02:00:00 GMT');
    expect((await get(`${REPORT}.json`, { headers: { 'if-modified-since': 'Fri, 20 Feb 2026 02:00:00 GMT' } })).status).toBe(304);
    expect((await get(`${REPORT}.json`, { headers: { 'if-modified-since': 'Fri, 20 Feb 2026 01:59:59 GMT' } })).status).toBe(200);
  });

  test('会变的每次都问；某一版的地址永远不变，可以一直存着', async () => {
    expect((await get(`${REPORT}.json`)).headers.get('cache-control')).toBe('public, no-cache');
    const old = await get(`${REPORT}-v1.json`);
    expect(old.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const first = await old.json() as { version: number; report: StructuredReport };
    expect(first.version).toBe(1);
    expect(JSON.stringify(first)).not.toContain('evil.example');
    expect(await json(`${REPORT}.json`)).toMatchObject({ version: 2, publisher: { id: 'qiaoguan' } });
  });

  test('谁导入的、确认了什么、原件在哪里，文件里没有', async () => {
    for (const path of [`${REPORT}.json`, `${REPORT}.html`, `${REPORT}.csv`, 'open/qiaoguan/reports.json', 'open/qiaoguan/feed.json']) expect(await (await get(path)).text()).not.toMatch(/测试信息员|someone|核对过/);
  });

  test.each(['open/qiaoguan/reports/1999.json', 'open/qiaoguan/reports/2024-v9.json', 'open/no-such/index.json', 'open/qiaoguan/reports/2024.exe', 'open/qiaoguan/reports/2024-table3.json', 'open/nothing', 'open/qiaoguan/items/0000000000.json', 'originals/qiaoguan/reports/1999.docx', 'originals/qiaoguan/reports/1999.xlsx', 'originals/x'])('没有的 %s：404，用中文说', async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([404, 'no-store', 'text/plain; charset=utf-8']);
    expect(await response.text()).toMatch(/^没有这.*。\n$/);
  });

  test('只读：不接受提交；.docx 的地址指到文书函数', async () => {
    expect((await get(`${REPORT}.json`, { method: 'POST', body: '{}' })).status).toBe(405);
    const moved = await get(`${REPORT}.docx`);
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/originals/qiaoguan/reports/2024.docx']);
    expect((await get(`${REPORT}-v1.xlsx`)).headers.get('location')).toBe('/originals/qiaoguan/reports/2024-v1.xlsx');
    expect(await town.cloud.invoke('papers', { httpMethod: 'POST', path: '/', body: '{"action":"reportDesk","input":{"agencyId":"qiaoguan"}}' }, { source: 'server' })).toMatchObject({ statusCode: 405 });
  });
});

describe('取走的文件再读进来，是同样的数', () => {
  const published = async (year: number) => (await town.person(undefined).value('public', 'getReport', { agencyId: 'qiaoguan', year })).report;
  const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

  test.each([
    [2024, 'open/qiaoguan/reports/2024.json'], [2024, 'open/qiaoguan/reports/2024.html'], [2024, 'originals/qiaoguan/reports/2024.docx'],
    [2024, 'originals/qiaoguan/reports/2024.xlsx'], [2021, 'originals/qiaoguan/reports/2021.xlsx'],
    [2021, 'open/qiaoguan/reports/2021.json'], [2021, 'open/qiaoguan/reports/2021.html'], [2021, 'originals/qiaoguan/reports/2021.docx'],
  ])('%d年：%s', async (year, path) => {
    const read = await readPaper(await bytes(path));
    expect(read.ok && said(read.value)).toEqual(said(await published(year)));
  });

  test('小程序里拿同样的文件，不用登录；再要一次还是那一个', async () => {
    const anyone = town.person(undefined);
    const { url, name } = await anyone.value('papers', 'reportFile', { agencyId: 'qiaoguan', year: 2024, format: 'docx' });
    expect(name).toBe('乔官镇2024年政府信息公开工作年度报告.docx');
    const content = Buffer.from(await (await fetch(url)).arrayBuffer());
    const read = await readPaper(content);
    expect(read.ok && said(read.value)).toEqual(said(await published(2024)));
    const again = await anyone.value('papers', 'reportFile', { agencyId: 'qiaoguan', year: 2024, format: 'docx' });
    expect(Buffer.from(await (await fetch(again.url)).arrayBuffer()).equals(content)).toBe(true);
    const sheets = await anyone.value('papers', 'reportFile', { agencyId: 'qiaoguan', year: 2024, format: 'xlsx' });
    expect(sheets.name).toBe('乔官镇2024年政府信息公开工作年度报告.xlsx');
    const table = await readPaper(Buffer.from(await (await fetch(sheets.url)).arrayBuffer()));
    expect(table.ok && said(table.value)).toEqual(said(await published(2024)));
    expect((await anyone.call('papers', 'reportFile', { agencyId: 'qiaoguan', year: 1999, format: 'csv' })).ok).toBe(false);
  });

  test('Word 文档里的三张表照官方样式合并了格，表头每页重复', async () => {
    const xml = readDocx(await bytes('originals/qiaoguan/reports/2024.docx')).part('word/document.xml');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)?.length).toBeGreaterThan(8);
    expect(xml.match(/<w:gridSpan w:val="\d+"\/>/g)?.length).toBeGreaterThan(8);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(6);
  });
});

describe('数据文件合乎公布的格式（JSON Schema 2020-12）', () => {
  const validator = async (path: string) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    return ajv.compile(await json(path));
  };

  test('每一份公布的年报都合格；改坏的不合格', async () => {
    const valid = await validator('open/schema/report.json');
    for (const path of ['qiaoguan/reports/2021', 'qiaoguan/reports/2024', 'qiaoguan/reports/2024-v1', 'wutu/reports/2024']) {
      expect([path, valid(await json(`open/${path}.json`)), valid.errors]).toEqual([path, true, null]);
    }
    const sample = await json('open/qiaoguan/reports/2024.json') as { report: { table3: Record<string, unknown> } };
    expect(valid({ ...sample, report: { ...sample.report, table3: { ...sample.report.table3, granted: undefined } } })).toBe(false);
    expect(valid({ ...sample, 多出来的: 1 })).toBe(false);
  });

  test('每个字段有中文名称和依据的条文', async () => {
    const fields: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [name, field] of Object.entries((schema as { properties?: Record<string, { title?: string; description?: string }> }).properties ?? {})) {
        fields.push(`${path}/${name}`);
        expect([`${path}/${name}`, field.title, field.description]).toEqual([`${path}/${name}`, expect.stringMatching(/[\u4e00-\u9fff]/), expect.stringMatching(/依据：.*[条》号]/)]);
        walk(field, `${path}/${name}`);
      }
      for (const [name, part] of Object.entries((schema as { $defs?: Record<string, unknown> }).$defs ?? {})) walk(part, `$defs/${name}`);
    };
    for (const path of ['open/schema/report.json', 'open/schema/item.json']) walk(await json(path), '');
    expect(fields.length).toBeGreaterThan(150);
  });

  test('公开的信息也是', async () => {
    await publicationRepository(town.db).put(item('item-000-00001', 11));
    const valid = await validator('open/schema/item.json');
    expect([valid(await json('open/qiaoguan/items/item-000-00001.json')), valid.errors]).toEqual([true, null]);
    expect(await json('open/qiaoguan/items.json')).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ id: 'item-000-00001' })]) });
    expect(await (await get('open/qiaoguan/items/item-000-00001.html')).text()).toContain('<dt>索引号</dt>');
  });
});

describe('表格文件', () => {
  test('带标记的 UTF-8，每格一行，行、列、数、依据都在', async () => {
    const csv = Buffer.from(await (await get('open/qiaoguan/reports/2024.csv')).arrayBuffer());
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = csv.toString().split('\r\n');
    expect(lines).toHaveLength(1 + 10 + 175 + 15 + 1);
    expect(lines).toContain(`乔官镇人民政府,2024,表三,予以公开,总计,${SAMPLE.table3.granted.total},件,《条例》第三十六条第（一）项、《条例》第三十六条第（二）项,3:granted:total`);
    expect(lines).toContain('乔官镇人民政府,2024,表二,行政事业性收费,本年收费金额（单位：万元）,10.5,万元,《条例》第二十条第（八）项,2:administrativeFees:amountWanYuan');
  });

  test('照官方样式的一张表：合并的字每格都有，数各在各的格', async () => {
    const lines = (await (await get('open/qiaoguan/reports/2024-table3.csv')).text()).split('\r\n');
    expect(lines).toHaveLength(3 + 25 + 1);
    expect(lines[3]?.startsWith('一、本年新收政府信息公开申请数量,一、本年新收政府信息公开申请数量')).toBe(true);
  });

  test('打开表格时不会执行公式：像公式的字前面加撇号', async () => {
    await town.db.collection('agencies').change({ _id: 'wutu' }, { name: FORMULA });
    const csv = await (await get('open/wutu/reports/2024.csv')).text();
    expect(csv).toContain(`"'${FORMULA.replace(/"/g, '""')}"`);
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@]/);
  });

  test('网页里写的标记都当作文字', async () => {
    const html = await (await get('open/wutu/reports/2024.html')).text();
    expect(html).not.toContain('"http://evil.example"');
    expect((await get('open/wutu/reports/2024.html')).headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });
});

describe('有什么新的', () => {
  const titles = async (path: string) => ((await json(path)).items as { title: string }[]).map(({ title }) => title);

  test('单位的和全县的，新的在前；更新的年报写明第几版', async () => {
    const own = await titles('open/qiaoguan/feed.json');
    expect(own[0]).toContain('（更新，第2版）');
    expect(own.join()).not.toContain('evil');
    expect(await titles('open/changle/feed.json')).toEqual(expect.arrayContaining([...own, FORMULA]));
  });

  test('Atom 里的标记都当作文字；同一件事的编号不随地址变', async () => {
    const atom = await (await get('open/changle/feed.atom')).text();
    expect(atom).toContain('<title>=HYPERLINK(&quot;http://evil.example&quot;,&quot;点我&quot;)</title>');
    const ids = atom.match(/<id>[^<]*<\/id>/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}<\/id>$/.test(id))).toBe(true);
  });

  test('撤回的马上不见：地址说已经撤回和原因，列表没有，消息里只剩撤回这件事', async () => {
    const publications = publicationRepository(town.db);
    const one = item('item-000-00002', 12);
    await publications.put(one);
    const kept = (await get('open/qiaoguan/items/item-000-00002.json')).headers.get('etag') ?? '';
    const { content: _content, revisions: _revisions, ...place } = one;
    await publications.put({ ...place, state: 'withdrawn', changedAt: at(25), withdrawn: { on: civilDate('2026-02-25'), reason: '含有个人信息' } });
    for (const format of ['json', 'html']) {
      const gone = await get(`open/qiaoguan/items/item-000-00002.${format}`, { headers: { 'if-none-match': kept } });
      expect([gone.status, gone.headers.get('cache-control'), await gone.text()]).toEqual([410, 'no-store', '这条信息已经撤回，原因：含有个人信息\n']);
    }
    expect(JSON.stringify(await json('open/qiaoguan/items.json'))).not.toContain('item-000-00002');
    const feed = JSON.stringify(await json('open/qiaoguan/feed.json'));
    expect(feed).toContain('已撤回：索引号乔官/202602-00002');
    expect(feed).not.toContain('修路的通知 item-000-00002');
    expect((await get('open/wutu/items/item-000-00001.json')).status).toBe(404);
  });
});
