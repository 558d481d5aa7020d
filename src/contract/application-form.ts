import './zod-setup';
import * as z from 'zod/mini';
import { checkAddress, checkEmail, checkName, checkPhone, type FieldCheck } from '@/domain/applicant/contact';
import { checkIdentityDocument, IDENTITY_DOCUMENT_KEYS, type IdentityDocumentKind } from '@/domain/applicant/identity-document';
import { CONSENT_PROOFS, isSpoken, type ConsentProof } from '@/domain/applicant/original';
import { isLegible, normalizeProse } from '@/domain/applicant/text';
import { DELIVERIES, DELIVERIES_OF, DELIVERY_CHOICES, FORM_CHOICES, FORMS, type Delivery, type FormOfInformation } from '@/domain/statute/provision';
import { LIMITS } from './limits';

/**
 * A text rule of the domain as a zod check: what is kept is the normalised text, what the user reads is the rule's own
 * sentence. Refined before it is transformed, because a refinement lets the checks of the other fields run on.
 */
const checked = (check: (text: string) => FieldCheck) =>
  z.pipe(z.string('请填写').check(z.superRefine((text, context) => {
    const { message } = check(text);
    if (message) context.addIssue({ code: 'custom', message });
  })), z.transform((text) => check(text).normalized));

const personName = checked((text) => checkName(text, 'person'));
const organizationName = checked((text) => checkName(text, 'organization'));
const phone = checked(checkPhone);
const email = checked(checkEmail);
const address = checked(checkAddress);

const documentKind = z.enum(IDENTITY_DOCUMENT_KEYS as [IdentityDocumentKind, ...IdentityDocumentKind[]], '请选择证件类型');

/** What a contact and a number must be: more may be missing on paper than in a form. */
interface IdentityRules {
  readonly phone: z.ZodMiniType<string, string>;
  readonly contactName: z.ZodMiniType<string, string>;
  readonly documentNumber: (empty: string) => z.ZodMiniType<string, string>;
  /** Whether there may be no number: a paper without one is taken in, and asked to be completed (art. 30). */
  readonly mayLackNumber: boolean;
}

const filled = (empty: string) => z.string().check(z.trim(), z.minLength(1, empty), z.maxLength(40, '证件号码不超过40个字符'));

/** 项(一): 姓名或者名称、身份证明、联系方式. The kinds are the columns of table three. */
function applicantBy({ phone: phoneRule, contactName, documentNumber, mayLackNumber }: IdentityRules) {
  const naturalPerson = z.strictObject({
    kind: z.literal('naturalPerson'),
    name: personName, documentKind, documentNumber: documentNumber('请填写证件号码'),
    phone: phoneRule, email: z.optional(email), address: z.optional(address),
  });
  const organization = z.strictObject({
    kind: z.enum(['commercialEnterprise', 'researchInstitution', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg']),
    name: organizationName, documentKind, documentNumber: documentNumber('请填写统一社会信用代码'),
    /** 联系人 of the organisation. */
    contactName,
    phone: phoneRule, email: z.optional(email), address: z.optional(address),
  });
  const lacks = ({ documentNumber: number }: { readonly documentNumber: string }) => mayLackNumber && number === '';
  return z.pipe(z.discriminatedUnion('kind', [naturalPerson, organization], '请选择申请人类型').check(z.superRefine((value, context) => {
    const { message } = lacks(value) ? {} : checkIdentityDocument(value.kind, value.documentKind, value.documentNumber);
    if (message) context.addIssue({ code: 'custom', message, path: ['documentNumber'] });
  })), z.transform((value) => ({
    ...value, documentNumber: lacks(value) ? '' : checkIdentityDocument(value.kind, value.documentKind, value.documentNumber).normalized,
  })));
}

const applicant = applicantBy({ phone, contactName: personName, documentNumber: filled, mayLackNumber: false });

/** 没有写: what a paper leaves out is left empty and not invented. */
const ifAny = (check: (text: string) => FieldCheck) => (text: string): FieldCheck => (text.trim() === '' ? { normalized: '' } : check(text));
const paperApplicant = applicantBy({
  phone: checked(ifAny(checkPhone)), contactName: checked(ifAny((text) => checkName(text, 'person'))), documentNumber: () => z.string().check(z.trim(), z.maxLength(40, '证件号码不超过40个字符')), mayLackNumber: true,
});

const uploadId = z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '附件编号不正确，请重新添加附件'));

/** 代办: who helps, and that the applicant agreed, as recorded; a guardian agrees himself (个人信息保护法 art. 31). */
const helper = z.strictObject({
  name: personName, phone,
  consent: z.literal(true, '请先取得申请人同意，再代为填写'),
  proof: z.optional(z.strictObject({ uploadId, kind: z.enum(Object.keys(CONSENT_PROOFS) as [ConsentProof, ...ConsentProof[]]) })),
  guardian: z.optional(z.literal(true)),
}).check(z.superRefine(({ proof, guardian }, context) => {
  if (!proof && !guardian) context.addIssue({ code: 'custom', message: '请录一段申请人说同意的话，或者拍下他签字的纸', path: ['proof'] });
}));

/** 项(二)、(三): what is wanted, in what form and by what way. */
export const WANTED = {
  description: z.string().check(z.overwrite(normalizeProse), z.refine(isLegible, '请写明所需信息的名称、文号或者其他特征'), z.superRefine((text, context) => {
      const count = [...text].length;
      if (count > LIMITS.descriptionCharacters) {
        context.addIssue({ code: 'custom', message: `最多写${LIMITS.descriptionCharacters}字，现在是${count}字，请精简或者把材料作为附件` });
      }
    })),
  form: z.enum(FORM_CHOICES, '请选择信息的形式'),
  delivery: z.enum(DELIVERY_CHOICES, '请选择获取信息的途径'),
  uploadIds: z.array(uploadId).check(z.maxLength(LIMITS.attachments, `附件最多${LIMITS.attachments}个`)),
};

interface Wanted {
  readonly form: FormOfInformation;
  readonly delivery: Delivery;
  readonly applicant: { readonly email?: string | undefined; readonly address?: string | undefined };
}

/** What the parts of an application must have to do with each other. */
function checkTogether(form: Wanted, context: z.core.$RefinementCtx): void {
  if (form.delivery !== 'unstated' && !DELIVERIES_OF[form.form].includes(form.delivery)) {
    context.addIssue({ code: 'custom', message: '这种形式不能用所选的途径提供，请重新选择', path: ['delivery'] });
  }
  if (form.delivery === 'email' && !form.applicant.email) {
    context.addIssue({ code: 'custom', message: '选择发到电子邮箱，请填写邮箱地址', path: ['applicant', 'email'] });
  }
  if (form.delivery === 'post' && !form.applicant.address) {
    context.addIssue({ code: 'custom', message: '选择邮寄，请填写邮寄地址', path: ['applicant', 'address'] });
  }
}

/** 录音、照片 in place of typed words: among the attachments, and there when nothing was typed. */
const originals = z.optional(z.array(uploadId).check(z.maxLength(LIMITS.attachments, `附件最多${LIMITS.attachments}个`)));

/** 条例 art. 29(2): what an application must contain, and nothing more. */
export const applicationForm = z.strictObject({ applicant, helper: z.optional(helper), ...WANTED, originals }).check(z.superRefine((form, context) => {
  checkTogether(form, context);
  const { helper: helping, originals: spoken = [], uploadIds, description } = form;
  const named = [...spoken, ...(helping?.proof ? [helping.proof.uploadId] : [])];
  if (named.some((one) => !uploadIds.includes(one))) context.addIssue({ code: 'custom', message: '有录音或者照片没有传完，请重新添加', path: ['uploadIds'] });
  if (isSpoken(description) && spoken.length === 0) context.addIssue({ code: 'custom', message: '请写下想要的信息，或者录音、拍照说明', path: ['description'] });
}));

/**
 * An application on paper, by mouth, by fax or by mail as the office enters it: the same contents and checks; what the
 * paper does not say may be missing, and there is no page of the applicant's own to look at the answer in.
 */
export const paperForm = z.strictObject({
  applicant: paperApplicant, ...WANTED,
  form: z.enum(Object.keys(FORMS) as [FormOfInformation, ...FormOfInformation[]], '请选择信息的形式'),
  delivery: z.enum(Object.keys(DELIVERIES) as [Delivery, ...Delivery[]], '请选择获取信息的途径'),
}).check(z.superRefine((form, context) => {
  checkTogether(form, context);
  if (form.delivery === 'online') {
    context.addIssue({ code: 'custom', message: '不是在小程序里申请的，不能选在小程序里查看，请选别的途径', path: ['delivery'] });
  }
}));

export type ApplicationForm = z.infer<typeof applicationForm>;
export type PaperForm = z.infer<typeof paperForm>;
export type PaperFormInput = z.input<typeof paperForm>;
/** As typed, before normalisation. */
export type ApplicationFormInput = z.input<typeof applicationForm>;
