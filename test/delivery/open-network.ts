/** A request that a network carried. */
export interface Carried {
  readonly url: string;
  readonly init: RequestInit;
}

/** A network that answers what a test says, one answer after the other; the last one for ever. */
export function openNetwork(...answers: readonly (() => Response | Promise<Response>)[]): {
  readonly carried: Carried[];
  readonly fetch: typeof fetch;
} {
  const carried: Carried[] = [];
  return {
    carried,
    fetch: async (input, init = {}) => {
      carried.push({ url: input as string, init });
      const answer = answers[carried.length - 1] ?? answers.at(-1);
      if (!answer) throw new TypeError('this network answers nothing');
      return answer();
    },
  };
}

/** A refusal, as the receiver writes it (RFC 9457). */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json({ code, title: 'No' }, { status, headers });
}
