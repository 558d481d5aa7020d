import { addDays, civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { A_FORM, answered, confirmed, submitted, valueAs } from '../play';
import type { Ids } from './ids';

const Q = { agencyId: 'qiaoguan' } as const;
let keys = 0;
const key = () => {
  keys += 1;
  return `screens-${String(keys).padStart(16, '0')}`;
};

/** Other requests: one that waits and one that was answered. */
async function asked(url: string): Promise<Pick<Ids, 'correction' | 'answered'>> {
  const correction = await valueAs(url, 'applicantA', 'applicant', 'submitRequest', {
    ...Q, kind: 'recordCorrection', key: key(), uploadIds: [], person: A_FORM.applicant,
    content: { kind: 'recordCorrection', record: '2019年宅基地登记表', wrong: '户主李假名', right: '户主李试更', evidence: '身份证和户口簿' },
  });
  const feedback = await valueAs(url, 'applicantA', 'applicant', 'submitRequest', { ...Q, kind: 'feedback', key: key(), uploadIds: [], content: { kind: 'feedback', words: '公开栏的字太小' }, person: {} });
  await valueAs(url, 'officer', 'staff', 'answerRequest', { id: feedback.id, version: 1, result: 'replied', words: '已经换成大字。' });
  return { correction: correction.id, answered: feedback.id };
}

/** What is published, and where else. */
async function published(url: string, today: CivilDate): Promise<Pick<Ids, 'item' | 'draft' | 'registration' | 'rule'>> {
  const rule = 'a'.repeat(32);
  await valueAs(url, 'editor', 'staff', 'saveRule', { ...Q, id: rule, version: 0, title: '政府信息公开专人负责制度', madeOn: civilDate('2026-02-01'), body: '第一条 专人负责。', keepFile: false, secrecyChecked: true });
  const draft = await valueAs(url, 'editor', 'papers', 'saveItem', {
    ...Q, draft: { kind: 'new', key: key() },
    content: { title: '2026年第一批农村低保名单公示', category: 'township-8', madeOn: civilDate('2026-09-10'), summary: '公示期七天。', body: { format: 'text', source: '经审核，下列家庭符合条件。' } },
  });
  const { outlets: [outlet] } = await valueAs(url, 'editor', 'staff', 'saveOutlet', { ...Q, kind: 'portal', name: '县政府网站' });
  const { entries: [entry] } = await valueAs(url, 'editor', 'staff', 'registerElsewhere', { ...Q, outletId: outlet?.id ?? '', entries: [{ key: key(), title: '低保公示', on: today, link: '' }] });
  const { items: [item] } = await valueAs(url, 'resident', 'public', 'listItems', Q);
  return { item: item?.id ?? '', draft: draft.id, registration: entry?.id ?? '', rule };
}

/** 年报: a line of the book and a paragraph of the draft; 县里: something urged, as three applications are not confirmed. */
async function reported(url: string, today: CivilDate): Promise<Pick<Ids, 'line' | 'urge' | 'paragraph'>> {
  const line = await valueAs(url, 'editor', 'annual', 'saveLine', { ...Q, key: key(), kind: 'training', on: today, values: { topic: '政府信息公开条例', people: '23' } });
  const { draft } = await valueAs(url, 'editor', 'annual', 'yearNarrative', { ...Q, year: 2026 });
  const urge = await valueAs(url, 'supervisor', 'annual', 'urge', { agencyId: 'changle', of: 'qiaoguan', matter: 'unconfirmed', by: addDays(today, 1), words: '请今天先和申请人联系' });
  return { line: line.id, urge: urge.id, paragraph: draft.places.overview[0]?.id ?? '' };
}

/** Everything the pages show, made without a browser. */
export async function sceneOf(url: string, today: CivilDate): Promise<Ids> {
  const [waiting, handled, third] = [await submitted(url), await submitted(url), await submitted(url)];
  for (const id of [handled, third]) await confirmed(url, id);
  const consulting = await valueAs(url, 'officer', 'staff', 'takeStep', { id: third, version: 2, steps: [{ type: 'consultationSent', on: today, kind: 'thirdParty', about: '某建材公司：检验报告能不能公开', receivedByThemOn: today }] });
  const { token } = await valueAs(url, 'officer', 'staff', 'linkConsultation', { id: third, consultationId: consulting.open.consultations[0]?.id ?? '' });
  const [granted, refused] = [await submitted(url), await submitted(url)];
  await answered(url, granted, 'granted');
  await answered(url, refused, 'refused.thirdPartyRights');
  const paper = await valueAs(url, 'officer', 'staff', 'registerApplication', { ...Q, key: key(), channel: 'inPerson', form: { ...A_FORM, form: 'paper', delivery: 'post', applicant: { ...A_FORM.applicant, address: '昌乐县乔官镇试验村1组8号' } } });
  const { people } = await valueAs(url, 'administrator', 'staff', 'listPeople', Q);
  return {
    waiting, handled, asked: third, granted, refused, registered: paper.id, token, officer: people.find(({ name }) => name === '经办员甲')?.memberId ?? '',
    ...await asked(url), ...await published(url, today), ...await reported(url, today),
  };
}
