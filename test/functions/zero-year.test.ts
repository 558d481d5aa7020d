import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addParagraph } from '@/domain/narrative/edit';
import { noneGroups } from '@/domain/yearbook/none-groups';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { FOREIGN_OFFICER, refusalOf, startTown, type Town } from './town';

const OF = { agencyId: 'wutu', year: 2026 } as const;
let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'zero-year-'));
beforeAll(async () => {
  town = await startTown({ dataFolder, today: '2027-01-11' });
  await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'wutu-county', openid: 'oZeroYear-county-0000000001', agencyId: 'changle', name: '县里的审核人', roles: ['reviewer'] }]);
});
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

describe('一件申请也没有的一年', () => {
  test('从提醒到送审，写的人不超过12下；每个渠道各点一下', async () => {
    const drafter = town.person(FOREIGN_OFFICER);
    const report = () => drafter.value('annual', 'yearReport', OF);
    // The reminder opens the report; the reading goes by itself.
    let taps = 1;
    await drafter.value('annual', 'readCases', OF);
    let now = await report();
    // 本年没有, item by item.
    expect(now.openBooks.length).toBeGreaterThan(0);
    for (const kinds of noneGroups(now.openBooks, now.lastYear)) {
      taps += 1;
      await drafter.value('annual', 'stateNone', { ...OF, kinds: [...kinds] });
    }
    for (const { id, total } of now.channels) {
      taps += 1;
      now = await drafter.value('annual', 'confirmChannel', { ...OF, version: now.version, channel: id, total });
    }
    if (now.problemsMissing) {
      // The field, and 写进正文.
      taps += 2;
      const { draft, version } = await drafter.value('annual', 'yearNarrative', OF);
      const pieces = [{ text: '群众对怎样申请公开还不熟悉，下一年打算在村务公开栏里写明。' }];
      await drafter.value('annual', 'saveNarrative', { ...OF, version, draft: addParagraph(draft, 'problems', draft.places.problems.at(-1)?.id, { id: 'own-1', pieces }) });
    }
    const { findings } = await drafter.value('annual', 'yearChecks', OF);
    expect(findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
    // 核对, then for each a reason: 写理由 and 记下理由; and back.
    if (findings.length > 0) taps += 2 + 2 * findings.length;
    for (const { key } of findings) await drafter.value('annual', 'giveReason', { ...OF, version: (await report()).version, key, reason: '核对过，照实保留。' });
    taps += 2;
    // 只有一个人的单位: nobody else is there who could review.
    expect(refusalOf(await drafter.call('annual', 'handInReport', { ...OF, version: (await report()).version }))).toMatchObject({ code: 'nobodyToReview' });
    const [reviewer] = await town.db.collection('members').find({ agencyId: 'changle' }, { limit: 100 }).then((all) => all.filter(({ name }) => name === '县里的审核人'));
    const stored = await town.db.collection('agencies').get('wutu');
    await town.db.collection('agencies').put('wutu', { ...stored, settings: { ...(stored?.settings as object | undefined), reviewBy: { by: 'county', memberId: reviewer?._id } } });
    expect(await drafter.value('annual', 'handInReport', { ...OF, version: (await report()).version })).toMatchObject({ stage: 'inReview' });
    // Named in the failure, so that whoever adds a finding sees what it costs.
    expect({ taps, most: taps <= 12, findings: findings.map(({ where }) => where).join() }).toMatchObject({ most: true, findings: '' });
  });

  test('县里指定的审核人看得到全文；写的人自己不能审', async () => {
    const sheet = await town.person('oZeroYear-county-0000000001').value('annual', 'reportSheet', OF);
    expect(sheet.actions).toEqual(['review', 'return']);
    expect(sheet.report.table3.newlyReceived.total).toBe(0);
    expect((await town.person(FOREIGN_OFFICER).call('annual', 'reviewReport', { ...OF, version: sheet.version, digest: sheet.digest, opinion: '同意。', pin: '246810' })).ok).toBe(false);
  });
});
