/** What a simulated county is made of; the same gives the same. */
export interface SimulationOptions {
  /** Data folder of the local cloud. */
  readonly dataFolder: string;
  /** Built functions; dist/functions unless told. */
  readonly functionsFolder?: string;
  readonly agencies: number;
  readonly firstYear: number;
  readonly years: number;
  readonly cases: number;
  readonly seed: number;
  /** Days of a month on which somebody works; the cloud is started anew for each. */
  readonly daysAMonth: number;
  /** Processes of each function. */
  readonly instances: number;
}
