/** Where the two choices stand on the page. */
export const PARTS = { group: 'decide-group', leaf: 'decide-leaf' } as const;
