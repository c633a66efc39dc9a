/** The longest reason of a request, or for declining one, in characters. */
export const MAX_REASON = 500;

/** The longest note of an order, in characters. */
export const MAX_NOTE = 200;
