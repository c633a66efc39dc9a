import { operation } from "./operation.ts";
import { Availability } from "./schemas/availability.ts";
import { Viewer } from "./schemas/viewer.ts";

/** The table's rows that the meter needs, kept apart: whatever shows only the meter carries no other schema. */
export const readingOperations = {
  getViewer: operation("GET /v1/viewer", {
    summary: "Who I am and what I may do",
    access: { caller: "viewer", needsOneOf: [] },
    output: Viewer,
  }),
  getAvailability: operation("GET /v1/availability", {
    summary: "How many seats are left",
    access: { caller: "viewer", needsOneOf: ["seeMeter"] },
    output: Availability,
  }),
} as const;
