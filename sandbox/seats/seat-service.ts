import type { AccountSetupInput, OperationInput, OperationOutput } from "../../shared/api/index.ts";
import { bodyOf, createCarrierOf, operations } from "../../shared/api/index.ts";
import type { User } from "../db/connection.ts";
import type { Issuer } from "../identity/tokens.ts";
import { helpDeskToken, operatorToken, personToken } from "../identity/tokens.ts";

type HelpDeskSetupInput = Omit<OperationInput<"putHelpDesk">, "id">;
type AssignmentInput = OperationInput<"putAssignment">;

/** The seat service as the help desk and its operator see it. Everything rejects with `Problem`. */
export interface SeatService {
  /** Resolves with whether the service didn't know the account before. */
  putAccount(id: string, setup: AccountSetupInput): Promise<OperationOutput<"putAccount">>;
  /** Connects an account's help desk, for the service to read its people and sign them in. */
  putHelpDesk(id: string, setup: HelpDeskSetupInput): Promise<void>;
  /** Says a word about a member's seat. `as` is the account whose help desk says it. */
  putAssignment(as: Signer, input: AssignmentInput): Promise<OperationOutput<"putAssignment">>;
  /** Says that every team member was told of, and how many they are. */
  putPicture(as: Signer, people: number): Promise<OperationOutput<"putPicture">>;
  /** The account's figures, read on behalf of one of its people. */
  getAvailability(as: Signer, reader: User): Promise<OperationOutput<"getAvailability">>;
  getSubscription(as: Signer, reader: User): Promise<OperationOutput<"getSubscription">>;
}

/** An account as far as signing for it goes. */
export interface Signer extends Issuer {
  id: string;
}

const TIMEOUT_MS = 5000;

/** At its origin, which is what tokens for it are made for. */
export function createSeatService(baseUrl: string, operatorSecret: string): SeatService {
  const call = (getToken: () => Promise<string>) =>
    createCarrierOf(operations, { baseUrl, getToken, timeoutMs: TIMEOUT_MS });
  return {
    async putAccount(id, setup) {
      return bodyOf(await call(() => operatorToken(operatorSecret, baseUrl))("putAccount", { id, ...setup }));
    },
    async putHelpDesk(id, setup) {
      await call(() => operatorToken(operatorSecret, baseUrl))("putHelpDesk", { id, ...setup });
    },
    async putAssignment(as, input) {
      return bodyOf(await call(() => helpDeskToken(as, baseUrl))("putAssignment", input));
    },
    async putPicture(as, people) {
      return bodyOf(await call(() => helpDeskToken(as, baseUrl))("putPicture", { people }));
    },
    async getAvailability(as, reader) {
      return bodyOf(await call(() => personToken(as, baseUrl, reader))("getAvailability", {}));
    },
    async getSubscription(as, reader) {
      return bodyOf(await call(() => personToken(as, baseUrl, reader))("getSubscription", {}));
    },
  };
}
