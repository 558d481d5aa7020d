/** Where the choice of a field stands; choices cannot take the cursor, so the page is brought to them. */
export const partId = (field: string): string => `decide-${field.replace(/\./g, '-')}`;
