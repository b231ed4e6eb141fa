import { Refusal } from './problem.ts';

/**
 * The origin of the page that sends a request: browsers tell it with every POST.
 *
 * @throws {Refusal} `origin-foreign` when it is none of those that the receiver serves.
 */
export function checkOrigin(request: Request, origins: ReadonlySet<string>): string {
  const origin = request.headers.get('origin');
  if (origin !== null && origins.has(origin)) return origin;
  throw new Refusal('origin-foreign', 'the header "Origin" names no page that this receiver serves');
}
