/** README's pictures: the name there, and the picture of the tour that it is. */
export const README_PICTURES: Readonly<Record<string, string>> = {
  form: "form-light",
  cart: "cart-light",
  review: "review-light",
  added: "added-light",
  "full-cart": "full-cart-light",
  request: "request-form-light",
  approval: "approval-light",
  subscription: "subscription-light",
  arabic: "cart-arabic",
};
