/** The most that one line can add, or hold as a total. */
export const MAX_QUANTITY = 9_999;
