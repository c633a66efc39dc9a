/** What the counter's pages are made of. */
export const SHEET = {
  itself: "aside.sheet",
  opener: "[data-bell]",
  /** Two buttons, one of them held down. */
  job: ".job",
  chosenJob: '.job [aria-pressed="true"]',
  button: "button",
  error: ".stamp-refused",
} as const;

export const BELL = "nav [data-bell]";

export const STAFF_PATH = /^\/staff\/([a-z-]+)$/;
