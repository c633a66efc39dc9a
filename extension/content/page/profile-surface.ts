import type { HostWords } from "../../platform/host-words.ts";
import type { Door } from "../host/doors.ts";
import { userTypeIn } from "../host/profile.ts";
import { watchUpgrade } from "../host/upgrade.ts";

export interface ProfileSurface {
  /** What holds the field in which user type or role is chosen. */
  box: Element;
  words: HostWords | null;
  openForm: (form: Element, door: Door, life: AbortSignal) => void;
}

/** Puts the meter into a person's profile, and into the question before an end user is upgraded. */
export function openProfile({ box, words, openForm }: ProfileSurface, signal: AbortSignal): void {
  openForm(box, "profile", signal);
  const userType = userTypeIn(box, words);
  if (userType !== null) watchUpgrade(userType, (question, life) => openForm(question, "upgrade", life), signal);
}
