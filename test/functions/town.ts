import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import type { ActionInput, ActionName, ActionValue, FunctionName } from '@/contract/actions';
import type { Receipt } from '@/contract/applicant';
import type { ApplicationFormInput } from '@/contract/application-form';
import type { Refused, Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { answersCase } from '@/domain/letter/answers-case';
import type { DecisionFacts } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../cloudfunctions/_local/local-cloud';
import { PERSONAS, type PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase, type Database } from '../../cloudfunctions/_shared/database';
import { fileRepository, type FileRepository } from '../../cloudfunctions/_shared/files/file-repository';
import { accessLogRepository, type AccessLogRepository } from '../../cloudfunctions/_shared/repositories/access-log';
import { caseRepository, type CaseRepository } from '../../cloudfunctions/_shared/repositories/cases';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { reportPublisher, reportRepository, type ReportPublisher, type ReportRepository } from '../../cloudfunctions/_shared/repositories/reports';
import { uploadRepository, type UploadRepository } from '../../cloudfunctions/_shared/repositories/uploads';
import { bindPeople, seed } from '../../cloudfunctions/_local/seed';
import { guidedTo, passed, signed, UNGUIDED } from '../fixtures/answering';
import { onceARun, seededFolder } from '../support/seeded-folder';
import { factsOf } from '../fixtures/decision';

/** Everything that a function may answer, before anyone knows which. */
type Answer<F extends FunctionName, A extends ActionName<F>> = Promise<Reply<ActionValue<F, A>>>;

/** Somebody who calls functions as the platform lets him: his identity is not in what he sends. */
export interface Caller {
  call<F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>): Answer<F, A>;
  /** @throws Error with the sentence of the refusal */
  value<F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>): Promise<ActionValue<F, A>>;
  /** Sends anything at all. */
  send(fn: FunctionName, event: unknown): Promise<Reply<unknown>>;
}

/** A county on one machine: built functions, the real SDK, the local cloud with its seed. */
export interface Town {
  readonly cloud: LocalCloud;
  readonly folder: string;
  as(persona: PersonaKey): Caller;
  person(openid: string | undefined): Caller;
  /** The database as an administrator sees it. */
  readonly db: Database;
  readonly files: FileRepository;
  /** The applications as the functions see them, with the keys of this data. */
  cases(): Promise<CaseRepository>;
  /** The attachments as the functions see them. */
  uploads(): Promise<UploadRepository>;
  /** The published reports as the functions see and write them. */
  reports(): Promise<ReportRepository & ReportPublisher>;
  /** Who looked at what of a case, as the functions read it. */
  looks(caseId: string): ReturnType<AccessLogRepository['of']>;
  /** Numbers of a series that are recorded as 作废, ascending. */
  annulled(series: string): Promise<readonly number[]>;
  /** Everything that was ever stored or logged, as one text. */
  everythingStored(): string;
  close(): Promise<void>;
}

function builtFunctions(): string {
  onceARun('functions-built', () => { execFileSync(process.execPath, ['scripts/build-functions.mjs'], { stdio: 'inherit' }); });
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'));
  cpSync('dist/functions', folder, { recursive: true });
  return folder;
}

const filesIn = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const file = path.join(folder, name);
  return statSync(file).isDirectory() ? filesIn(file) : [file];
});

/** A working Monday; the cloud's clock stands on this day in tests. */
export const TODAY = '2026-03-02';

export async function startTown(options: Partial<LocalCloudOptions> = {}): Promise<Town> {
  const folder = options.dataFolder ?? await seededFolder('town-');
  const functionsFolder = builtFunctions();
  const cloud = await startLocalCloud({ dataFolder: folder, functionsFolder, today: TODAY, survives: 'processDeath', ...options });
  if (options.dataFolder) await seed({ env: cloud.adminEnv });
  await bindPeople({ env: cloud.adminEnv }, [{ id: 'wutu-officer', openid: FOREIGN_OFFICER, agencyId: 'wutu', name: '五图经办员', roles: ['officer'] }]);

  const person = (openid: string | undefined): Caller => {
    const send = async (fn: FunctionName, event: unknown) =>
      await cloud.invoke(fn, event, { source: 'wx_client', ...(openid ? { openid } : {}) }) as Reply<unknown>;
    const call = async <F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>) =>
      await send(fn, { action, input }) as Reply<ActionValue<F, A>>;
    const value = async <F extends FunctionName, A extends ActionName<F>>(fn: F, action: A, input: ActionInput<F, A>) => {
      const reply = await call(fn, action, input);
      if (!reply.ok) throw new Error(`${fn}.${action}: ${reply.code} ${reply.message} ${JSON.stringify(reply.problems ?? '')}`);
      return reply.value;
    };
    return { send, call, value };
  };
  const app = tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' });
  const db = openDatabase(app);
  return {
    cloud, folder, person, db, files: fileRepository(app),
    cases: async () => caseRepository(db, { ...await deploymentKeys(db, cloud.adminEnv), calendar: (await calendarNow(noticeRepository(db))()).calendar }),
    uploads: async () => uploadRepository(db, await deploymentKeys(db, cloud.adminEnv)),
    reports: async () => ({ ...reportRepository(db), ...reportPublisher(db, await deploymentKeys(db, cloud.adminEnv)) }),
    looks: async (caseId) => accessLogRepository(db, await deploymentKeys(db, cloud.adminEnv)).of([caseId]),
    annulled: async (series) => {
      const log = await db.collection('numberLog').find({ series }, { limit: 1000, orderBy: [['value', 'asc']] });
      return log.filter(({ state }) => state === 'void').map(({ value }) => Number(value));
    },
    as: (persona) => person(PERSONAS.find(({ key }) => key === persona)?.openid),
    everythingStored: () => filesIn(folder).filter((file) => !file.endsWith('keys.json')).map((file) => readFileSync(file, 'utf8')).join('\n'),
    close: async () => {
      await cloud.close();
      rmSync(functionsFolder, { recursive: true, force: true });
      if (!options.dataFolder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The member of 乔官镇 that a persona is. @throws Error when there is not exactly one */
export async function memberIdOf(town: Town, persona: PersonaKey): Promise<string> {
  const { blind } = await deploymentKeys(town.db, town.cloud.adminEnv);
  const identity = blind.pseudonym(`wx:${PERSONAS.find(({ key }) => key === persona)?.openid}`);
  const [member, ...more] = await town.db.collection('members').find({ identity, agencyId: 'qiaoguan' }, { limit: 2 });
  if (!member || more.length > 0) throw new Error(`${persona} is not one member of qiaoguan`);
  return member._id;
}

/** An officer of the township next door. */
export const FOREIGN_OFFICER = 'oLocal-wutu-officer-000000001';

/** An invented person; the number is the sample printed in GB 11643. */
export const FORM = {
  applicant: {
    kind: 'naturalPerson', name: '王测试', documentKind: 'residentIdCard', documentNumber: '11010519491231002X',
    phone: '13800001234', email: 'wang.test@example.com', address: '山东省潍坊市昌乐县测试路9号',
  },
  description: '2023年尧沟村土地补偿款的分配方案', form: 'electronic', delivery: 'online', uploadIds: [],
} as const satisfies ApplicationFormInput;

let made = 0;
/** A key as a phone makes it. */
export const newKey = (): string => `test-key-${String(made += 1).padStart(10, '0')}-${process.pid}`;

export const submit = (who: Caller, form: ApplicationFormInput = FORM, key = newKey(), agencyId = 'qiaoguan'): Promise<Receipt> =>
  who.value('applicant', 'submitApplication', { key, agencyId, form });

/** 走办理指引 to an outcome. @returns what the draft has to say besides, when the file does not let the wizard come there */
export async function guide(town: Town, id: string, leaf: LeafKey): Promise<DecisionFacts> {
  const officer = town.as('officer');
  const found = await officer.call('staff', 'getCase', { id });
  const walked = found.ok ? guidedTo(leaf, found.value) : undefined;
  return walked && (await officer.call('staff', 'saveWizard', walked)).ok ? {} : UNGUIDED;
}

/** 审核 and 签发 of the draft that a case of 乔官镇 has at a version. */
export async function approve(town: Town, id: string, version: number): Promise<StaffCase> {
  const { decision } = await town.as('reviewer').value('staff', 'getCase', { id });
  const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id, version, decision }, '同意。'));
  return town.as('head').value('staff', 'sign', signed(reviewed));
}

/** 出告知书 of the answer that was signed, where it is not out yet. */
export async function issueAnswer(officer: Caller, id: string): Promise<void> {
  const { lettersDue, version } = await officer.value('staff', 'getCase', { id });
  const answer = lettersDue.find(({ kind }) => answersCase(kind));
  if (answer) await officer.value('papers', 'issueLetter', { id, version, place: answer.place, filled: {} });
}

/** Takes a case of 乔官镇 from submission, or from its confirmation (version 2), to the answer in the applicant's hands. */
export async function handle(town: Town, id: string, leaf: LeafKey, version: 1 | 2 = 1): Promise<StaffCase> {
  const officer = town.as('officer');
  if (version === 1) await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  const more = await guide(town, id, leaf);
  await officer.value('staff', 'decide', { id, version: 2, leaf, reasons: '经检索，现将有关情况答复如下。', facts: { ...factsOf(leaf), ...more } });
  await approve(town, id, 3);
  await issueAnswer(officer, id);
  return officer.value('staff', 'serve', { id, version: 5, way: 'online' });
}

export function refusalOf(reply: Reply<unknown>): Refused {
  if (reply.ok) throw new Error('carried out, but a refusal was expected');
  return reply;
}
