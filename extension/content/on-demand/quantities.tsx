import { useLayoutEffect, useRef, useState } from "preact/hooks";
import * as format from "../../../shared/i18n/format.ts";
import * as quantitiesForm from "../../../shared/quantities/index.ts";
import { readQuantity } from "../../../shared/seats/quantity.ts";
import { SendButton } from "../../../shared/ui/send-button.tsx";
import { Stepper } from "../../../shared/ui/stepper.tsx";
import { provide, share } from "./provide.ts";

share({
  ...{ quantitiesForm, format },
  quantity: { readQuantity },
  sendButton: { SendButton },
  stepper: { Stepper },
  hooks: { useLayoutEffect, useRef, useState },
});
provide("quantities", {});
