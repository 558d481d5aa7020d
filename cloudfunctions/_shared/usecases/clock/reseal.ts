import { epochMs, type Instant } from '@/domain/calendar/instant';
import type { Stored } from '../../database';
import type { KeyRotation, KeyRotationRepository, RotationPass } from '../../repositories/key-rotations';
import type { ItemFailed, Job } from '../../timer';

/** Read in one go, so that a large collection never lies in memory as a whole. */
const PAGE = 100;
/** As many as one run surely manages beside the others within their minute; the next run goes on where this one stopped. */
const ONE_RUN = 3000;
const MOST_MOVED = 1500;
/** Moved at the same time. */
const AT_ONCE = 10;
/** So long some function may still run with the settings of before, and seal with the old key. */
const DAY_MS = 86_400_000;

interface ResealCloud { readonly keyRotations: KeyRotationRepository }

/** One page moved, ten at a time; what does not open is told and left as it is. */
async function movePage(pass: RotationPass, page: readonly Stored[], { keyRotations }: ResealCloud, itemFailed: ItemFailed): Promise<RotationPass> {
  let [resealed, failed] = [0, 0];
  for (let from = 0; from < page.length; from += AT_ONCE) {
    await Promise.all(page.slice(from, from + AT_ONCE).map(async (document) => {
      try {
        if (await keyRotations.move(pass.collection, document) === 'resealed') resealed += 1;
      } catch (error) {
        failed += 1;
        itemFailed(error);
      }
    }));
  }
  return { ...pass, after: page[page.length - 1]?._id ?? pass.after, checked: pass.checked + page.length, resealed: pass.resealed + resealed, failed: pass.failed + failed };
}

/** The state after a pass went through everything: clean when it found nothing and nobody can still have the old settings. */
function finished({ pass: _pass, ...state }: KeyRotation, { startedAt, resealed, failed }: RotationPass, at: Instant): KeyRotation {
  const clean = resealed + failed === 0 && epochMs(startedAt) >= epochMs(state.since) + DAY_MS;
  return { ...state, last: { at, resealed, failed }, ...(clean && { cleanAt: at }) };
}

/** The state of this key: begun anew when the settings name another one. */
function current(at: Instant, before: KeyRotation | undefined, { keyRotations: { settings } }: ResealCloud): KeyRotation {
  return before?.key === settings.key ? { ...before, ...settings } : { revision: before?.revision ?? 0, since: at, ...settings };
}

/**
 * 换密钥: what is sealed under earlier keys is sealed under the current one, while everybody goes on working. Goes
 * through every collection of the table of sealed places, a stretch a run, until a whole pass found nothing left;
 * only then may an old key leave the settings.
 */
export const reseal: Job<ResealCloud> = async (at, cloud, itemFailed) => {
  const { keyRotations } = cloud;
  const before = await keyRotations.state();
  let state = current(at, before, cloud);
  const report = { checked: 0, resealed: 0, failed: 0 };
  const save = async (next: KeyRotation): Promise<boolean> => {
    state = { ...next, revision: state.revision + 1 };
    return keyRotations.save(state);
  };
  if (state.cleanAt) {
    if (before?.others !== state.others) await save(state);
    return report;
  }
  let pass = state.pass ?? await keyRotations.begin(at);
  while (report.checked < ONE_RUN && report.resealed < MOST_MOVED) {
    const page = await keyRotations.stretch(pass, PAGE);
    const moved = await movePage(pass, page, cloud, itemFailed);
    report.checked += page.length;
    report.resealed += moved.resealed - pass.resealed;
    report.failed += moved.failed - pass.failed;
    const next = page.length < PAGE ? keyRotations.next(pass.collection) : pass.collection;
    if (!next) {
      await save(finished(state, moved, at));
      return report;
    }
    pass = next === pass.collection ? moved : { ...moved, collection: next, after: '' };
    // Another run of the same timer has taken over.
    if (!await save({ ...state, pass })) return report;
  }
  return report;
};
