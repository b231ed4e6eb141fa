import { css } from 'lit';

/**
 * The public custom properties, `--consent-*`, with their defaults and the floors that no page can lower: text of
 * 14 px, sentences of consent as large as labels, targets of 44 px. Lengths are in rem with a floor in px, because some
 * pages set `html { font-size: 62.5% }`.
 */
export const tokens = css`
  :host {
    display: block;
    --_surface: var(--consent-surface, light-dark(#fff, #181d22));
    --_surface-2: var(--consent-surface-2, light-dark(#f2f5f7, #20262c));
    --_text: var(--consent-text, light-dark(#151b21, #edf0f2));
    --_text-2: var(--consent-text-2, light-dark(#4c555d, #b9c2ca));
    --_line: var(--consent-line, light-dark(#d6dce1, #343c44));
    --_control-line: var(--consent-control-line, light-dark(#727b83, #8b97a2));
    --_accent: var(--consent-accent, light-dark(#2b4360, #a9c8ea));
    --_accent-hover: var(--consent-accent-hover, light-dark(#1d3049, #c6dbf2));
    --_on-accent: var(--consent-on-accent, light-dark(#fff, #10202f));
    --_accent-soft: var(--consent-accent-soft, light-dark(#edf2f7, #223140));
    --_danger: var(--consent-danger, light-dark(#b3261e, #ffb4ab));
    --_danger-soft: var(--consent-danger-soft, light-dark(#fdf0ee, #3a201d));
    --_warn: var(--consent-warn, light-dark(#7a4b00, #f3c66b));
    --_warn-soft: var(--consent-warn-soft, light-dark(#fff4dc, #33290f));
    --_ok: var(--consent-ok, light-dark(#1d6b46, #8fd6ae));
    --_ok-soft: var(--consent-ok-soft, light-dark(#eaf5ef, #16301f));
    --_focus: var(--consent-focus, light-dark(#0b62d6, #8ab8ff));
    --_halo: light-dark(#fff, #10161b);
    --_mono: var(--consent-font-mono, ui-monospace, Menlo, Consolas, monospace);
    --_xs: max(14px, var(--consent-text-xs, 0.875rem));
    --_sm: max(15px, var(--consent-text-sm, 0.9375rem));
    --_md: max(16px, var(--consent-text-md, 1.0625rem));
    --_lg: max(18px, var(--consent-text-lg, 1.25rem));
    --_xl: max(24px, var(--consent-text-xl, 1.75rem));
    --_leading: var(--consent-leading, 1.5);
    --_space: max(4px, 0.25rem);
    --_radius: var(--consent-radius, 8px);
    --_radius-lg: var(--consent-radius-lg, 14px);
    --_control: max(44px, var(--consent-control-height, 3rem));
    --_box: max(24px, var(--consent-box, 1.5rem));
    --_measure: max(320px, var(--consent-measure, 38rem));
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
