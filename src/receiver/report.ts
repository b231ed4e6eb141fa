import type { Diagnostic } from '../base/diagnostic.ts';
import { ConsentFormError } from '../base/errors.ts';
import type { ProblemCode } from './problem.ts';

/** Something that happened, for logs and measurements. It never holds a value of a person, a body or a query. */
export type ReceiverEvent =
  | {
      readonly event: 'answered';
      readonly method: string;
      /** The route's pattern, never the address itself: an address can hold a record's id. */
      readonly route: string;
      readonly status: number;
      readonly durationMs: number;
      readonly problem?: ProblemCode;
    }
  | {
      readonly event: 'notice-registered';
      readonly file: string;
      readonly notice: string;
      readonly index: number;
    }
  | {
      readonly event: 'notice-refused';
      readonly file: string;
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly event: 'failed'; readonly error: Failure };

/** An error without its message, which may quote what was read; our own messages name places only, and stay. */
export interface Failure {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  /** Where it was thrown: function names and lines. */
  readonly at: readonly string[];
  readonly cause?: Failure;
}

/** Takes note of what happened. It must not throw. */
export type Report = (event: ReceiverEvent) => void;

/** What may be said of an error: our messages name the place and never the person, those of others are left out. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(error instanceof ConsentFormError ? { message: error.message } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: failureOf(error.cause) }),
  };
}
