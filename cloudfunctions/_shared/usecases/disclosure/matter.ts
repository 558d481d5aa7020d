import type { KnownOf } from '@/domain/redaction/redact';
import { redact, type Redaction } from '@/domain/redaction/redact';
import { askedWords, suspicionsOf, type Suspicion } from '@/domain/redaction/suspicions';
import type { Application } from '../../application';
import type { OtherRequest } from '../../other-request';
import type { Agency } from '../../repositories/agencies';
import type { AnswerDraft } from '../../repositories/answer-drafts';
import type { DisclosureCloud } from './disclosure-cloud';

/** What a draft came from: what is known of it, and the words it was asked in. */
export interface Matter {
  readonly known: KnownOf;
  readonly asked: string;
}

/** Public of the office itself. */
const openOf = ({ contact, name, shortName }: Agency): readonly string[] =>
  [name, shortName, ...(contact ? [contact.office, contact.phone, contact.address] : [])];

const named = (...names: readonly (string | undefined)[]): readonly string[] => names.flatMap((name) => (name && name.trim() !== '' ? [name] : []));

/** Everyone an application knows: who asked, for whom, with whom, and third parties who were consulted. */
export async function matterOfCase(application: Application, agency: Agency, { letters }: DisclosureCloud): Promise<Matter> {
  const { name, contactName, helperName } = application.person();
  const { joint = [], agent } = application.intake?.() ?? {};
  const { id, number, events } = application.disclosure;
  const parties = events.flatMap((event) => (event.type === 'consultationSent' && event.kind === 'thirdParty' ? [event.about] : []));
  const numbers = (await letters.of(id)).flatMap((letter) => (letter.number ? [letter.number] : []));
  return { known: { names: named(name, contactName, helperName, agent?.name, ...joint, ...parties), numbers: [number, ...numbers], open: openOf(agency) }, asked: application.request.description };
}

export function matterOfRequest(request: OtherRequest, agency: Agency): Matter {
  const { name, contactName } = request.person();
  const content = request.content();
  const asked = content.kind === 'proactiveSuggestion' ? [content.what, content.why ?? ''].join('\n') : '';
  return { known: { names: named(name, contactName), numbers: [request.number], open: openOf(agency) }, asked };
}

/** Of a draft that is there. */
export async function matterOf({ source }: AnswerDraft, agency: Agency, cloud: DisclosureCloud): Promise<Matter | undefined> {
  if (source.kind === 'case') {
    const application = await cloud.cases.find(source.id);
    return application && matterOfCase(application, agency, cloud);
  }
  const request = await cloud.requests.find(source.id);
  return request && matterOfRequest(request, agency);
}

/** What of a text may not be published, and what a person has to look at. */
export function personalIn(text: string, { known, asked }: Matter): { readonly redactions: readonly Redaction[]; readonly suspicions: readonly Suspicion[] } {
  const found = [...suspicionsOf(text), ...askedWords(text, asked)];
  return { redactions: redact(text, known).redactions, suspicions: [...new Map(found.map((one) => [one.key, one])).values()] };
}
