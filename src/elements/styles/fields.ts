import { css } from 'lit';

/** Zone 1: labels, controls and their faults. */
export const fieldsStyles = css`
  header,
  .lead {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .fields,
  .choices,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 6);
  }
  .field {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  label {
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_control);
    margin-block: var(--_space);
    padding: 10px 14px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    letter-spacing: inherit;
    appearance: none;
  }
  .input:hover {
    border-color: var(--_text);
  }
  .input:focus-visible {
    outline-offset: 0;
    border-color: var(--_focus);
    border-radius: var(--_radius);
    box-shadow: none;
  }
  .tel {
    max-inline-size: 16em;
  }
  .code {
    max-inline-size: 7.5em;
  }
  .tel,
  .code {
    font-variant-numeric: tabular-nums;
  }
  textarea {
    min-block-size: 6rem;
    resize: vertical;
  }
`;
