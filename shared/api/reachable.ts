/** The longest name that somebody may give as theirs, in UTF-16 units. */
export const MAX_NAME = 200;

/** The longest e-mail address that a mail can be sent to (RFC 5321). */
export const MAX_EMAIL = 254;

/**
 * One e-mail address, nothing around it: before the @ whatever may stand there without quotes (RFC 5322, and RFC 6531 for
 * other scripts), after it a domain with a dot, as people write it or as `xn--`. Nothing in it is a separator or a space,
 * so it never makes two of one where addresses are listed.
 */
export const EMAIL =
  /^[^\s\p{C}"(),.:;<>@[\\\]]+(?:\.[^\s\p{C}"(),.:;<>@[\\\]]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/** The longest telephone number, in UTF-16 units. */
export const MAX_PHONE = 40;

/** A telephone number for somebody to read and dial: three digits at least, of whatever script, in one line. */
export const PHONE = /^(?:[^\p{C}\p{Zl}\p{Zp}\p{Nd}]*\p{Nd}){3}[^\p{C}\p{Zl}\p{Zp}]*$/u;
