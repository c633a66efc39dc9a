/** Anything that is read of the description. */
export type Json = Readonly<Record<string, unknown>>;

/** A request, as whoever connects to the help desk sends it. */
export interface VendorRequest {
  method: string;
  url: URL;
  /** Parsed; left out where there is none. */
  body?: unknown;
}

export interface Parameter {
  name: string;
  in: string;
  schema?: { type?: string; enum?: readonly string[] };
}

/** An operation of the description: where it is, and what it is. */
export interface VendorCall {
  path: string;
  method: string;
  operation: Json;
}

/** The operation that a request is one of; `null` where the description has none. */
export function callOf(document: Json, { method, url }: VendorRequest): VendorCall | null {
  const paths = document.paths as Record<string, Record<string, Json>>;
  const name = method.toLowerCase();
  const known = Object.keys(paths).filter((path) => paths[path]?.[name] !== undefined);
  // A path without a placeholder goes before one with: `/users/me` is nobody's id.
  const path =
    known.find((each) => each === url.pathname) ??
    known.find((each) => new RegExp(`^${each.replaceAll(/\{\w+\}/g, "\\d+")}$`).test(url.pathname));
  const operation = path === undefined ? undefined : paths[path]?.[name];
  return path === undefined || operation === undefined ? null : { path, method: name, operation };
}

/**
 * What the query of a request has that isn't described. Parameters of pages are told of in words alone, as a way that the
 * call has or hasn't.
 */
export function queryFaults(
  parameters: readonly Parameter[],
  { operation }: VendorCall,
  { url }: VendorRequest,
): string[] {
  const said = String(operation.description ?? "");
  const pages = [
    ...(/cursor pagination/i.test(said) ? ["page[size]", "page[after]"] : []),
    ...(/offset pagination/i.test(said) ? ["page", "per_page"] : []),
  ];
  return [...url.searchParams].flatMap(([name, value]) => {
    if (pages.includes(name)) return [];
    const parameter = parameters.find((each) => each.in === "query" && each.name === name);
    if (parameter === undefined) return [`${name} is no parameter of this call`];
    const { type, enum: values } = parameter.schema ?? {};
    if (values !== undefined && !values.includes(value)) return [`${name} can't be ${value}`];
    return type === "integer" && !/^\d+$/.test(value) ? [`${name} is a number`] : [];
  });
}

/** The fields of a body that a table in the operation's words doesn't name; for calls whose body has no schema. */
export function unnamedFields({ operation }: VendorCall, body: unknown): string[] {
  const said = String(operation.description ?? "");
  return Object.keys((body ?? {}) as object)
    .filter((field) => !new RegExp(`^\\| ${field} +\\|`, "m").test(said))
    .map((field) => `${field} is no field of this call's body`);
}
