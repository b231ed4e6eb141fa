import { css } from 'lit';

/** The end of the form, and what changes with the room and the medium. */
export const sendingStyles = css`
  .send,
  .actions {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .send {
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_line);
  }
  .recap,
  .recap ul,
  .head {
    display: grid;
    gap: var(--_space);
  }
  .recap svg {
    margin-block-start: 0.2em;
  }
  .recap li {
    display: flex;
    gap: calc(var(--_space) * 2);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_control);
    padding: 10px 24px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.2;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_accent-hover);
    border-color: var(--_accent-hover);
  }
  [aria-disabled='true'] {
    cursor: progress;
  }
  @container (min-width: 20.5em) {
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 31.5em) {
    .tiles {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 28em) {
    .actions {
      display: flex;
      flex-wrap: wrap;
    }
    dl {
      grid-template-columns: minmax(8rem, 11rem) minmax(0, 1fr);
      gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    }
    dd + dt {
      margin: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    summary svg {
      transition: rotate 0.15s;
    }
  }
  @media (forced-colors: active) {
    [type='checkbox'] {
      appearance: auto;
    }
    :checked::before {
      display: none;
    }
    .tile:has(:checked) {
      border: 2px solid Highlight;
    }
    .notice {
      border: 1px solid;
    }
    .root svg {
      color: CanvasText;
    }
  }
  @media print {
    .actions {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
