/** How the process ends. Never dependent on the format of the output. */
export const status = {
  fine: 0,
  /** The data or the report is at fault. */
  faulty: 1,
  /** Wrong usage, or a file that cannot be read or written. */
  unusable: 2,
  bug: 101,
  interrupted: 130,
} as const;

/** A failure that the user can mend, with the words to tell it; ends the command with exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Tells such a failure by its name, for commands are bundled each with a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
