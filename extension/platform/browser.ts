/** The one import of the polyfill: the worker and the extension's pages speak to the browser through this. */
export { default as browser } from "webextension-polyfill";
