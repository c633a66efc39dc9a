/** README's pictures: the name there, and the picture of the tour that it is. */
export const README_PICTURES: Readonly<Record<string, string>> = {
  form: "form-light",
  cart: "cart-light",
  review: "review-light",
  added: "added-light",
  italian: "cart-italian",
};
