import { css } from 'lit';

/** Zone 2 and the second level of information. */
export const serviceStyles = css`
  .notice {
    display: grid;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 5);
    border-radius: var(--_radius-lg);
    background: var(--_surface-2);
  }
  .notice ul {
    display: grid;
    gap: inherit;
  }
  .notice li {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .notice svg {
    color: var(--_text-2);
    margin-block-start: 0.1rem;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 44px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    margin: 0;
    color: inherit;
  }
  [open] > summary svg {
    rotate: 90deg;
  }
  summary:dir(rtl) svg {
    scale: -1 1;
  }
  [open] > summary:dir(rtl) svg {
    rotate: -90deg;
  }
  dl {
    display: grid;
    padding-block: var(--_space) calc(var(--_space) * 3);
  }
  dt {
    color: var(--_text-2);
  }
  dd + dt {
    margin-block-start: calc(var(--_space) * 3);
  }
`;
