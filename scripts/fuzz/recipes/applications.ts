import type { ApplicationFormInput } from '@/contract/application-form';
import type { ActionInput } from '@/contract/actions';
import { SPOKEN_DESCRIPTION } from '@/domain/applicant/original';
import type { SampleKind } from '../../../test/support/sample-files';
import { sampleFile, type Hand, type Recipes } from '../hand';

const PERSONS = [
  { name: '赵随机', documentNumber: '11010519491231002X', phone: '13800001234' },
  { name: '钱随机', documentNumber: '110105199003070017', phone: '13800005678' },
] as const;
/** Two of three ask for about the same, so that like applications are found. */
const WISHES = ['2025年镇卫生院改造工程的招标文件', '镇卫生院改造工程2025年招标文件全文', '申请公开镇卫生院2025年改造工程招标文件', '2023年尧沟村土地补偿款的分配方案', '镇政府食堂2025年采购台账'] as const;
const ADDRESS = '山东省潍坊市昌乐县测试路9号';

export function person({ by }: Hand) {
  return { kind: 'naturalPerson' as const, documentKind: 'residentIdCard' as const, ...by.of(PERSONS), email: 'somebody@example.com', address: ADDRESS };
}

/** As a phone does it: asks for a place, puts the file there, has it checked. */
export async function uploaded(hand: Hand, who: string, kinds?: readonly SampleKind[]): Promise<string | undefined> {
  const { name, content } = sampleFile(hand.by, kinds);
  const place = await hand.ask(who, 'applicant', 'prepareUpload', { name, bytes: content.length });
  if (!place) return undefined;
  const kept = await hand.ask(who, 'applicant', 'checkUpload', { uploadId: place.uploadId, fileId: await hand.put(place.cloudPath, content) });
  return kept?.uploadId;
}

async function spoken(hand: Hand, who: string): Promise<Partial<ApplicationFormInput>> {
  const uploadId = await uploaded(hand, who, ['mp3', 'jpg']);
  return uploadId ? { description: SPOKEN_DESCRIPTION, originals: [uploadId], uploadIds: [uploadId] } : {};
}

async function formOf(hand: Hand, who: string): Promise<ApplicationFormInput> {
  const { by, hint } = hand;
  const file = hint === 'files' || by.maybe(0.1) ? await uploaded(hand, who) : undefined;
  const [form, delivery] = by.of([['electronic', 'online'], ['electronic', 'online'], ['electronic', 'email'], ['paper', 'post'], ['paper', 'pickup'], ['inspection', 'pickup']] as const);
  return {
    applicant: person(hand), description: by.of(WISHES), form, delivery, uploadIds: file ? [file] : [],
    ...(hint === 'spoken' && await spoken(hand, who)),
  };
}

export function paperApplication(hand: Hand, agencyId: string): ActionInput<'staff', 'registerApplication'> {
  const { by } = hand;
  const channel = by.of(['inPerson', 'oral', 'ordinaryMail', 'registeredMail', 'fax', 'mailbox'] as const);
  return {
    agencyId, key: hand.key(), channel, ...(channel === 'oral' && { oral: { readBack: true, consent: true } }), ...(channel.endsWith('Mail') && { postedOn: hand.today }), arrivedAt: `${hand.today}T00:00:01+08:00`,
    form: { applicant: person(hand), description: by.of(WISHES), form: 'paper', delivery: 'post', uploadIds: [] },
  };
}

/** What somebody files, keeps and adds before anybody has looked at it. */
export const APPLICATIONS: Recipes<'applicant'> = {
  saveDraft: (hand) => ({ who: hand.applicant(), input: { draftId: hand.key(), agencyId: hand.home(), form: { description: hand.words() } } }),
  getDraft: (hand) => draftOf(hand),
  deleteDraft: (hand) => draftOf(hand),
  prepareUpload: (hand) => ({ who: hand.applicant(), input: { name: sampleFile(hand.by).name, bytes: 10 } }),
  checkUpload: async (hand) => {
    const [who, { name, content }] = [hand.applicant(), sampleFile(hand.by)];
    const place = await hand.ask(who, 'applicant', 'prepareUpload', { name, bytes: content.length });
    return place && { who, input: { uploadId: place.uploadId, fileId: await hand.put(place.cloudPath, content) } };
  },
  removeUpload: async (hand) => {
    const who = hand.applicant();
    const uploadId = await uploaded(hand, who);
    return uploadId === undefined ? undefined : { who, input: { uploadId } };
  },
  submitApplication: async (hand) => {
    const who = hand.applicant();
    return { who, input: { key: hand.key(), agencyId: hand.home(), form: await formOf(hand, who) } };
  },
};

function draftOf(hand: Hand) {
  for (const draft of hand.some('drafts')) {
    const who = hand.ownerOf(draft);
    if (who) return { who, input: { draftId: String(draft.draftId) } };
  }
  return { first: 'applicant.saveDraft' };
}
