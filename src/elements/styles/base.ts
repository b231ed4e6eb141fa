import { css } from 'lit';

/** Resets, type and the marks that every part shares. */
export const baseStyles = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  [hidden] {
    display: none;
  }
  .root {
    container-type: inline-size;
    font-family: var(--consent-font, inherit);
    font-size: var(--_md);
    font-weight: 400;
    line-height: var(--_leading);
    letter-spacing: normal;
    text-align: start;
    color: var(--_text);
    background: var(--_surface);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  form,
  .done {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 10);
    max-inline-size: var(--_measure);
  }
  ul {
    list-style: none;
  }
  svg {
    flex: none;
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a,
  summary {
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  :is(a, summary):hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_halo);
    border-radius: calc(var(--_radius) - 2px);
    scroll-margin-block: 6rem;
  }
  b,
  .h,
  .title,
  .button {
    font-weight: 650;
  }
  .h {
    font-size: var(--_lg);
    line-height: 1.3;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  .title {
    font-family: var(--consent-font-title, inherit);
    font-size: var(--_xl);
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .label {
    font-size: inherit;
    font-weight: 650;
  }
  .sub,
  .hint,
  .meta,
  .tag {
    color: var(--_text-2);
  }
  .hint,
  .meta,
  .more {
    font-size: var(--_sm);
  }
  .tag {
    font-size: var(--_xs);
    font-weight: 500;
    letter-spacing: 0;
    white-space: nowrap;
  }
  .nb {
    white-space: nowrap;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
