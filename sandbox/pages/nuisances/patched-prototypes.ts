/** Patches what a script in this page would rely on, but not what React and Garden do. */
export function patchPrototypes(): void {
  const nothing = () => undefined;
  for (const method of ["before", "after", "replaceWith", "insertAdjacentElement", "animate"] as const) {
    Object.defineProperty(Element.prototype, method, { value: nothing, configurable: true });
  }
  Element.prototype.attachShadow = () => {
    throw new TypeError("Shadow roots are not allowed here.");
  };
  MutationObserver.prototype.observe = nothing;
  IntersectionObserver.prototype.observe = nothing;
  Object.defineProperty(crypto, "randomUUID", { value: () => "00000000-0000-4000-8000-000000000000" });
}
