import { css } from 'lit';

/** What a form looks like once something went wrong, or is on its way. */
export const actStyles = css`
  .fault {
    display: flex;
    gap: calc(var(--_space) * 2);
    font-weight: 600;
    color: var(--_danger);
  }
  .fault svg {
    margin-block-start: 0.2em;
  }
  .faulty {
    padding-inline-start: calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_danger);
  }
  .faulty .input {
    border: 2px solid var(--_danger);
    padding: 9px 13px;
  }
  .link {
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_sm);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
    min-block-size: 44px;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .summary {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 5);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius-lg);
    background: var(--_danger-soft);
  }
  .summary li a {
    display: inline-block;
    padding-block: var(--_space);
    color: var(--_danger);
    font-weight: 600;
  }
  .info {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .info .h {
    color: var(--_warn);
  }
  .spinner {
    inline-size: 1.1em;
    block-size: 1.1em;
    border: 2.5px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .spinner {
      animation: spin 0.8s linear infinite;
    }
  }
`;
