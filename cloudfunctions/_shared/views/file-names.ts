/** 附件1.jpg: for whoever may not open a file. People write names and numbers into the names of their files. */
const neutral = (name: string, index: number): string => `附件${index + 1}${/\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0].toLowerCase() ?? ''}`;

/** Files by their place instead of their name. */
export const withoutNames = <T extends { readonly name: string }>(files: readonly T[]): readonly T[] => files.map((file, index) => ({ ...file, name: neutral(file.name, index) }));
