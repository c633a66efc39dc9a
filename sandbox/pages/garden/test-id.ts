import { hasVariant } from "../active-variants.ts";

/** The agent interface's test id; none in the variant without them. */
export function testId(id: string): { "data-test-id"?: string } {
  return hasVariant("no-test-ids") ? {} : { "data-test-id": id };
}

/** Admin Center writes it in one word. */
export function adminTestId(id: string): { "data-testid"?: string } {
  return hasVariant("no-test-ids") ? {} : { "data-testid": id };
}
