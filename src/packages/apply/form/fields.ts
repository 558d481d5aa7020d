import { DELIVERIES_OF, onlyDelivery } from '@/domain/statute/provision';
import { isForOther, isGuardian, isOffice, type Answers, type StepKey } from './answers';

/** Everything the form asks; one place under which a mistake can be told. */
export type FieldKey = Exclude<keyof Answers, 'step' | 'documentKind' | 'asksWho' | 'minority' | 'alsoWanted'> | 'consent';

/** Fields that are typed, as against chosen. */
export type TextKey = 'helperName' | 'helperPhone' | 'name' | 'documentNumber' | 'contactName' | 'phone' | 'email' | 'address' | 'description';

const HELPER = ['helperName', 'helperPhone', 'helperConsent'] as const;

/** Which fields a step asks, given the answers so far. */
export function fieldsOf(step: StepKey, answers: Answers): readonly FieldKey[] {
  switch (step) {
    case 'forWhom': return isForOther(answers) ? ['forWhom', ...HELPER, ...(isGuardian(answers) ? [] : ['consent'] as const)] : ['forWhom'];
    case 'kind': return ['kind'];
    case 'name': return ['name'];
    case 'identity': return ['documentNumber'];
    // From fourteen on one may also apply alone.
    case 'guardian': return answers.minority === 'guarded' || isGuardian(answers) ? HELPER : [];
    case 'contact': return isOffice(answers.kind) ? ['contactName', 'phone', 'email', 'address'] : ['phone', 'email', 'address'];
    case 'description': return ['description'];
    case 'provision': return ['form', 'delivery', ...extraOf(answers)];
    case 'attachments': return ['uploads'];
    case 'check': return [];
  }
}

/** What a way of delivery needs besides. */
export function extraOf({ delivery }: Pick<Answers, 'delivery'>): readonly ('email' | 'address')[] {
  if (delivery === 'email') return ['email'];
  return delivery === 'post' ? ['address'] : [];
}

const STEPS: readonly StepKey[] = ['description', 'forWhom', 'kind', 'name', 'identity', 'guardian', 'contact', 'provision', 'attachments'];

/** Where a field is asked; the address of a letter where the letter is chosen. */
export function stepOf(field: FieldKey, answers: Answers): StepKey {
  if (extraOf(answers).some((extra) => extra === field)) return 'provision';
  return STEPS.find((step) => fieldsOf(step, answers).includes(field)) ?? 'check';
}

const PATHS: Readonly<Record<string, FieldKey>> = {
  'applicant.kind': 'kind', 'applicant.name': 'name', 'applicant.documentKind': 'documentNumber', 'applicant.documentNumber': 'documentNumber',
  'applicant.contactName': 'contactName', 'applicant.phone': 'phone', 'applicant.email': 'email', 'applicant.address': 'address',
  'helper.name': 'helperName', 'helper.phone': 'helperPhone', 'helper.consent': 'helperConsent',
  'helper.proof': 'consent', 'helper.guardian': 'helperName', originals: 'description',
  description: 'description', form: 'form', delivery: 'delivery', uploadIds: 'uploads',
};

/** The field of a path of the contract, as the schema and the cloud name it. */
export function fieldAt(path: string): FieldKey | undefined {
  const inside = path.replace(/^form\.(?=.)/, '').replace(/^(uploadIds|originals|helper\.proof)\..*/, '$1');
  return Object.prototype.hasOwnProperty.call(PATHS, inside) ? PATHS[inside] : undefined;
}

/** What choosing a field changes besides itself. */
export function consequences(field: FieldKey, before: Answers, next: Answers): Partial<Answers> {
  // The number of a person's card is not that of an office.
  if (field === 'kind' && before.kind && isOffice(before.kind) !== isOffice(next.kind)) return { documentKind: undefined, documentNumber: '', minority: undefined };
  if (field !== 'form' || !next.form) return {};
  const only = onlyDelivery(next.form);
  if (only) return { delivery: only };
  return next.delivery && DELIVERIES_OF[next.form].includes(next.delivery) ? {} : { delivery: undefined };
}
