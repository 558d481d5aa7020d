import { bindPeople } from '../../cloudfunctions/_local/seed';
import { draftInput, NONE, publishDesk, QIAOGUAN, savedAs, THREE } from './publish-desk';
import { refusalOf, startTown, type Town } from './town';

let town: Town;
let desk: ReturnType<typeof publishDesk>;
beforeAll(async () => {
  town = await startTown();
  desk = publishDesk(town);
});
afterAll(() => town?.close());

const SECOND_REVIEWER = 'oTown-second-reviewer';
const writtenByTwo = async () => town.as('officer').value('papers', 'saveItem', draftInput(savedAs(await desk.written()), { summary: '改过的概述。' }));

describe('人少的单位：三审要由没有写过的三个人分别做（条例第十七条）', () => {
  test('信息员、经办人都写过，只有一个审核人的，交审核时就说复审没有人能做、怎么办', async () => {
    const { id, version } = await writtenByTwo();
    expect(refusalOf(await desk.editor.call('staff', 'submitItem', { id, version }))).toMatchObject({ code: 'nobodyToReview', article: '《条例》第十七条第一款', message: expect.stringContaining('现在复审没有人能做') });
    expect((await desk.editor.value('staff', 'staffItem', { id })).state).toBe('draft');
  });

  test('唯一的审核人不能做初审，说让别人做，不试签批密码；经办人做了，照常往下走', async () => {
    const item = await desk.submitted(await desk.written());
    expect(refusalOf(await desk.review('reviewer', item, { pin: '000000' }))).toMatchObject({ code: 'nobodyToReview', message: expect.stringContaining('复审就没有人能做了') });
    expect((await desk.publish(await desk.reviewedBy(item, ...THREE))).ok).toBe(true);
  });

  test('再有一个审核人：两个人都写过的也能交；写过的、做过一审的，还是不能审', async () => {
    const stuck = await writtenByTwo();
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'qiaoguan-reviewer-2', openid: SECOND_REVIEWER, agencyId: QIAOGUAN, name: '审核员庚', roles: ['reviewer'] }]);
    const item = await desk.submitted(stuck);
    for (const persona of ['editor', 'officer'] as const) expect(refusalOf(await desk.review(persona, item)).code).toBe('barred');
    const first = await desk.reviewedBy(item, ['reviewer']);
    expect(refusalOf(await desk.review('reviewer', first, NONE))).toMatchObject({ code: 'barred', message: expect.stringContaining('已经做过初审') });
  });
});
