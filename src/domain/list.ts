/** The last of a list; phones of 2021 have no `Array.prototype.at`. */
export const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];
