import type { Payment } from "./books.ts";

/** What the page may do: show itself, and send its two buttons back. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Where the payer confirms: the bank's page, as it were. Everything that others wrote is in it as text. */
export function payersPage(payment: Payment): string {
  const amount = asText(amountOf(payment));
  const path = `/confirm/${encodeURIComponent(payment.token)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Confirm a payment</title>
<style>
body{margin:0;font:16px/24px system-ui,sans-serif;color:#293239;background:#f8f9f9}
main{max-width:28rem;margin:10vh auto;padding:0 1rem}
h1{font-size:1.5rem}
dt{color:#5c6970}dd{margin:0 0 .75rem}
form{display:inline}
button{font:inherit;padding:.5rem 1rem;border-radius:4px;border:1px solid #1f73b7;background:#fff;color:#1f73b7}
button.primary{background:#1f73b7;color:#fff}
</style>
</head>
<body><main>
<h1>${HEADINGS[payment.state]}</h1>
<dl>
<dt>Amount</dt><dd>${amount}</dd>
<dt>For</dt><dd>${asText(payment.description)}</dd>
</dl>
${payment.state === "requires_action" ? buttons(path) : "<p>You can close this tab.</p>"}
</main></body>
</html>
`;
}

const HEADINGS: Record<Payment["state"], string> = {
  requires_action: "Confirm this payment",
  charged: "The payment is confirmed",
  declined: "The payment was declined",
};

function buttons(path: string): string {
  return `<form method="post" action="${path}/confirm"><button class="primary">Confirm</button></form>
<form method="post" action="${path}/decline"><button>Decline</button></form>`;
}

function amountOf({ amountMinor, currency, exponent }: Payment): string {
  const digits = String(amountMinor).padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  return exponent === 0 ? `${whole} ${currency}` : `${whole}.${digits.slice(-exponent)} ${currency}`;
}

function asText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
