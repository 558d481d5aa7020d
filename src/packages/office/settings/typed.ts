import { saveSettingsInput, type ContactInput, type OfficeSettings, type SettingsInput } from '@/contract/office-settings';
import { restOfYear } from '@/domain/people/seasons';
import type { RetentionKey } from '@/domain/statute/retention';

/** Fields that are typed as text. */
const TEXTS = ['office', 'phone', 'address', 'postcode', 'officeHours', 'portalName', 'portalAddress', 'summerFrom', 'summerTo', 'summerHours', 'winterHours', 'numberPrefix', 'officeAddress', 'creditCode', 'reviewer', 'reassessMonths', 'retention'] as const;
const SWITCHES = ['seasonal', 'red', 'legalReview', 'feeSwitch', 'countyReviews'] as const;

export type TextKey = (typeof TEXTS)[number];
type SwitchKey = (typeof SWITCHES)[number];

/** The settings as the page has them. `version`: of what they were when typing began. */
export type Typed = Readonly<Record<TextKey, string> & Record<SwitchKey, boolean>> & { readonly version: number };

export function typedOf({ version, contact, settings }: OfficeSettings): Typed {
  const summer = settings.seasons?.find(({ name }) => name === 'summer');
  const winter = settings.seasons?.find(({ name }) => name === 'winter');
  return {
    version,
    office: contact?.office ?? '', phone: contact?.phone ?? '', address: contact?.address ?? '', postcode: contact?.postcode ?? '',
    officeHours: contact?.officeHours ?? '', portalName: contact?.portal.name ?? '', portalAddress: contact?.portal.address ?? '',
    seasonal: summer !== undefined, summerFrom: summer?.from ?? '06-01', summerTo: summer?.to ?? '09-30', summerHours: summer?.hours ?? '', winterHours: winter?.hours ?? '',
    red: settings.letterHead?.red ?? true, numberPrefix: settings.numberPrefix ?? '', officeAddress: settings.officeAddress ?? '', creditCode: settings.creditCode ?? '',
    legalReview: settings.legalReview ?? false, feeSwitch: settings.feeSwitch ?? false,
    countyReviews: settings.reviewBy?.by === 'county', reviewer: settings.reviewBy?.by === 'county' ? settings.reviewBy.memberId : '',
    reassessMonths: settings.reassessMonths === undefined ? '' : String(settings.reassessMonths), retention: settings.retention ?? '',
  };
}

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Readonly<Record<string, unknown>>;
  const fits = typeof kept.version === 'number' && TEXTS.every((key) => typeof kept[key] === 'string') && SWITCHES.every((key) => typeof kept[key] === 'boolean');
  return fits ? value as Typed : undefined;
}

function contactOf({ office, phone, address, postcode, officeHours, portalName, portalAddress }: Typed): ContactInput | undefined {
  const all = [office, phone, address, postcode, officeHours, portalName, portalAddress];
  return all.every((text) => text.trim() === '') ? undefined : { office, phone, address, postcode, officeHours, portal: { name: portalName, address: portalAddress } };
}

function seasonsOf({ seasonal, summerFrom: from, summerTo: to, summerHours, winterHours }: Typed): SettingsInput['seasons'] {
  return seasonal ? [{ name: 'summer', from, to, hours: summerHours }, { name: 'winter', ...restOfYear({ from, to }), hours: winterHours }] : undefined;
}

/** What is sent; what is off or empty is left out, so that it stands as the release has it. */
export function inputOf(typed: Typed): { readonly contact?: ContactInput; readonly settings: SettingsInput } {
  const [contact, seasons] = [contactOf(typed), seasonsOf(typed)];
  const [numberPrefix, officeAddress, creditCode] = [typed.numberPrefix.trim(), typed.officeAddress.trim(), typed.creditCode.trim().toUpperCase()];
  return {
    ...(contact && { contact }),
    settings: {
      ...(seasons && { seasons }),
      ...(!typed.red && { letterHead: { red: false } }), ...(numberPrefix && { numberPrefix }), ...(officeAddress && { officeAddress }), ...(creditCode && { creditCode }),
      ...(typed.reassessMonths.trim() && { reassessMonths: Number(typed.reassessMonths) }),
      ...(typed.retention && { retention: typed.retention as RetentionKey }),
      ...(typed.legalReview && { legalReview: true }), ...(typed.feeSwitch && { feeSwitch: true }),
      ...(typed.countyReviews && { reviewBy: { by: 'county', memberId: typed.reviewer } }),
    },
  };
}

/** The field of the page a refusal means. */
const FIELDS: Readonly<Record<string, TextKey>> = {
  'contact.office': 'office', 'contact.phone': 'phone', 'contact.address': 'address', 'contact.postcode': 'postcode', 'contact.officeHours': 'officeHours',
  'contact.portal.name': 'portalName', 'contact.portal.address': 'portalAddress',
  'settings.seasons': 'summerFrom', 'settings.seasons.0.from': 'summerFrom', 'settings.seasons.0.to': 'summerTo',
  'settings.seasons.0.hours': 'summerHours', 'settings.seasons.1.hours': 'winterHours',
  'settings.numberPrefix': 'numberPrefix', 'settings.officeAddress': 'officeAddress', 'settings.creditCode': 'creditCode', 'settings.reviewBy': 'reviewer', 'settings.reviewBy.memberId': 'reviewer', 'settings.reassessMonths': 'reassessMonths', 'settings.retention': 'retention',
};

export const fieldOf = (path: string): TextKey | undefined => FIELDS[path];

export type SettingProblems = Readonly<Partial<Record<TextKey, string>>>;

/** What the cloud would find wrong, by field and before the effect is shown; the first word about a field counts. */
export function problemsIn(agencyId: string, typed: Typed): SettingProblems {
  const { error } = saveSettingsInput.safeParse({ agencyId, version: typed.version, ...inputOf(typed) });
  return Object.fromEntries((error?.issues ?? []).flatMap(({ path, message }) => {
    const key = fieldOf(path.join('.'));
    return key ? [[key, `${message}。`]] : [];
  }).reverse());
}
