/** What clocks show in an IANA time zone, at a moment in epoch milliseconds: two digits each. */
export function timeIn(timeZone: string, ms: number): { readonly hour: string; readonly minute: string } {
  const format = new Intl.DateTimeFormat('sv', { timeZone, hour: '2-digit', minute: '2-digit' });
  const [hour = '', minute = ''] = format.format(ms).split(':');
  return { hour, minute };
}
