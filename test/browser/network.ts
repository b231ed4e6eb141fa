import type { OpenForm } from './open-form.ts';

/** Statements that reached the receiver, oldest first. */
export function statements({ receiver }: OpenForm): string[] {
  return receiver.requests.filter(({ path }) => path === '/v1/statements').map(({ body }) => body);
}

/** Whether a request carries a statement. */
export function isStatement(input: RequestInfo | URL): boolean {
  return urlOf(input).endsWith('/v1/statements');
}

/** The address of a request. */
export function urlOf(input: RequestInfo | URL): string {
  return new Request(input).url;
}

/** A refusal, as the receiver writes it (RFC 9457). */
export function problem(status: number, code: string): Response {
  return new Response(JSON.stringify({ code }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

/** A network that holds statements back until it is opened. */
export function gated(): { open: () => void; network: (receive: typeof fetch) => typeof fetch } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    open: () => open(),
    network: (receive) => async (input, init) => {
      if (isStatement(input)) await opened;
      return receive(input, init);
    },
  };
}
