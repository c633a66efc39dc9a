declare const __SANDBOX__: boolean | undefined;
declare const __FIREFOX__: boolean | undefined;
declare const __OPEN_ROOTS__: boolean | undefined;

/**
 * Whether this is a sandbox build: it takes the seat service's address from the stand-in help desk's page. A constant of
 * the build, so store builds don't contain the other branch.
 */
export const SANDBOX: boolean = typeof __SANDBOX__ !== "undefined" && __SANDBOX__;

/**
 * Whether roots are open for tests to look inside: in the sandbox builds, but for those that tests attack as the stores'
 * would be.
 */
export const OPEN_ROOTS: boolean = typeof __OPEN_ROOTS__ !== "undefined" && __OPEN_ROOTS__;

/** Whether this is a build for Firefox, for the few things that Chromium's builds need not carry. */
export const FIREFOX: boolean = typeof __FIREFOX__ === "undefined" || __FIREFOX__;

/** Whether this is a build for a store, which knows no address of this machine, whoever asks. */
export const STORE: boolean = typeof __SANDBOX__ !== "undefined" && !__SANDBOX__;
