import type { AgencySummary } from '@/contract/public';
import type { Agency } from '../repositories/agencies';

export const agencySummary = ({ id, name, shortName, parentId }: Agency): AgencySummary => ({
  id, name, shortName, ...(parentId && { parentId }),
});
