import { sealedAccess } from '../repositories/access-log';
import type { Migration } from './migration';

/** 查看记录: reasons from before they were sealed. What holds an entry in its chain is of the reason itself and stays. */
export const accessReasons: Migration = {
  number: 2, about: '查看个人信息的记录：原因封存', collections: ['accessLog'],
  moved: (document, { sealer }) => sealedAccess(document, sealer),
};
