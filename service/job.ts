/** Work that nobody asks for over HTTP. Every process runs all of them, so each takes what it works on for itself. */
export interface Job {
  name: string;
  /** Pause after a run that found nothing more to do, in milliseconds. */
  everyMs: number;
  /** Runs once; resolves with whether there is more to do right now. A rejection is logged, and the job goes on. */
  run(signal: AbortSignal): Promise<boolean>;
}
