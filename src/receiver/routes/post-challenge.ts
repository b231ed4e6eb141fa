import { giveChallenge } from '../challenge.ts';
import { MAX_CHALLENGE_BYTES } from '../limits.ts';
import { checkOrigin } from '../origin.ts';
import type { Parts } from '../parts.ts';
import { Refusal } from '../problem.ts';
import { readBody } from '../read-body.ts';
import type { Route } from '../route.ts';

/** Gives a challenge for a Notice that is offered now: a form that was withdrawn gets no new statements. */
export const postChallenge: Route = {
  method: 'POST',
  path: '/v1/challenge',
  answer: async (context, parts) => {
    checkOrigin(context.req.raw, parts.origins);
    const notice = readRequest(await readBody(context.req.raw, MAX_CHALLENGE_BYTES));
    await checkOffered(notice, parts);
    await parts.forgetChallenges();
    const { keys, now, random } = parts;
    return Response.json(await giveChallenge(keys.secret, notice, now(), random), {
      headers: { 'cache-control': 'no-store' },
    });
  },
};

function readRequest(body: string): string {
  const asked = parse(body);
  if (typeof asked === 'object' && asked !== null && 'notice' in asked && Object.keys(asked).length === 1) {
    const { notice } = asked;
    if (typeof notice === 'string' && /^sha256-[\w-]{43}$/.test(notice)) return notice;
  }
  throw new Refusal('body-malformed', 'send {"notice":"sha256-…"}');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function checkOffered(notice: string, { registry }: Parts): Promise<void> {
  if (await registry.isOffered(notice)) return;
  throw new Refusal('notice-unknown', 'this notice is not offered here: reload the page', { status: 404 });
}
