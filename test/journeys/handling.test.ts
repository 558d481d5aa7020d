import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { GRANTED, HELD, answer, archive, confirmReceipt, finish, issueNotice } from './answer-steps';
import { fillStep, Journey, mostTaps } from './clerk';
import { front, phoneOf, says, tap } from './hands';
import { answerIssued, approved, decided, submitted, valueAs } from './play';
import { startWorld, type World } from './world';

/** 星期四；答复期限到10月14日。 */
const FIRST = '2026-09-10';
const folder = mkdtempSync(path.join(tmpdir(), 'handling-'));
const journeys: Journey[] = [];
let world: World;

/** The same county on a later day. */
async function goOn(today: string): Promise<void> {
  await world?.close();
  world = await startWorld({ dataFolder: folder, today });
}
beforeAll(() => goOn(FIRST));
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Files an application and confirms its receipt on the officer's phone. */
async function begin(name: string, description: string, persona: 'applicantA' | 'applicantB' = 'applicantB'): Promise<Journey> {
  const journey = new Journey(name, await submitted(world.url, persona, { description }));
  journeys.push(journey);
  await confirmReceipt(world, journey);
  return journey;
}
const caseOf = ({ id }: { readonly id: string }) => valueAs(world.url, 'officer', 'staff', 'getCase', { id });
const journeyOf = (name: string): Journey => {
  const found = journeys.find((one) => one.name === name);
  if (!found) throw new Error(`no journey ${name}`);
  return found;
};

describe('9月10日', () => {
  test('当场答复：一件从收到办到归档', async () => {
    const journey = await begin('当场公开', '2023年尧沟村土地补偿款的分配表', 'applicantA');
    await answer(world, journey, GRANTED);
    expect(await caseOf(journey)).toMatchObject({ state: 'closed', outcome: 'granted', clock: { dueOn: '2026-10-14', answeredOn: FIRST } });
  });

  test('重复申请：看到以前那件，答复写明原来的文号', async () => {
    const journey = await begin('重复申请', '2023年尧沟村土地补偿款的分配表', 'applicantA');
    await answer(world, journey, {
      walk: [...HELD.slice(0, 3), '同一申请人要过同样的信息，已经答复'], facts: { 以前那份答复的文号和日期: '乔官公开〔2026〕第1号，2026年9月10日' }, reasons: '你申请的信息已经在9月10日答复过。',
    });
    expect(await caseOf(journey)).toMatchObject({ state: 'closed', outcome: 'notProcessed.duplicate' });
  });

  test('以申请公开的名义信访：不作为申请处理，写明去哪里反映', async () => {
    const journey = await begin('信访', '要求查处乔官镇某企业污染的问题');
    await answer(world, journey, { walk: [...HELD.slice(0, 2), '信访、投诉、举报，或者咨询、要说法'], reasons: '你反映的是环境污染问题，请向生态环境部门反映。' });
    expect(await caseOf(journey)).toMatchObject({ state: 'closed', outcome: 'notProcessed.petitionComplaint' });
  });

  test('第三方不同意：凭链接答复，理由合理，不予公开，告知先申请复议', async () => {
    const journey = await begin('第三方不同意', '某建材公司2025年出厂检验报告');
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('征求意见', '涉及');
      await fillStep(hand, '发出征求意见', async () => {
        await hand.choose('征求第三方意见');
        await hand.write('对方名称和征求的事项', '某建材公司：2025年出厂检验报告能不能公开');
      });
    });
    const [asked] = (await caseOf(journey)).open.consultations;
    const { token } = await valueAs(world.url, 'officer', 'staff', 'linkConsultation', { id: journey.id, consultationId: asked?.id ?? '' });
    const company = await phoneOf(world, 'resident', `/packages/opinion/answer/index?t=${token}`);
    await front(company).getByText('不同意公开', { exact: true }).click();
    await front(company).getByRole('textbox', { name: /^理由/ }).fill('含有未公开的配方，公开会损害我公司的商业秘密。');
    await tap(company, '下一步');
    await front(company).getByRole('dialog').getByRole('button', { name: '交出意见' }).click();
    await says(company, '意见已经收到');
    await company.context().close();
    await answer(world, journey, {
      walk: [...HELD, '全部都是，或者分不开', '第三方的商业秘密、个人隐私等', '不同意公开', '合理', '不会'], reasons: '检验报告载有企业的商业秘密，第三方不同意公开且理由合理。', touches: '商业秘密',
    });
    const current = await caseOf(journey);
    expect(current).toMatchObject({ state: 'closed', outcome: 'refused.thirdPartyRights' });
    expect(JSON.stringify(current.answer?.remedies)).toMatch(/reviewFirst|先/);
  });

  test('延期：经办人申请，负责人批准，期限到11月11日，再答复', async () => {
    const journey = await begin('延期', '2010年至2020年全镇水利工程合同');
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('申请延期');
      await fillStep(hand, '申请延期', () => hand.write('延长的理由', '材料在档案馆，需要时间检索。'));
    });
    await journey.step(world, 'head', async (hand) => {
      await hand.tap('批准延期');
      await hand.tap('下一步');
      await hand.says('2026年11月11日（星期三）');
      await hand.pin();
      await hand.agree('批准延期');
      await hand.page.getByRole('dialog').waitFor({ state: 'detached' });
    });
    expect(await caseOf(journey)).toMatchObject({ clock: { dueOn: '2026-11-11', extendedBy: 20 } });
    await answer(world, journey, GRANTED);
  });

  test('收费：发通知停住期限，缴了费从头算，再答复', async () => {
    const { version } = await valueAs(world.url, 'administrator', 'staff', 'officeSettings', { agencyId: 'qiaoguan' });
    await valueAs(world.url, 'administrator', 'staff', 'saveSettings', { agencyId: 'qiaoguan', version, settings: { feeSwitch: true } });
    const journey = await begin('收费已缴', '2015年至2024年全部村级账目复印件');
    await noticeFee(journey);
    expect(await caseOf(journey)).toMatchObject({ state: 'awaitingPayment', clock: { waitingFor: 'payment', applicantDueOn: '2026-10-14' } });
    await journey.step(world, 'officer', async (hand) => {
      await hand.tap('收到缴费');
      await fillStep(hand, '登记缴费', () => Promise.resolve());
    });
    expect(await caseOf(journey)).toMatchObject({ state: 'inProgress', clock: { startedBy: 'payment', dueOn: '2026-10-14' } });
    await answer(world, journey, GRANTED);
    await noticeFee(await begin('收费未缴', '2005年至2014年全部村级账目复印件'));
  });

  async function noticeFee(journey: Journey): Promise<void> {
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('收费通知');
      await fillStep(hand, '发收费通知', async () => {
        await hand.choose('按量计收');
        await hand.write('数量', '120');
      });
    });
    await issueNotice(world, journey, '政府信息公开信息处理费收费通知书', (hand) => hand.write('缴纳方式', '到政务服务中心财政窗口缴纳，凭缴费凭证登记。'));
  }

  test('申请人撤回：登记以后办结、归档', async () => {
    const journey = await begin('撤回', '全镇公车使用记录');
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('申请人撤回');
      await fillStep(hand, '登记撤回', () => hand.write('怎样撤回的', '本人9月10日当面交来撤回书。'));
    });
    await archive(world, journey);
    expect(await caseOf(journey)).toMatchObject({ state: 'closed', outcome: 'other.other' });
  });

  test('拆成三件：各有编号，各自办到归档', async () => {
    const journey = await begin('拆成三件', '2021、2022、2023年的三份分配表，答复各不相同');
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('拆分');
      await hand.write('第1件要的是什么', '2021年的分配表');
      await hand.write('第2件要的是什么', '2022年的分配表');
      await hand.link('再加一件');
      await hand.write('第3件要的是什么', '2023年的分配表');
      await hand.tap('下一步');
      await hand.agree('拆分');
      await hand.says('已经拆成3件，请分别办理');
    });
    const { items } = await valueAs(world.url, 'applicantB', 'applicant', 'listApplications', {});
    const parts = items.filter(({ description }) => /^202[123]年的分配表$/.test(description)).map(({ id }) => id);
    expect(parts).toHaveLength(3);
    const [first = '', ...others] = parts;
    await answer(world, journey, GRANTED, first);
    for (const id of others) {
      await decided(world.url, id, 'cannotProvide.notHeld');
      const { version } = await approved(world.url, id, 3);
      await answerIssued(world.url, id);
      const served = await valueAs(world.url, 'officer', 'staff', 'serve', { id, version, way: 'online' });
      await valueAs(world.url, 'officer', 'staff', 'takeStep', { id, version: served.version, steps: [{ type: 'archived', on: FIRST }] });
    }
    expect((await caseOf(journey)).state).toBe('split');
  });

  test('复议以后重新处理：按决定的期限再答复一次，表三还是第一次的结果', async () => {
    const journey = await begin('重新处理', '乔官镇2024年三公经费明细');
    await decided(world.url, journey.id, 'cannotProvide.notHeld');
    const { version } = await approved(world.url, journey.id, 3);
    await answerIssued(world.url, journey.id);
    await valueAs(world.url, 'officer', 'staff', 'serve', { id: journey.id, version, way: 'online' });
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('登记复议、诉讼', '收到');
      await fillStep(hand, '登记', async () => {
        await hand.choose('行政复议');
        await hand.choose('普通程序');
      });
    });
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('登记复议、诉讼的结果');
      await fillStep(hand, '登记结果', () => hand.choose('结果纠正'));
    });
    await journey.step(world, 'officer', async (hand) => {
      await hand.row('重新处理');
      await fillStep(hand, '重新处理', async () => {
        await hand.choose('行政复议决定');
        await hand.write('文书的文号', '昌乐政复决〔2026〕1号');
        await hand.write('文书规定的期限', '10');
      });
    });
    expect(await caseOf(journey)).toMatchObject({ state: 'inProgress', clock: { startedBy: 'order', dueOn: '2026-09-23' } });
    await answer(world, journey, GRANTED);
    expect((await caseOf(journey)).outcome).toBe('cannotProvide.notHeld');
  });

  test('要补正的、要问共同制作机关的，先办第一步', async () => {
    const lapse = await begin('补正逾期', '分配表');
    await lapse.step(world, 'officer', async (hand) => {
      await hand.row('告知补正');
      await fillStep(hand, '告知补正', async () => {
        await hand.write('需要补正的事项', '写明要哪一年、哪个村的分配表');
        await hand.write('补正期限', '5');
      });
    });
    await issueNotice(world, lapse, '政府信息公开申请补正告知书');
    expect(await caseOf(lapse)).toMatchObject({ state: 'awaitingCorrection', clock: { applicantDueOn: '2026-09-17' } });
    const joint = await begin('共同制作机关不回复', '镇村联建项目协议书');
    await joint.step(world, 'officer', async (hand) => {
      await hand.row('征求意见', '涉及');
      await fillStep(hand, '发出征求意见', async () => {
        await hand.choose('征求共同制作机关意见');
        await hand.write('对方名称和征求的事项', '昌乐县水利局：联建项目协议书能不能公开');
        await hand.page.getByLabel('对方收到的日期').selectOption({ label: '2026年9月10日（星期四）' });
      });
    });
    expect(await caseOf(joint)).toMatchObject({ clock: { waitingFor: 'consultation' } });
  });
});

describe('9月21日', () => {
  test('补正期限过了：登记逾期，不再处理，办到归档', async () => {
    await goOn('2026-09-21');
    const journey = journeyOf('补正逾期');
    await journey.step(world, 'officer', async (hand) => {
      await hand.tap('逾期未补正');
      await fillStep(hand, '不再处理', () => hand.write('不再处理的理由', '9月10日告知补正，期限到9月17日，没有补正也没有说明理由。'));
    });
    await finish(world, journey);
    expect(await caseOf(journey)).toMatchObject({ state: 'closed', outcome: 'other.correctionOverdue' });
  });
});

describe('10月15日', () => {
  test('共同制作机关15个工作日没有回复，视为同意，期限扣除征求意见的日子', async () => {
    await goOn('2026-10-15');
    const journey = journeyOf('共同制作机关不回复');
    await answer(world, journey, {
      walk: [...HELD.slice(0, 4), '几个机关一起制作的', '本机关牵头', '有了结果，或者不需要征求', '没有公开', '没有'], facts: { 怎样提供: '复印件共6页，随本告知书提供。' }, reasons: '协议书可以公开，随本告知书提供。',
    });
    const current = await caseOf(journey);
    expect(current).toMatchObject({ state: 'closed', outcome: 'granted' });
    expect(current.clock.answeredOn && current.clock.dueOn && current.clock.answeredOn <= current.clock.dueOn).toBe(true);
  });

  test('缴费期限过了没有缴：不再处理，办到归档', async () => {
    const journey = journeyOf('收费未缴');
    await journey.step(world, 'officer', async (hand) => {
      await hand.tap('逾期未缴费');
      await fillStep(hand, '不再处理', () => hand.write('不再处理的理由', '9月10日发出收费通知，期限到10月14日，没有缴费。'));
    });
    await finish(world, journey);
    expect(await caseOf(journey)).toMatchObject({ state: 'closed', outcome: 'other.feeOverdue' });
  });
});

describe('全部办完以后', () => {
  test('表三每一列都平衡，没有在办的', async () => {
    const { table3: table } = await valueAs(world.url, 'officer', 'annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 });
    for (const column of Object.keys(table.newlyReceived) as (keyof typeof table.newlyReceived)[]) {
      expect((table.newlyReceived[column] ?? 0) + (table.carriedOverIn[column] ?? 0)).toBe((table.outcomesTotal[column] ?? 0) + (table.carriedOverOut[column] ?? 0));
    }
    // 十二件里拆分的那件不计数，拆出来的三件各计一件。
    expect(table.newlyReceived.total).toBe(14);
    expect(table.carriedOverOut.total).toBe(0);
  });

  test('每一件的案卷都打得开，校验值都对', async () => {
    for (const { id, name } of journeys) {
      const made = await valueAs(world.url, 'officer', 'papers', 'caseFile', { id, reason: '归档检查' });
      const files = unzipSync(new Uint8Array(await (await fetch(made.url)).arrayBuffer()));
      const sums = strFromU8(files['hashes.txt'] ?? new Uint8Array()).trim().split('\n').map((line) => line.split(/\s+\*?/));
      expect([name, sums.length]).toEqual([name, Object.keys(files).length - 1]);
      for (const [sum, ...file] of sums) expect(createHash('sha256').update(files[file.join(' ')] ?? new Uint8Array()).digest('hex')).toBe(sum);
    }
  });

  test('每条路的点击不超过法定步骤要的加每步两次，README 里的表就是这些数', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = journeys.map((journey) => ({ name: journey.name, ...journey.counted, most: mostTaps(journey.counted) }));
    for (const { name, taps, most } of rows) expect([name, taps <= most]).toEqual([name, true]);
    const wanted = rows.map(({ name, steps, answers, taps, most }) => `| ${name} | ${steps} | ${answers} | ${taps} | ${most} |`);
    expect(wanted.filter((row) => !readme.includes(row))).toEqual([]);
  });
});
