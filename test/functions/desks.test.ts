import { GRANTS } from '../../cloudfunctions/_shared/authorization';
import { DESKS as APPLICANT_DESKS, later as applicantLater } from '../../cloudfunctions/applicant/desks';
import { front as applicantFront } from '../../cloudfunctions/applicant/front';
import { DESKS as STAFF_DESKS, later as staffLater } from '../../cloudfunctions/staff/desks';
import { front as staffFront } from '../../cloudfunctions/staff/front';

/** Functions that load what is asked later when it is asked. */
const IN_PARTS = {
  applicant: { DESKS: APPLICANT_DESKS, later: applicantLater, front: applicantFront },
  staff: { DESKS: STAFF_DESKS, later: staffLater, front: staffFront },
} as const;
type Pile = readonly [string, { readonly names: readonly string[]; readonly open: () => Promise<{ readonly actions: object }> }];

describe.each(['applicant', 'staff'] as const)('%s：稍后再装的动作', (name) => {
  const { DESKS, later, front } = IN_PARTS[name];
  const piles = Object.entries(DESKS) as readonly Pile[];

  test.each(piles)('%s：写着的名字就是里面的动作，一个不多，一个不少', async (_name, { names, open }) => {
    expect([...names].sort()).toEqual(Object.keys((await open()).actions).sort());
  });

  test('一打开就要的和稍后再装的，合起来是每个动作，没有一个在两处', () => {
    expect([...Object.keys(front), ...Object.keys(later)].sort()).toEqual(Object.keys(GRANTS[name]).sort());
    expect(piles.flatMap(([, { names }]) => names)).toHaveLength(Object.keys(later).length);
  });
});
