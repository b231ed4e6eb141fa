import { css } from 'lit';

/** The receipt. It arrives with the code that sends. */
export const receiptStyles = css`
  .done {
    gap: calc(var(--_space) * 6);
  }
  .done > [role='alert']:empty {
    display: none;
  }
  .failed {
    color: var(--_danger);
    font-weight: 600;
  }
  .ok {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }
  .ok > span {
    display: grid;
    place-content: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .receipt {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-lg);
    overflow: clip;
  }
  .receipt > * {
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
  }
  .receipt > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .receipt-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 6);
    background: var(--_surface-2);
  }
  .receipt > .receipt-head + * {
    border-block-start: 1px dashed var(--_control-line);
  }
  .receipt .code,
  code {
    max-inline-size: none;
    font-family: var(--_mono);
    font-size: var(--_xs);
    letter-spacing: 0.02em;
  }
  .receipt .code {
    font-size: var(--_sm);
    font-weight: 600;
  }
  .row,
  .row ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    align-content: start;
  }
  .row li {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .row svg {
    margin-block-start: 0.25em;
  }
  .yes {
    font-weight: 600;
  }
  .yes .hint {
    display: block;
    font-weight: 400;
  }
  .seal {
    font-size: var(--_sm);
    color: var(--_text-2);
  }
  code {
    color: var(--_text);
  }
  .second {
    background: var(--_surface);
    color: var(--_accent);
  }
  .second:hover {
    background: var(--_accent-soft);
  }
  @container (min-width: 28em) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      gap: calc(var(--_space) * 6);
    }
    .equal > * {
      flex: 1 1 0;
    }
  }
`;
