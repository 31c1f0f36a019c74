/** Why a .docx could not be read, and what to do. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

/** True for the reason instead of the thing. */
export function isFault(value: object): value is Fault {
  return 'message' in value && 'hint' in value;
}
