import fc from 'fast-check';
import type { Reply } from '@/contract/reply';
import type { Draft } from '@/services/draft';
import type * as OnPhone from '@/services/draft-phone';
import type * as Drafts from '@/services/drafts';
import type * as Submitting from '@/services/submission';
import type * as Waiting from '@/services/waiting';
import { FORM, startTown, type Caller, type Town } from './town';

/** What becomes of one trip to the cloud: it arrives, the request is lost on the way, or the reply on the way back. */
type Trip = 'through' | 'requestLost' | 'replyLost';
type FunctionOf = Parameters<Caller['send']>[0];
type Form = Parameters<typeof Submitting.submitApplication>[1];
type Program = typeof Drafts & typeof OnPhone & typeof Submitting & typeof Waiting;

const UNREACHABLE = { ok: false, code: 'unreachable', message: '网络不通，暂时连不上服务，请稍后重试。' };

/** The network between all phones of a person and the cloud; after the last trip it is good again. */
class Network {
  private trips: Trip[];
  constructor(private readonly who: Caller, trips: readonly Trip[]) { this.trips = [...trips]; }
  restore(): void { this.trips = []; }
  async send(fn: string, action: string, input: object): Promise<unknown> {
    const trip = this.trips.shift() ?? 'through';
    if (trip === 'requestLost') return UNREACHABLE;
    const reply: Reply<unknown> = await this.who.send(fn as FunctionOf, { action, input });
    return trip === 'through' ? reply : UNREACHABLE;
  }
}

/** The phone's own program, begun anew: only what is stored is still known. */
function program(network: Network, stored: Map<string, string>): Program {
  let begun: Program | undefined;
  jest.isolateModules(() => {
    jest.doMock('@/services/transport', () => ({ send: (...args: Parameters<Network['send']>) => network.send(...args), put: jest.fn() }));
    jest.doMock('@/services/storage', () => ({
      load: (key: string, parse: (value: unknown) => unknown) => parse(stored.has(key) ? JSON.parse(stored.get(key) ?? '') : ''),
      save: (key: string, value: unknown) => Boolean(stored.set(key, JSON.stringify(value))),
      remove: (key: string) => stored.delete(key),
    }));
    begun = {
      ...jest.requireActual<typeof Drafts>('@/services/drafts'), ...jest.requireActual<typeof OnPhone>('@/services/draft-phone'),
      ...jest.requireActual<typeof Submitting>('@/services/submission'), ...jest.requireActual<typeof Waiting>('@/services/waiting'),
    };
  });
  if (!begun) throw new Error('not loaded');
  return begun;
}

const wishOf = (draft: Draft | undefined): unknown => draft?.form.description;
const formOf = (draft: Draft): Form => ({ ...FORM, uploadIds: [], description: String(wishOf(draft)) });

class Phone {
  private readonly stored = new Map<string, string>();
  private running: Program;
  /** What was typed here last and is not filed yet. */
  private typed: string | undefined;
  readonly outcomes: Submitting.Submission[] = [];
  constructor(private readonly network: Network) { this.running = program(network, this.stored); }

  start(wish: string): string {
    this.typed = wish;
    return this.running.startDraft('qiaoguan', { description: wish });
  }
  restart(): void { this.running = program(this.network, this.stored); }
  draft(draftId: string): Draft | undefined { return this.running.phoneDraft(draftId); }

  /** The draft as the form opens it, kept here from now on. */
  async open(draftId: string): Promise<void> {
    const services = this.running;
    const opened = await services.openDraft(draftId);
    if (!opened.ok) return;
    services.keepOnPhone(opened.draft);
    if (!opened.draft.unsaved) this.typed = undefined;
  }
  type(draftId: string, wish: string): void {
    const services = this.running;
    const draft = services.phoneDraft(draftId);
    if (!draft) return;
    services.keepOnPhone({ ...draft, form: { ...draft.form, description: wish }, unsaved: true });
    this.typed = wish;
  }
  async save(draftId: string): Promise<void> {
    const services = this.running;
    const draft = services.phoneDraft(draftId);
    if (draft && (await services.saveInCloud(draft)).ok) this.typed = undefined;
  }
  async submit(draftId: string): Promise<void> {
    const services = this.running;
    const draft = services.phoneDraft(draftId);
    if (draft) this.heard(await services.submitApplication(draft, formOf(draft)));
  }
  async sendWaiting(): Promise<void> { for (const outcome of await this.running.sendWaiting()) this.heard(outcome); }

  private heard(outcome: Submitting.Submission): void {
    if (outcome.kind === 'received') {
      // Filed is what was typed, or it is said that something else was.
      if (this.typed !== undefined && outcome.receipt.description !== this.typed) expect(outcome.changed).toBe(true);
      this.typed = undefined;
    }
    this.outcomes.push(outcome);
  }
  /** What was typed and neither saved nor filed is still here. */
  expectNothingLost(draftId: string): void {
    if (this.typed !== undefined) expect(wishOf(this.draft(draftId))).toBe(this.typed);
  }
}

const ACTS = ['open', 'type', 'save', 'submit', 'restart', 'sendWaiting'] as const;
const act = fc.record({ phone: fc.constantFrom(0, 1), act: fc.constantFrom(...ACTS) });
const trip = fc.constantFrom<Trip>('through', 'requestLost', 'replyLost');

let town: Town;
let people = 0;
beforeAll(async () => { town = await startTown({ instances: 2 }); });
afterAll(() => town?.close());

test('两部手机、随便哪一步断网或者丢了回复、随便哪一步关掉再打开：一件或者没有，从不两件，写的不丢', async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 12 }), fc.array(trip, { maxLength: 20 }), async (acts, trips) => {
    const who = town.person(`oWeakNetwork${String(people += 1).padStart(16, '0')}`);
    const filed = async () => (await who.value('applicant', 'listApplications', {})).items;
    const network = new Network(who, trips);
    const phones = [new Phone(network), new Phone(network)] as const;
    const texts = ['第0次写的'];
    const draftId = phones[0].start('第0次写的');
    for (const { phone: at, act: doing } of acts) {
      const phone = phones[at === 0 ? 0 : 1];
      if (doing === 'type') phone.type(draftId, texts[texts.push(`第${texts.length}次写的`) - 1] ?? '');
      else if (doing === 'restart') phone.restart();
      else if (doing === 'sendWaiting') await phone.sendWaiting();
      else await phone[doing](draftId);
      for (const one of phones) one.expectNothingLost(draftId);
      expect((await filed()).length).toBeLessThanOrEqual(1);
    }
    network.restore();
    // Everybody who still has it taps once more, both at the same moment.
    await Promise.all(phones.map((phone) => phone.submit(draftId)));
    const applications = await filed();
    expect(applications).toHaveLength(1);
    expect(texts).toContain(applications[0]?.description);
    const receipts = phones.flatMap(({ outcomes }) => outcomes.flatMap((one) => (one.kind === 'received' ? [one.receipt.number] : [])));
    expect(new Set(receipts)).toEqual(new Set([applications[0]?.number]));
    for (const phone of phones) expect(phone.draft(draftId)).toBeUndefined();
    expect(await who.value('applicant', 'listDrafts', {})).toEqual([]);
  }), { numRuns: 60, interruptAfterTimeLimit: 120_000 });
});
