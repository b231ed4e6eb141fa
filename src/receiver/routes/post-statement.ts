import { acceptStatement } from '../accept-statement.ts';
import { holderToken } from '../holder-token.ts';
import { MAX_STATEMENT_BYTES } from '../limits.ts';
import { checkOrigin } from '../origin.ts';
import { readBody } from '../read-body.ts';
import type { Route } from '../route.ts';

/** Takes a statement and answers its receipt: 201 when it is new, 200 when the same bytes were kept before. */
export const postStatement: Route = {
  method: 'POST',
  path: '/v1/statements',
  answer: async (context, parts) => {
    const origin = checkOrigin(context.req.raw, parts.origins);
    const body = await readBody(context.req.raw, MAX_STATEMENT_BYTES);
    const { record, isAgain } = await acceptStatement(body, origin, parts);
    const { id, receipt } = record;
    const token = await holderToken(parts.keys.secret, id);
    return Response.json(
      { id, receipt, token },
      { status: isAgain ? 200 : 201, headers: { 'cache-control': 'no-store' } },
    );
  },
};
