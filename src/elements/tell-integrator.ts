// oxlint-disable no-console -- a page has no other place for a word to the one who builds it, never to the visitor

/** Says something in the console to whoever builds the page. It never holds what a visitor typed. */
export function tellIntegrator(
  severity: 'error' | 'warning' | 'info',
  message: string,
  detail?: unknown,
): void {
  const say = severity === 'warning' ? console.warn : console[severity];
  say(`consent-form: ${message}`, ...(detail === undefined ? [] : [detail]));
}
