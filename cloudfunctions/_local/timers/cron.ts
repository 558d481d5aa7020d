import { Cron } from 'croner';

/** The next moment of a seven-field cron (second minute hour day month weekday year), China time, after `from`. */
export function nextRun(cron: string, from: Date): Date | undefined {
  if (cron.trim().split(/\s+/).length !== 7) throw new Error(`a timer needs seven fields: ${cron}`);
  return new Cron(cron, { timezone: 'Asia/Shanghai', paused: true }).nextRun(from) ?? undefined;
}
