import { css } from 'lit';

/** Zone 3: one tile per box, in columns as the room allows. */
export const choicesStyles = css`
  .group {
    padding-block-start: calc(var(--_space) * 6);
    border-block-start: 1px solid var(--_line);
  }
  .lead .hint {
    max-inline-size: 36em;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    margin-block-end: calc(var(--_space) * 3);
    text-wrap: pretty;
  }
  .tiles {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .tile {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 3);
    min-block-size: var(--_control);
    padding: 8px 14px 8px 12px;
    border: 1px solid var(--_control-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
    line-height: 1.25;
    cursor: pointer;
  }
  .tile:hover {
    border-color: var(--_text);
  }
  .tile:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .tile:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  [type='checkbox'] {
    appearance: none;
    flex: none;
    inline-size: var(--_box);
    block-size: var(--_box);
    border: 2px solid var(--_control-line);
    border-radius: 5px;
    background: var(--_surface);
    display: grid;
    place-content: center;
    cursor: inherit;
  }
  [type='checkbox']:focus-visible {
    outline: 0;
    box-shadow: none;
    border-radius: 5px;
  }
  :checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  :checked::before {
    content: '';
    inline-size: calc(var(--_box) * 0.57);
    block-size: calc(var(--_box) * 0.57);
    background: var(--_on-accent);
    clip-path: polygon(14% 47%, 4% 58%, 38% 90%, 97% 24%, 86% 14%, 37% 68%);
  }
  .meta {
    margin-block-start: calc(var(--_space) * 2);
  }
  .many > fieldset {
    content-visibility: auto;
    contain-intrinsic-size: auto 15rem;
    overflow-clip-margin: 6px;
  }
`;
