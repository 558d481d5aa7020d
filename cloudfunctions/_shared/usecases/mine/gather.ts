import { IDENTITY_DOCUMENTS } from '@/domain/applicant/identity-document';
import { APPLICANT_KINDS, type ApplicantKind } from '@/domain/applicant/kinds';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import type { Look, MyData } from '@/contract/my-data';
import type { Application, Person } from '../../application';
import type { OtherRequest, RequestPerson } from '../../other-request';
import { PUSH_PURPOSES } from '../../push/config';
import type { AccessEntry } from '../../repositories/access-log';
import { maskedApplicant } from '../../views/applicant';
import type { MineCloud } from './mine-cloud';

/** 看的是什么. */
const WHAT: Record<AccessEntry['what'], string> = {
  person: '姓名、证件号码和联系方式', attachment: '附件', letter: '文书全文', caseFile: '整个案卷', queryCode: '换发查询码', lookUp: '凭编号和查询码查询',
};

const LABELS = {
  name: '姓名或者名称', documentNumber: '证件号码', phone: '电话', contactName: '联系人', email: '电子邮箱', address: '地址', helperName: '代办人', helperPhone: '代办人电话',
} as const satisfies Partial<Record<keyof Person, string>>;

/** Every application of the owner, newest first. */
async function ownApplications(owner: string, { cases }: Pick<MineCloud, 'cases'>): Promise<readonly Application[]> {
  const all: Application[] = [];
  let cursor: string | undefined;
  do {
    const page = await cases.of(owner, cursor);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}

/** 更正、建议、投诉、意见 of the owner, newest first. */
async function ownRequests(owner: string, { requests }: Pick<MineCloud, 'requests'>): Promise<readonly OtherRequest[]> {
  const all: OtherRequest[] = [];
  let cursor: string | undefined;
  do {
    const page = await requests.ofOwner(owner, cursor);
    all.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return all;
}

/** The personal fields of an application by what they are called. */
export const personFields = (person: Partial<Record<keyof typeof LABELS, string>>): readonly { readonly label: string; readonly value: string }[] =>
  (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((key) => {
    const value = person[key];
    return value ? [{ label: LABELS[key], value }] : [];
  });

/** 申请人类别 and 证件种类, which are no secrets. */
export const kindFields = ({ disclosure, person }: Application): readonly { readonly label: string; readonly value: string }[] => [
  { label: '申请人类别', value: APPLICANT_KINDS[disclosure.applicantKind].label }, { label: '证件种类', value: IDENTITY_DOCUMENTS[person().documentKind].label },
];

/** Who looked at the personal data of these applications. */
async function looksAt(numbers: ReadonlyMap<string, string>, names: ReadonlyMap<string, string>, { accessLog, members }: MineCloud): Promise<readonly Look[]> {
  const entries = await accessLog.of([...numbers.keys()]);
  const people = new Map<string, string>();
  for (const memberId of new Set(entries.flatMap((entry) => entry.memberId ?? []))) people.set(memberId, (await members.find(memberId))?.name ?? '工作人员');
  return entries.map(({ at, caseId, agencyId, memberId, what, reason }) => ({
    at, number: numbers.get(caseId) ?? '', agencyName: names.get(agencyId) ?? '', who: memberId === undefined ? '你' : people.get(memberId) ?? '工作人员', what: WHAT[what], why: reason,
  }));
}

/** Masked as far as anything was said; of a suggestion nobody has to say who he is. */
const maskedPerson = (kind: ApplicantKind, { documentKind = 'other', name = '', documentNumber = '', phone = '', ...rest }: RequestPerson) => {
  const masked = maskedApplicant(kind, { documentKind, name, documentNumber, phone, ...rest });
  return { ...masked, name: name && masked.name, documentNumber: documentNumber && masked.documentNumber, phone: phone && masked.phone };
};

/** What somebody has on record here. */
export interface OwnRecords { readonly applications: readonly Application[]; readonly requests: readonly OtherRequest[] }

export const ownRecords = async (owner: string, cloud: MineCloud): Promise<OwnRecords> =>
  ({ applications: await ownApplications(owner, cloud), requests: await ownRequests(owner, cloud) });

/** 我的资料 as it is shown: masked, because a phone is looked at by others too. */
export async function gather(owner: string, { applications, requests }: OwnRecords, cloud: MineCloud): Promise<MyData> {
  const [agencies, drafts, files, ...push] = await Promise.all([
    cloud.agencies.all(), cloud.drafts.list(owner), cloud.uploads.openOf(owner), ...PUSH_PURPOSES.map((purpose) => cloud.pushGrants.left(owner, purpose)),
  ]);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return {
    applications: [
      ...applications.map((application) => {
        const { disclosure: { id, number, agencyId, applicantKind }, submittedAt } = application;
        return { id, number, agencyName: names.get(agencyId) ?? '', submittedAt, fields: [...kindFields(application), ...personFields(maskedApplicant(applicantKind, application.person()))] };
      }),
      ...requests.map(({ id, number, kind, agencyId, submittedAt, applicantKind, person }) => ({
        id, number, agencyName: names.get(agencyId) ?? '', submittedAt,
        fields: [{ label: '种类', value: REQUEST_KINDS[kind].label }, ...personFields(maskedPerson(applicantKind, person()))],
      })),
    ],
    drafts: drafts.length, files: files.length, push: push.reduce((sum, left) => sum + left, 0),
    looks: await looksAt(new Map([...applications.map(({ disclosure }) => [disclosure.id, disclosure.number] as const), ...requests.map(({ id, number }) => [id, number] as const)]), names, cloud),
  };
}
