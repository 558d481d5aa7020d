import { fillStep, type Hand, type Journey } from './clerk';
import type { World } from './world';

/** What is answered in the wizard, and what is written for the outcome it leads to. */
export interface Answering {
  readonly walk: readonly string[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly reasons: string;
  /** What the reviewer ticks, where the draft rests on it: 商业秘密. */
  readonly touches?: string;
}

/** 都清楚、一起答复、一份政府信息、没有重复、在本机关、没有公开: where most applications come to. */
export const HELD = ['都清楚', '只有一样，或者可以一起答复', '一份政府信息', '都没有', '在本机关，由本机关公开', '没有公开'] as const;
export const GRANTED: Answering = { walk: [...HELD, '没有'], facts: { 怎样提供: '复印件共3页，随本告知书提供。' }, reasons: '信息已经找到，随本告知书一并提供。' };

export const confirmReceipt = (world: World, journey: Journey): Promise<void> => journey.step(world, 'officer', async (hand) => {
  await hand.tap('确认收到');
  await hand.agree('确认收到');
  await hand.says('已经确认收到，答复期限开始算。');
});

/** 办理指引, then the draft that rests on it. */
export async function draft(world: World, journey: Journey, { walk, facts = {}, reasons }: Answering, id?: string): Promise<void> {
  await journey.step(world, 'officer', async (hand) => {
    await hand.tap(/^(办理指引|接着走指引)$/);
    for (const option of walk) await hand.choose(option);
    await hand.tap('按这个结果拟定答复');
    for (const [label, text] of Object.entries(facts)) await hand.write(label, text);
    await hand.write('理由', reasons);
    await hand.next();
    await hand.agree('提交审核');
    await hand.says('等审核人审核。');
  }, id);
}

/** 出一份告知: what was recorded goes out on paper before anything may rest on it. */
export const issueNotice = (world: World, journey: Journey, title: string, fill: (hand: Hand) => Promise<void> = () => Promise.resolve()): Promise<void> =>
  journey.step(world, 'officer', async (hand) => {
    await hand.link(`去出《${title}》`);
    await fill(hand);
    await hand.tap('出文书');
    await hand.agree('出文书');
    await hand.says('打开文书');
  });

/** 保密审查, 签发, 在线送达, 归档: the same for every outcome. */
export async function finish(world: World, journey: Journey, id?: string, touches?: string): Promise<void> {
  await journey.step(world, 'reviewer', async (hand) => {
    await hand.tap('审核通过');
    await hand.chooseInSheet(touches ? '涉及其中的' : '都不涉及');
    if (touches) await hand.chooseInSheet(touches);
    await hand.write('审核意见', '经保密审查，可以这样答复。');
    await hand.pin();
    await hand.agree('审核通过');
    await hand.says(/已经审核通过/);
  }, id);
  await journey.step(world, 'head', async (hand) => {
    await hand.tap('签发');
    await hand.pin();
    await hand.agree('签发');
    await hand.says('已经签发，等经办人出告知书、送达。');
  }, id);
  await journey.step(world, 'officer', async (hand) => {
    await hand.tap('出告知书');
    await hand.tap('出文书');
    await hand.agree('出文书');
    await hand.says('去送达');
  }, id);
  await journey.step(world, 'officer', async (hand) => {
    await hand.tap('送达');
    await hand.chooseInSheet('在线送达');
    await hand.agree('送达');
    await hand.says('已经送达，这件申请办结了。');
  }, id);
  await archive(world, journey, id);
}

export const archive = (world: World, journey: Journey, id?: string): Promise<void> => journey.step(world, 'officer', async (hand) => {
  await hand.tap('归档');
  await fillStep(hand, '归档', () => Promise.resolve());
}, id);

export async function answer(world: World, journey: Journey, answering: Answering, id?: string): Promise<void> {
  await draft(world, journey, answering, id);
  await finish(world, journey, id, answering.touches);
}
