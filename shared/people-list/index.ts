export * from "./count-list.ts";
export { decodeList, type ListEncoding, MOST_BYTES } from "./decode.ts";
export * from "./listed-person.ts";
export { readList } from "./read-list.ts";
export { createReadRole, type KnownRoles, type ReadRole } from "./role-names.ts";
