import { randomBytes } from 'node:crypto';
import { openDatabase } from '../database';
import { fileRepository } from '../files/file-repository';
import { agencyRepository } from '../repositories/agencies';
import { memberRepository } from '../repositories/members';
import { uploadRepository } from '../repositories/uploads';
import type { PapersCloud } from '../usecases/papers/papers-cloud';
import { deploymentKeys } from './keys';
import { once } from './once';
import { sdkApp } from './sdk';

export const papersCloud = once(async (): Promise<PapersCloud> => {
  const db = openDatabase(sdkApp());
  const keys = await deploymentKeys(db);
  return {
    blind: keys.blind,
    agencies: agencyRepository(db),
    members: memberRepository(db),
    uploads: uploadRepository(db, keys),
    files: fileRepository(sdkApp()),
    randomId: () => randomBytes(16).toString('hex'),
  };
});
