import type { StaffRole } from '@/domain/statute/roles';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import type { LocalCloudOptions } from '../../cloudfunctions/_local/local-cloud';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { PERSONAS } from '../../cloudfunctions/_local/persona/personas';
import { handle, newKey, startTown, submit, FOREIGN_OFFICER, TODAY, type Town } from '../../test/functions/town';
import { publishDesk } from '../../test/functions/publish-desk';
import { openStoreCopy, type StoreCopy } from '../faults/store-copy';
import { watched, type Watched } from './persons';
import { collectSamples, type Samples } from './samples';
import { startWeChat } from './wechat';

/** Whose mouth a call comes from. */
export interface Speaker {
  readonly name: string;
  readonly openid: string | undefined;
  readonly roles: readonly StaffRole[];
  /** Agencies he works for; 'handles' sees persons, 'reads' the words of applications only. */
  readonly works: Readonly<Record<string, 'handles' | 'reads'>>;
}

const ROLES: Readonly<Record<string, readonly StaffRole[]>> = {
  officer: ['officer'], reviewer: ['reviewer'], head: ['officeHead', 'signatory'], editor: ['editor'], administrator: ['administrator'], supervisor: ['supervisor'],
};
const HEAD_ROLES: readonly StaffRole[] = ['reviewer', 'officeHead', 'signatory', 'administrator'];
const COUNTY_ROLES: readonly StaffRole[] = ['administrator', 'officer', 'supervisor'];
const HANDLING = ['officer', 'reviewer', 'head'];
const WATCHED_C = 'oFuzz-applicant-0000000000000C';
const COUNTY = 'oFuzz-county-0000000000000001';
const WUTU_HEAD = 'oFuzz-wutu-head-00000000000001';
const WUTU_REVIEWER = 'oFuzz-wutu-reviewer-000000001';

const SPEAKERS: readonly Speaker[] = [
  ...PERSONAS.map(({ key, openid }): Speaker => ({
    name: key, openid, roles: ROLES[key] ?? [],
    works: HANDLING.includes(key) ? { qiaoguan: 'handles' } : key === 'supervisor' ? { changle: 'handles', qiaoguan: 'reads', wutu: 'reads' } : key === 'administrator' || key === 'editor' ? { qiaoguan: 'reads' } : {},
  })),
  { name: 'wutuOfficer', openid: FOREIGN_OFFICER, roles: ['officer'], works: { wutu: 'handles' } },
  { name: 'wutuReviewer', openid: WUTU_REVIEWER, roles: ['reviewer'], works: { wutu: 'handles' } },
  { name: 'wutuHead', openid: WUTU_HEAD, roles: HEAD_ROLES, works: { wutu: 'handles' } },
  { name: 'county', openid: COUNTY, roles: COUNTY_ROLES, works: { changle: 'handles', qiaoguan: 'reads', wutu: 'reads' } },
  { name: 'applicantC', openid: WATCHED_C, roles: [], works: {} },
  { name: 'nobody', openid: undefined, roles: [], works: {} },
];

/** Towns in which nothing is open: they are renamed and merged. */
const SMALL = [['laocheng', '老城镇'], ['beizhan', '北展镇'], ['nanhu', '南湖镇']] as const;

export interface FuzzWorld {
  readonly town: Town;
  /** Everybody who calls; those who were invited join them. */
  readonly speakers: Speaker[];
  /** Names of speakers by the mark under which their records lie. */
  readonly owners: ReadonlyMap<string, string>;
  /** On which day the town's clock stands. */
  today: string;
  /** Set once somebody's post was changed by a call, so that the list of who works where is not all there is. */
  shifted: boolean;
  /** Somebody whom nobody knows yet. @returns his name */
  newcomer(): string;
  readonly store: StoreCopy;
  readonly watched: readonly Watched[];
  readonly samples: Samples;
  close(): Promise<void>;
}

const persona = (key: string) => PERSONAS.find((one) => one.key === key)?.openid ?? '';

/** What an agency publishes and keeps besides its applications. */
async function published(town: Town): Promise<void> {
  const [desk, editor, agency] = [publishDesk(town), town.as('editor'), { agencyId: 'qiaoguan' }];
  await desk.published({ title: '公开着的公示' });
  const { outlets } = await editor.value('staff', 'saveOutlet', { ...agency, kind: 'noticeBoard', name: '镇政府门口' });
  await editor.value('staff', 'registerElsewhere', { ...agency, outletId: outlets[0]?.id ?? '', entries: [{ key: newKey(), title: '门口的公示', on: '2026-03-02' }] });
  await town.as('officer').value('staff', 'startPractice', { ...agency, scene: 'plain', key: newKey() });
  await handle(town, (await submit(town.as('resident'))).id, 'refused.internalAffairs');
}

/** What an office sets before it takes fees, and before it may erase what is old. */
async function settled(town: Town): Promise<void> {
  const { contact } = await town.as('administrator').value('staff', 'officeSettings', { agencyId: 'qiaoguan' });
  for (const [who, agencyId] of [[town.as('administrator'), 'qiaoguan'], [town.person(WUTU_HEAD), 'wutu']] as const) {
    const { version, settings } = await who.value('staff', 'officeSettings', { agencyId });
    await who.value('staff', 'saveSettings', { agencyId, version, ...(contact && { contact }), settings: { ...settings, feeSwitch: true, retention: 'tenYears' } });
  }
}

/** A town in which applications stand at every step, of three people in two agencies whose data are watched. */
export async function startFuzzWorld(options: Pick<LocalCloudOptions, 'dataFolder'> | undefined = undefined): Promise<FuzzWorld> {
  const wechat = await startWeChat();
  const town = await startTown({ instances: 1, functionEnv: { PACE_TIMES: '1000', ...wechat.env }, ...options });
  const { samples, stop } = collectSamples(town);
  await bindPeople({ env: town.cloud.adminEnv }, [
    { id: 'fuzz-wutu-head', openid: WUTU_HEAD, agencyId: 'wutu', name: '五图负责人', roles: HEAD_ROLES },
    { id: 'fuzz-wutu-reviewer', openid: WUTU_REVIEWER, agencyId: 'wutu', name: '五图审核员', roles: ['reviewer'] },
    { id: 'fuzz-county', openid: COUNTY, agencyId: 'changle', name: '县里的', roles: COUNTY_ROLES },
  ]);
  for (const [id, shortName] of SMALL) await agencyRepository(town.db).save({ id, name: `${shortName}人民政府`, shortName, parentId: 'changle', level: 'township', numberPrefix: `${shortName.slice(0, 2)}依申请` });
  const people = [watched(persona('applicantA'), 0, 'qiaoguan'), watched(persona('applicantB'), 1, 'wutu'), watched(WATCHED_C, 2, 'qiaoguan')];
  for (const { openid, form, agencies } of people) {
    const [agencyId = ''] = agencies;
    const who = town.person(openid);
    await submit(who, form, newKey(), agencyId);
    const { id } = await submit(who, form, newKey(), agencyId);
    if (agencyId === 'wutu') await town.person(FOREIGN_OFFICER).value('staff', 'confirmReceipt', { id, version: 1 });
    else await handle(town, id, 'granted');
    await who.value('applicant', 'saveDraft', { draftId: `draft-${agencyId}-1`, agencyId, form: { ...form.applicant, description: form.description } });
    await who.value('applicant', 'submitRequest', { kind: 'feedback', key: newKey(), agencyId, uploadIds: [], content: { kind: 'feedback', words: form.description }, person: { name: form.applicant.name, phone: form.applicant.phone } });
  }
  await published(town);
  stop();
  await settled(town);
  const store = openStoreCopy(town.folder);
  const { blind } = await deploymentKeys(town.db, town.cloud.adminEnv);
  const speakers = [...SPEAKERS];
  return {
    town, store, watched: people, samples, speakers, today: TODAY, shifted: false,
    owners: new Map(SPEAKERS.flatMap(({ name, openid }) => (openid ? [[blind.pseudonym(`wx:${openid}`), name] as const] : []))),
    newcomer: () => {
      const name = `newcomer${speakers.length}`;
      // Whatever post he is given, he may have come to know persons by it.
      speakers.push({ name, openid: `oFuzz-${name}-0000000000000001`, roles: ['editor'], works: { qiaoguan: 'handles' } });
      return name;
    },
    close: async () => {
      store.close();
      await town.close();
      await wechat.close();
    },
  };
}
