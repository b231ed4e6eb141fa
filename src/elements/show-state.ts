import type { FormState } from './form-view.ts';

/** Lets a page style a form by what it is doing: `consent-form:state(submitting)`. */
export function showState(internals: ElementInternals, from: FormState, to: FormState): void {
  try {
    internals.states.delete(from);
    internals.states.add(to);
  } catch {
    // before 2024 browsers had no custom states, or wanted dashes in them: the form works the same
  }
}
