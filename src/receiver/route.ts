import type { Context } from 'hono';
import type { Parts } from './parts.ts';

/** One address of the receiver, below its base URL. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** With `:id` for what varies. */
  readonly path: string;
  answer(context: Context, parts: Parts): Promise<Response>;
}
