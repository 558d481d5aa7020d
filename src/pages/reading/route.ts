const AGENCY = /^[a-z0-9-]{1,40}$/;

type Params = Readonly<Partial<Record<string, string>>>;

/** Text of a parameter, which is handed over as it stands in the address; one that is spoilt stays as it is. */
export function textOf(value: string | undefined): string {
  if (!value) return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** 从链接或者小程序码打开的单位: `?agency=…`, or the `scene` of a code, which carries `agency=…`. */
export function linkedAgency({ agency, scene }: Params): string | undefined {
  const named = agency ?? /(?:^|&)(?:agency|a)=([^&]+)/.exec(textOf(scene))?.[1];
  return named && AGENCY.test(named) ? named : undefined;
}

/** A whole number in an address, or undefined. */
export function numberOf(value: string | undefined): number | undefined {
  return value && /^\d{1,4}$/.test(value) ? Number(value) : undefined;
}
