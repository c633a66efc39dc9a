import type { HostCall } from "../host-call.ts";
import type { HelpDeskApi } from "../kind.ts";
import { countHostLicenses } from "./host-licenses.ts";
import { readHostPerson, readMe } from "./host-person.ts";
import { readHostRoles } from "./host-roles.ts";
import { readHostTeam } from "./host-team.ts";

/** Zendesk's REST API, as far as its documentation goes. */
export function createZendeskApi(call: HostCall): HelpDeskApi {
  return {
    readPersonId: async (origin) => (await readMe(call, origin)).id,
    readPerson: (origin) => readHostPerson(call, origin),
    countLicenses: (origin) => countHostLicenses(call, origin),
    // How many people have each is nothing that a page needs.
    readRoles: async (origin) => (await readHostRoles(call, origin)).map(({ id, name, role }) => ({ id, name, role })),
    readTeam: (origin) => readHostTeam(call, origin),
  };
}
