import { readLedger } from '@/domain/takeover/read-ledger';
import type { ActionInput } from '@/contract/actions';
import { bytesOf } from '../../../test/support/sample-files';
import type { Hand, Recipes } from '../hand';
import { caseIn, PIN, unfinished } from './cases';
import { paperApplication } from './applications';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const COUNTY = { agencyId: 'changle' } as const;
const HEAD = '编号\t收到日期\t提交方式\t申请人\t证件号码\t联系电话\t通信地址\t申请内容\t补正告知日期\t办理结果\t答复日期\t补正期限';

/** Lines of a ledger on paper: one open, one of the year before, one closed. */
function rows(hand: Hand): ActionInput<'staff', 'takeOver'>['rows'] {
  const number = () => 100 + hand.by.below(9000);
  const lines = [
    `乔官旧〔2026〕${number()}号\t2026-02-10\t当面\t赵随机\t11010519491231002X\t13800001234\t\t2024年土地补偿款分配表\t2026-02-12\t\t\t15`,
    `乔官旧〔2025〕${number()}号\t2025-12-25\tEMS\t钱随机\t\t\t昌乐县测试路9号\t2023年财政决算\t\t\t`,
    `乔官旧〔2026〕${number()}号\t2026-01-06\t平信\t孙随机\t\t13800001234\t\t低保名单\t\t予以公开\t2026-01-20`,
  ];
  const reading = readLedger([HEAD, ...lines].join('\n'));
  return reading.ok ? reading.rows as never : [];
}

/** 年中上线, and what may be erased by law. */
export const TAKEOVER: Recipes<'staff'> = {
  previewLedger: (hand) => ({ who: 'officer', input: { ...QIAOGUAN, rows: rows(hand) } }),
  takeOver: (hand) => ({ who: 'administrator', input: { ...QIAOGUAN, rows: rows(hand) } }),
  seriesState: (hand) => ({ who: hand.by.of(['officer', 'administrator']), input: QIAOGUAN }),
  continueSeries: async (hand) => {
    // The county itself has used no number yet.
    const series = (await hand.ask('supervisor', 'staff', 'seriesState', COUNTY))?.series ?? [];
    const one = series.length > 0 ? hand.by.of(series) : undefined;
    return one && { who: 'supervisor', input: { ...COUNTY, series: one.name, next: one.reached + 2 + hand.by.below(3) } };
  },
  expiredCases: () => ({ who: 'administrator', input: QIAOGUAN }),
  eraseCases: async (hand) => {
    const items = (await hand.ask('administrator', 'staff', 'expiredCases', QIAOGUAN))?.items ?? [];
    return items.length > 0 ? { who: 'administrator', input: { ...QIAOGUAN, ids: [hand.by.of(items).id], basis: '档案鉴定意见书〔2037〕1号', pin: PIN } } : undefined;
  },
};

/** A link for whoever is asked about a case. */
async function token(hand: Hand): Promise<string | undefined> {
  const found = await caseIn(hand, ['inProgress'], 'officer', ({ open: matters }) => matters.consultations.some(({ ended }) => !ended), unfinished('consultationSent', 'consultationEnded'));
  const one = found?.current.open.consultations.find(({ ended }) => !ended);
  return found && one ? (await hand.ask(found.who, 'staff', 'linkConsultation', { id: found.current.id, consultationId: one.id }))?.token : undefined;
}
const ASK = { first: 'staff.takeStep', hint: 'consultationSent' };

async function opinionFile(hand: Hand, mark: string) {
  const content = bytesOf('pdf');
  const place = await hand.ask('nobody', 'opinion', 'prepareFile', { token: mark, name: '意见.pdf', bytes: content.length });
  return place && { token: mark, uploadId: place.uploadId, fileId: await hand.put(place.cloudPath, content) };
}

/** Without signing in: by a link, or by number and query code. */
export const OPINION: Recipes<'opinion'> = {
  readConsultation: async (hand) => {
    const mark = await token(hand);
    return mark ? { who: 'nobody', input: { token: mark } } : ASK;
  },
  prepareFile: async (hand) => {
    const mark = await token(hand);
    return mark ? { who: 'nobody', input: { token: mark, name: '意见.pdf', bytes: 10 } } : ASK;
  },
  checkFile: async (hand) => {
    const mark = await token(hand);
    const input = mark && await opinionFile(hand, mark);
    return input ? { who: 'nobody', input } : ASK;
  },
  answerConsultation: async (hand) => {
    const mark = await token(hand);
    if (!mark) return ASK;
    const file = hand.by.maybe(0.4) ? await opinionFile(hand, mark) : undefined;
    const kept = file && await hand.ask('nobody', 'opinion', 'checkFile', file);
    return { who: 'nobody', input: { token: mark, opinion: hand.by.of(['agrees', 'agreesInPart', 'objects'] as const), words: '含有未公开的配方。', uploadIds: kept ? [kept.uploadId] : [] } };
  },
  lookUp: async (hand) => {
    const receipt = await hand.ask('officer', 'staff', 'registerApplication', paperApplication(hand, 'qiaoguan'));
    return receipt && { who: 'nobody', input: { number: receipt.number, code: receipt.queryCode } };
  },
};
