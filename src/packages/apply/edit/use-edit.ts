import { useMemo, useRef, useState } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import { isLegible } from '@/domain/applicant/text';
import { DELIVERIES_OF, DELIVERY_CHOICES, FORM_CHOICES } from '@/domain/statute/provision';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useUploads, type KeptUpload, type Uploads } from '@/services/uploads/use-uploads';
import { backToDetail } from '../shared/back-to-detail';
import { notify } from '../shared/notify';

type FormChoice = (typeof FORM_CHOICES)[number];
type DeliveryChoice = (typeof DELIVERY_CHOICES)[number];
const oneOf = <T extends string>(choices: readonly T[], word: unknown): T | undefined => choices.find((choice) => choice === word);

/** What may be edited, as typed; what a paper did not say is chosen anew. */
interface Edited {
  readonly description: string;
  readonly form?: FormChoice | undefined;
  readonly delivery?: DeliveryChoice | undefined;
  readonly uploads: readonly KeptUpload[];
}

function parse(value: unknown): Edited | undefined {
  const { description, form, delivery, uploads } = (value ?? {}) as Partial<Record<keyof Edited, unknown>>;
  if (typeof description !== 'string' || !Array.isArray(uploads)) return undefined;
  return { description, form: oneOf(FORM_CHOICES, form), delivery: oneOf(DELIVERY_CHOICES, delivery), uploads: uploads as KeptUpload[] };
}

export interface EditModel {
  readonly edited: Edited;
  readonly uploads: Uploads;
  readonly deliveries: readonly DeliveryChoice[];
  /** A way that fits the form is missing, because the application has no such address. */
  readonly lacksAddress: boolean;
  readonly errors: { readonly description?: string; readonly form?: string; readonly delivery?: string; readonly uploads?: string };
  readonly problem: string | undefined;
  readonly asking: boolean;
  readonly refused: string | undefined;
  readonly change: (more: Partial<Edited>) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
}

function descriptionProblem(text: string): string | undefined {
  if (!isLegible(text)) return '请写明要的信息：名称、文号，或者能找到它的特征。';
  const over = [...text].length - LIMITS.descriptionCharacters;
  return over > 0 ? `最多写${LIMITS.descriptionCharacters}字，多了${over}字，请精简，或者把材料作为附件。` : undefined;
}

/** 修改申请 from what was filed to what is sent; what is typed stays on the phone until then. */
export function useEdit({ id, version, request, applicant }: ApplicationDetail): EditModel {
  const { description, form, delivery, attachments } = request;
  // Another version starts from what is filed now.
  const filed = useMemo((): Edited => ({ description, form: oneOf(FORM_CHOICES, form), delivery: oneOf(DELIVERY_CHOICES, delivery), uploads: attachments }), [version]); // eslint-disable-line react-hooks/exhaustive-deps
  const { value: edited, set, drop } = useKept(`edit.${id}.${version}`, parse, filed);
  const now = useRef(edited);
  const change = (more: Partial<Edited>) => {
    now.current = { ...now.current, ...more };
    set(now.current);
  };
  const uploads = useUploads({ now: () => now.current, update: change });
  const [errors, setErrors] = useState<EditModel['errors']>({});
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const fitting = DELIVERY_CHOICES.filter((way) => edited.form && DELIVERIES_OF[edited.form].includes(way));
  const deliveries = fitting.filter((way) => (way !== 'email' || applicant.email) && (way !== 'post' || applicant.address));

  const ask = () => {
    const [text, files] = [descriptionProblem(edited.description), uploads.problems()[0]?.message];
    const shape = edited.form ? undefined : '请选择要什么样的。';
    const way = edited.delivery && deliveries.includes(edited.delivery) ? undefined : '请选择怎么送到你手里。';
    setErrors({ ...(text && { description: text }), ...(shape && { form: shape }), ...(way && { delivery: way }), ...(files && { uploads: files }) });
    setRefused(undefined);
    setAsking(!text && !shape && !way && !files);
  };
  const confirm = async () => {
    const { form: shape, delivery: way } = edited;
    if (!shape || !way) return;
    const reply = await call('applicant', 'editRequest', {
      id, version, description: edited.description, form: shape, delivery: way, uploadIds: edited.uploads.map(({ uploadId }) => uploadId),
    });
    if (!reply.ok) {
      setRefused(reply.code === 'stale' ? '单位刚刚办理过这件申请，请先返回看看最新的情况。你写的都在。' : reply.message);
      return;
    }
    setAsking(false);
    drop();
    notify('改好了');
    backToDetail(id);
  };
  return {
    edited, uploads, deliveries, lacksAddress: fitting.length > deliveries.length, errors, problem: errors.description ?? errors.form ?? errors.delivery ?? errors.uploads, asking, refused, change, ask, cancel: () => setAsking(false), confirm,
  };
}
