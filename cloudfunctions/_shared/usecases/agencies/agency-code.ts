import type { AgencyCode } from '@/contract/agencies';
import { ok } from '@/domain/result';
import type { AgencyCall } from '../../entry/staff';
import { SCENE_LETTERS } from '../../push/mini-code';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

/** Opened by every code; it reads the agency from the address or from the scene (src/pages/reading/route.ts). */
const HOME = 'pages/home/index';

/** The short form where the long one does not fit. */
const sceneOf = (agencyId: string): string => (`agency=${agencyId}`.length <= SCENE_LETTERS ? `agency=${agencyId}` : `a=${agencyId}`);

/** 单位的小程序码: asked of WeChat where the mini-program is set up; path and scene in any case. */
export const agencyCode: UseCase<{ readonly agencyId: string }, AgencyCode, StaffCloud, AgencyCall> = async (_input, { agency: { id } }, { miniCodes }) => {
  const scene = sceneOf(id);
  const picture = scene.length <= SCENE_LETTERS ? await miniCodes?.make({ scene, page: HOME }) : undefined;
  return ok({ path: `/${HOME}?agency=${encodeURIComponent(id)}`, scene, ...(picture && { picture: `data:image/png;base64,${picture.toString('base64')}` }) });
};
