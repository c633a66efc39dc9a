import * as v from "valibot";
import type { Role } from "../../../../../shared/seats/index.ts";
import { signedOut } from "../../../identity/sign-in.ts";
import type { HostCall } from "../../host-call.ts";
import type { HelpDeskApi } from "../../kind.ts";

const Job = v.picklist(["clerk", "chief", "guest"]);
const Clerk = v.object({ badge: v.string(), name: v.string(), mail: v.string(), job: Job });

/** What the counter tells whoever stands at it: who they are, and who else works there. */
export function createCounterApi(call: HostCall): HelpDeskApi {
  async function readSelf(origin: string) {
    const { you } = await call(origin, "/mirror", v.object({ you: v.nullable(Clerk) }));
    if (you === null) throw signedOut();
    return { id: you.badge, name: you.name, role: roleOf(you.job) };
  }

  const readStaff = async (origin: string) => (await call(origin, "/staff", v.object({ staff: v.array(Clerk) }))).staff;

  return {
    readPersonId: async (origin) => (await readSelf(origin)).id,
    readPerson: readSelf,
    countLicenses: async (origin) => ({
      product: { id: "counter", name: "Counter" },
      inUse: (await readStaff(origin)).filter(usesLicense).length,
    }),
    readRoles: async () => [],
    readTeam: async (origin) =>
      (await readStaff(origin)).map((clerk) => ({ email: clerk.mail, usesLicense: usesLicense(clerk) })),
  };
}

function roleOf(job: v.InferOutput<typeof Job>): Role {
  switch (job) {
    case "clerk":
      return "agent";
    case "chief":
      return "admin";
    case "guest":
      return "end_user";
  }
}

function usesLicense({ job }: v.InferOutput<typeof Clerk>): boolean {
  return job !== "guest";
}
