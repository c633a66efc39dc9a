/**
 * Whether a token is for one of these services and for nobody else, but for its issuer: some add an address of their own.
 * What is for another service, too, could be used here by whoever that one is.
 */
export function isForAlone(
  audience: string | readonly string[] | undefined,
  services: readonly string[],
  issuer: string,
): boolean {
  const all = [audience ?? []].flat();
  return (
    all.some((each) => services.includes(each)) && all.every((each) => services.includes(each) || isAt(issuer, each))
  );
}

function isAt(issuer: string, address: string): boolean {
  return address === issuer || (URL.canParse(issuer) && address.startsWith(`${new URL(issuer).origin}/`));
}
