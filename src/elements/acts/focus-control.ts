/** Focuses a control with its label or legend in view, not only its own line (WCAG 2.4.11). */
export function focusControl(root: ShadowRoot, id: string): void {
  const control = root.getElementById(id);
  const group = control?.closest('fieldset, .field');
  group?.scrollIntoView({ block: 'nearest' });
  if (!control?.matches('input, textarea')) control?.setAttribute('tabindex', '-1'); // a heading, read out as it is reached
  control?.focus({ preventScroll: Boolean(group) });
}
