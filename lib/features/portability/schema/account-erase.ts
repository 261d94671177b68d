import { z } from "zod";

export const eraseAccountInput = z.strictObject({
  confirmation: z
    .string("Type the words.")
    .max(100, "Type the words as they stand.")
    .min(1, "Type the words."),
  password: z
    .string("Type your password.")
    .max(200, "A password has at most 200 characters.")
    .min(1, "Type your password."),
});
