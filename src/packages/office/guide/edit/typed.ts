import { saveGuideInput, type GuideDesk, type GuideFactsInput, type RemarksInput } from '@/contract/guide';
import type { ContactInput } from '@/contract/office-settings';
import { OPTIONAL_CHANNELS, type OptionalChannel } from '@/domain/guide/channels';
import { GUIDE_SECTION_KEYS, isOwnText, OWN_TEXTS, type GuideSectionKey } from '@/domain/guide/section';

const CONTACT = ['office', 'phone', 'address', 'postcode', 'officeHours', 'portalName', 'portalAddress'] as const;
const FACTS = ['fax', 'mailbox', 'heads', 'structure', 'duties', 'classification', 'arrangement', 'access'] as const;
/** Sections to which a remark may be added. */
export const REMARK_KEYS: readonly GuideSectionKey[] = GUIDE_SECTION_KEYS.filter((key) => !isOwnText(key));
const remarkKey = (key: GuideSectionKey): RemarkKey => `remark.${key}`;

type RemarkKey = `remark.${GuideSectionKey}`;
export type TextKey = (typeof CONTACT)[number] | (typeof FACTS)[number] | RemarkKey;
const TEXTS: readonly TextKey[] = [...CONTACT, ...FACTS, ...REMARK_KEYS.map(remarkKey)];
const SWITCHES = ['noFax', ...OPTIONAL_CHANNELS.map((channel) => `open.${channel}` as const)] as const;
type SwitchKey = (typeof SWITCHES)[number];

/** The guide as the page has it. `version`: of what it was when typing began. */
export type Typed = Readonly<Partial<Record<TextKey, string>> & Record<SwitchKey, boolean>> & { readonly version: number };

/** 一行一位：职务 姓名. */
const headsText = (heads: GuideFactsInput['heads']): string => (heads ?? []).map(({ post, name }) => `${post} ${name}`).join('\n');
/** 一行一个：名称，职责，电话. */
const structureText = (structure: GuideFactsInput['structure']): string =>
  (structure ?? []).map(({ name, duties, phone }) => [name, ...(duties || phone ? [duties ?? ''] : []), ...(phone ? [phone] : [])].join('，')).join('\n');

export function typedOf({ version, contact, facts, remarks, open, drafted }: GuideDesk): Typed {
  const switches = Object.fromEntries(OPTIONAL_CHANNELS.map((channel) => [`open.${channel}`, open.includes(channel)])) as Record<`open.${OptionalChannel}`, boolean>;
  return {
    version, noFax: facts.noFax === true, ...switches,
    office: contact?.office ?? '', phone: contact?.phone ?? '', address: contact?.address ?? '', postcode: contact?.postcode ?? '', officeHours: contact?.officeHours ?? '',
    portalName: contact?.portal.name ?? '', portalAddress: contact?.portal.address ?? '',
    fax: facts.fax ?? '', mailbox: facts.mailbox ?? '', heads: headsText(facts.heads), structure: structureText(facts.structure), duties: facts.duties ?? '',
    ...Object.fromEntries(OWN_TEXTS.map((key) => [key, facts[key] ?? drafted[key]])),
    ...Object.fromEntries(REMARK_KEYS.map((key) => [remarkKey(key), remarks[key] ?? ''])),
  };
}

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Readonly<Record<string, unknown>>;
  const fits = typeof kept.version === 'number' && TEXTS.every((key) => typeof kept[key] === 'string') && SWITCHES.every((key) => typeof kept[key] === 'boolean');
  return fits ? value as Typed : undefined;
}

const linesOf = (text = ''): readonly string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);

/** 副镇长 王某: the last word is the name; a line of one word has no name, and the cloud says so. */
function headOf(line: string): { readonly post: string; readonly name: string } {
  const words = line.split(/[\s:：，,]+/).filter(Boolean);
  return { post: words.slice(0, -1).join(' '), name: words[words.length - 1] ?? '' };
}

function officeOf(line: string): { readonly name: string; readonly duties?: string; readonly phone?: string } {
  const parts = line.split(/[，,]/).map((part) => part.trim());
  const last = parts.length > 1 ? parts[parts.length - 1] ?? '' : '';
  const phone = /^[\d\-()（）转 ]{5,}$/.test(last) ? last : '';
  const duties = parts.slice(1, phone ? -1 : undefined).join('，');
  return { name: parts[0] ?? '', ...(duties && { duties }), ...(phone && { phone }) };
}

function contactOf(typed: Typed): ContactInput | undefined {
  const [office = '', phone = '', address = '', postcode = '', officeHours = '', portalName = '', portalAddress = ''] = CONTACT.map((key) => typed[key] ?? '');
  const all = [office, phone, address, postcode, officeHours, portalName, portalAddress];
  return all.every((text) => text.trim() === '') ? undefined : { office, phone, address, postcode, officeHours, portal: { name: portalName, address: portalAddress } };
}

const filled = (text: string | undefined): string | undefined => (text && text.trim() !== '' ? text.trim() : undefined);

export interface GuideInput {
  readonly contact?: ContactInput;
  readonly facts: GuideFactsInput;
  readonly remarks: RemarksInput;
  readonly open: OptionalChannel[];
}

/** What is sent; a text that is as the law drafts it is not the agency's own. */
export function inputOf(typed: Typed, { drafted }: Pick<GuideDesk, 'drafted'>): GuideInput {
  const contact = contactOf(typed);
  const [fax, mailbox, duties] = [filled(typed.fax), filled(typed.mailbox), filled(typed.duties)];
  const [heads, structure] = [linesOf(typed.heads).map(headOf), linesOf(typed.structure).map(officeOf)];
  const own = Object.fromEntries(OWN_TEXTS.flatMap((key) => {
    const text = filled(typed[key]);
    return text && text !== drafted[key] ? [[key, text]] : [];
  }));
  const remarks = Object.fromEntries(REMARK_KEYS.flatMap((key) => {
    const text = filled(typed[remarkKey(key)]);
    return text ? [[key, text]] : [];
  })) as RemarksInput;
  return {
    ...(contact && { contact }), remarks, open: OPTIONAL_CHANNELS.filter((channel) => typed[`open.${channel}`]),
    facts: {
      ...(fax && { fax }), ...(typed.noFax && { noFax: true as const }), ...(mailbox && { mailbox }), ...(duties && { duties }),
      ...(heads.length > 0 && { heads }), ...(structure.length > 0 && { structure }), ...own,
    },
  };
}

/** The field of the page a refusal means. */
export function fieldOf(path: string): TextKey | undefined {
  const [part = '', name = '', inner = ''] = path.split('.');
  if (part === 'contact' && name === 'portal') return inner === 'name' ? 'portalName' : 'portalAddress';
  const key = part === 'remarks' ? `remark.${name}` : name;
  return TEXTS.find((one) => one === key);
}

export type GuideProblems = Readonly<Partial<Record<TextKey, string>>>;

/** What the cloud would find wrong, by field and before anything is sent. */
export function problemsIn(agencyId: string, typed: Typed, desk: Pick<GuideDesk, 'drafted'>): GuideProblems {
  const { error } = saveGuideInput.safeParse({ agencyId, version: typed.version, ...inputOf(typed, desk) });
  return Object.fromEntries((error?.issues ?? []).flatMap(({ path, message }) => {
    const key = fieldOf(path.join('.'));
    return key ? [[key, `${message}。`]] : [];
  }).reverse());
}
