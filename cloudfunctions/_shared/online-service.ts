import { articleLabel } from '@/domain/statute/article';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import type { Application } from './application';
import { refuse, type Refusal } from './refusal';

const NO_ACCOUNT = refuse('noAccount', '申请人不是在小程序里申请的，打不开在线送达的文书，请改用邮寄、当面或者委托送达。', { field: 'way', article: articleLabel(SERVICE_WAYS.post.rule) });

/** Why an applicant cannot be served on-line: on paper he has nothing here to open it with; undefined when he can, or is served otherwise. */
export const onlineProblem = (way: ServiceWay, { intake }: Pick<Application, 'intake'>): { readonly ok: false; readonly error: Refusal } | undefined =>
  (way === 'online' && intake?.().paper ? NO_ACCOUNT : undefined);
