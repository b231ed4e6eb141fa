/**
 * The module of a Notice in development. When its configuration changes, the forms that show the old Notice show the
 * new one, with what the person typed; a page that shows it in another way is reloaded.
 *
 * @param notice a JavaScript expression
 */
export function hotNotice(notice: string): string {
  return `let notice = ${notice};
export { notice as default };
${hotUpdate}`;
}

// Importers are bound to the module that they imported first: each version leaves a way to replace what it exported.
// An update without a module is one that failed to compile: the overlay shows why, the old Notice stays.
const hotUpdate = `if (import.meta.hot) {
  const { data } = import.meta.hot;
  data.replace ??= [];
  data.replace.push((next) => { notice = next; });
  import.meta.hot.accept((updated) => {
    if (!updated) return;
    const forms = [...document.querySelectorAll('consent-form')].filter((form) => form.notice === notice);
    if (forms.length === 0) return import.meta.hot.invalidate();
    data.replace.forEach((replace) => replace(updated.default));
    for (const form of forms) form.notice = updated.default;
  });
}
`;
