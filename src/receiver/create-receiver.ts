import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import { ConsentFormError } from '../base/errors.ts';
import { CORS_MAX_AGE_SECONDS } from './limits.ts';
import { checkOptions, type ReceiverOptions } from './options.ts';
import { assemble, type Parts } from './parts.ts';
import { problemResponse, Refusal, type ProblemCode } from './problem.ts';
import { failureOf, type Report } from './report.ts';
import { routes } from './routes/index.ts';

/** Answers one request. It never rejects. */
export type Receiver = (request: Request) => Promise<Response>;

type Env = { Variables: { route: string; problem: ProblemCode } };

/**
 * A receiver of statements for any server that speaks `Request` and `Response`: it gives challenges, verifies what
 * browsers sign, countersigns it, keeps it and logs it. It answers a submission only once it is kept durably, and
 * keeps nothing of what it refuses.
 *
 * @throws {TypeError} naming the option that is wrong.
 */
export function createReceiver(options: ReceiverOptions): Receiver {
  const parts = assemble(checkOptions(options));
  const app = new Hono<Env>();
  app.use(reportAnswer(parts.report), securityHeaders, allowOrigins(parts));
  for (const base of new Set(parts.audience.map((url) => new URL(url).pathname)))
    app.route(base, routesOf(parts));
  app.notFound((context) => refuse(context, new Refusal('not-found', 'this receiver has no such address')));
  app.onError((error, context) => refuse(context, refusalOf(error, parts.report)));
  return async (request) => app.fetch(request);
}

function routesOf(parts: Parts): Hono<Env> {
  const app = new Hono<Env>();
  for (const { method, path, answer } of routes) {
    app.on(method, path, (context) => {
      context.set('route', path);
      return answer(context, parts);
    });
    app.all(path, (context) => {
      context.set('route', path);
      throw new Refusal('method-unknown', `this address takes ${method}`, { headers: { allow: method } });
    });
  }
  return app;
}

/** The answers are texts for programs: a browser that opens one shall do nothing with it. */
const securityHeaders = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
});

function allowOrigins({ origins }: Parts): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization'],
    maxAge: CORS_MAX_AGE_SECONDS,
  });
}

function reportAnswer(report: Report): MiddlewareHandler<Env> {
  return async (context, next) => {
    const startedAt = performance.now();
    await next();
    const problem = context.get('problem');
    report({
      event: 'answered',
      method: context.req.method,
      route: context.get('route') ?? 'none',
      status: context.res.status,
      durationMs: Math.round(performance.now() - startedAt),
      ...(problem === undefined ? {} : { problem }),
    });
  };
}

function refuse(context: Context<Env>, refusal: Refusal): Response {
  context.set('problem', refusal.code);
  return problemResponse(refusal);
}

/** What went wrong on our side is reported, and told to nobody else. */
function refusalOf(error: unknown, report: Report): Refusal {
  if (error instanceof Refusal) return error;
  report({ event: 'failed', error: failureOf(error) });
  const isStore = error instanceof ConsentFormError && error.code === 'STORE_FAILED';
  if (!isStore) return new Refusal('failed', 'nothing was kept; the operator finds the cause in the log');
  return new Refusal('store-unavailable', 'nothing was kept; send the same bytes again', {
    headers: { 'retry-after': '5' },
  });
}
