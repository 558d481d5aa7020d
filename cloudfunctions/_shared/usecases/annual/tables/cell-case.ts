import type { CellCase } from '@/contract/year-tables';
import type { Application } from '../../../application';

/** A case as it stands behind a number; nobody's name is in it. */
export function cellCase({ disclosure, request }: Application): CellCase {
  const { id, number, receivedOn, closedOn, outcome } = disclosure;
  return { id, number, description: request.description, ...(receivedOn && { receivedOn }), ...(closedOn && { closedOn }), ...(outcome && { outcome }) };
}
