/** A build stopped, or a warning, as Rollup and Vite show it. */
export interface Refusal {
  readonly message: string;
  /** The file. */
  readonly id: string;
  /** Both count from 1: Vite shows them as they are, beside the places of the message. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
  readonly stack: string;
}

/** A message about a file, and where in it to look first. */
export function createRefusal(
  message: string,
  file: string,
  place: { line?: number; column?: number },
): Refusal {
  const { line, column } = place;
  return {
    message,
    id: file,
    ...(line !== undefined && column !== undefined && { loc: { file, line, column } }),
    frame: ' ', // not empty: Vite would draw a frame of its own, and the message has one for each finding
    stack: '', // where the plugin's code stood is of no use to who wrote the configuration
  };
}
