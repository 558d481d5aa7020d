import type * as z from 'zod/mini';
import type { abolishRuleInput, RuleSaved, saveRuleInput, StaffRules } from '@/contract/rules';
import type { AttachmentKind } from '@/contract/limits';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { AgencyCall } from '../../entry/staff';
import { refuse, type Outcome } from '../../refusal';
import { MOST_EDITIONS, type Rule, type RuleEditionRecord } from '../../repositories/rules';
import type { UseCase } from '../../serving/call';
import { ruleSummary } from '../../views/rule';
import type { StaffCloud } from '../staff/staff-cloud';
import { mayKeepGuide } from './guide-desk';

type Save = z.output<typeof saveRuleInput>;
type Abolish = z.output<typeof abolishRuleInput>;

/** What residents can open and what cannot run by itself. */
const KINDS: readonly AttachmentKind[] = ['pdf', 'docx'];
const RULES_CHANGED = refuse('stale', '这项制度刚刚有人改过，请刷新后再改；你填写的内容都在。');
const NOT_HERE = refuse('notFound', '没有找到这项制度，请从列表重新进入。');
const EMPTY = refuse('wrongInput', '制度要有正文或者文件，请填写正文，或者添加文件。', { field: 'body' });
const NO_UPLOAD = refuse('uploadMissing', '文件没有传完或者已经删除，请重新添加；其他内容都在。', { field: 'uploadId' });
const WRONG_KIND = refuse('wrongFileKind', '制度的文件要用 PDF 或者 .docx，请换一个文件；其他内容都在。', { field: 'uploadId' });
const IN_FUTURE = refuse('wrongInput', '印发日期还没有到，请核对日期。', { field: 'madeOn' });
const ABOLISHED = refuse('abolished', '这项制度已经废止，不能再改；要恢复的，请作为新的制度发布。');
const TOO_MANY = refuse('tooManyEditions', `一项制度最多保存${MOST_EDITIONS}版，请作为新的制度发布。`);

/** 制度 for the office. @source 条例 art. 4 */
export const staffRules: UseCase<{ readonly agencyId: string; readonly cursor?: string | undefined }, StaffRules, StaffCloud, AgencyCall> = async ({ cursor }, call, { rules }) => {
  const { agency } = call;
  const { items, next } = await rules.of(agency.id, cursor);
  return ok({
    agency: { id: agency.id, name: agency.name }, mayEdit: mayKeepGuide(call), ...(next && { next }),
    rules: items.map((rule) => ({ ...ruleSummary(rule), version: rule.version, by: rule.head.byName, ...(rule.head.file && { file: { name: rule.head.file.name, bytes: rule.head.file.bytes } }) })),
  });
};

/** The file that was taken in for this edition, made the rule's own. */
async function fileOf({ uploadId, keepFile, id }: Save, before: Rule | undefined, call: AgencyCall, { uploads, blind }: StaffCloud): Promise<Outcome<RuleEditionRecord['file']>> {
  if (!uploadId) return ok(keepFile ? before?.editions.at(-1)?.file : undefined);
  // Uploads are the identity's, whatever it does with them.
  const owner = blind.pseudonym(call.identity ?? '');
  const upload = await uploads.find(owner, uploadId);
  if (!upload || (upload.state !== 'checked' && upload.caseId !== id)) return NO_UPLOAD;
  if (!KINDS.includes(upload.kind)) return WRONG_KIND;
  await uploads.bind(owner, [uploadId], id);
  return ok({ fileId: upload.fileId, name: upload.name, bytes: upload.bytes, kind: upload.kind });
}

/** 发布制度: a new one or the next edition of one; who checked it before is written down. @source 条例 arts. 4, 17 */
export const saveRule: UseCase<Save, RuleSaved, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const { id, version, title, documentNumber, madeOn, body, note } = input;
  const { agency, member, at, today } = call;
  const before = await cloud.rules.find(id);
  // What is not there yet begins with version 0; one of another agency is answered like one that is nowhere.
  if (before ? before.agencyId !== agency.id : version !== 0) return NOT_HERE;
  // A repeated tap of the very first: it is there already.
  if (before && version === 0 && before.version === 1 && before.editions[0]?.title === title) return ok({ id, version: 1, number: 1 });
  if ((before?.version ?? 0) !== version) return RULES_CHANGED;
  if (before?.abolished) return ABOLISHED;
  if ((before?.editions.length ?? 0) >= MOST_EDITIONS) return TOO_MANY;
  if (madeOn > today) return IN_FUTURE;
  if (!body && !input.uploadId && !(input.keepFile && before?.editions.at(-1)?.file)) return EMPTY;
  const file = await fileOf(input, before, call, cloud);
  if (!file.ok) return file;
  const number = (before?.editions.at(-1)?.number ?? 0) + 1;
  const edition: RuleEditionRecord = {
    number, title, madeOn, publishedOn: today, publishedAt: at, by: member.id, byName: member.name,
    ...(documentNumber && { documentNumber }), ...(body && { body }), ...(note && { note }), ...(file.value && { file: file.value }),
  };
  const saved = await cloud.rules.save({ id, agencyId: agency.id, version: version + 1, key: before?.key ?? `${at}/${id}`, editions: [...before?.editions ?? [], edition] });
  return saved === 'saved' ? ok({ id, version: version + 1, number }) : RULES_CHANGED;
};

const NOT_YET = refuse('wrongInput', '废止的日期还没有到，请到那天再登记。', { field: 'on', article: articleLabel(art(4)) });

/** 废止: it stays readable, marked with the day and the reason. */
export const abolishRule: UseCase<Abolish, RuleSaved, StaffCloud, AgencyCall> = async ({ id, version, on, reason }, call, cloud) => {
  const before = await cloud.rules.find(id);
  if (!before || before.agencyId !== call.agency.id) return NOT_HERE;
  if (before.version !== version) return RULES_CHANGED;
  if (before.abolished) return ABOLISHED;
  if (on > call.today) return NOT_YET;
  const saved = await cloud.rules.save({ ...before, version: version + 1, abolished: { on, reason, by: call.member.id } });
  return saved === 'saved' ? ok({ id, version: version + 1, number: before.editions.at(-1)?.number ?? 1 }) : RULES_CHANGED;
};
