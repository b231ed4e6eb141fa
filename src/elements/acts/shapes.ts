/** What the drawings of acts say, as paths in a square of 24. */
export const shapes = {
  yes: 'm4.5 12.5 5 5 10-11',
  no: 'M6 12h12',
  download: 'M12 4v11m0 0 4.5-4.5M12 15l-4.5-4.5M5 19.5h14',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.2M12 17.1v.01',
} as const;
