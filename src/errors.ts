/**
 * The one error type that people see. `what` says what was being done to which thing; `hint` says what to do next.
 * Anything else that reaches the command line is a bug and is shown with its stack.
 */
export class GuituError extends Error {
  /** Exit code: 1 failed, 2 wrong usage. */
  readonly exitCode: 1 | 2;
  /** File that was being read or written, if any. */
  readonly file?: string;
  /** 1-based line in that file, if known. */
  readonly line?: number;
  readonly hint?: string;

  constructor(
    what: string,
    options: { exitCode?: 1 | 2; file?: string; line?: number; hint?: string; cause?: unknown } = {},
  ) {
    super(what, { cause: options.cause });
    this.name = 'GuituError';
    this.exitCode = options.exitCode ?? 1;
    this.file = options.file;
    this.line = options.line;
    this.hint = options.hint;
  }
}
