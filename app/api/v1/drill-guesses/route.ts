import { makeGuess } from "@/lib/features/practice/commands/make-guess";
import { drillGuessInput, drillOf, guessAddress } from "@/lib/features/practice/schema/drill-guess";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: drillGuessInput,
    handle: async ({ actor, input }) => {
      const made = await makeGuess(actor, input);
      return made.ok ? ok({ ...made.value, goTo: guessAddress(made.value) }) : made;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: drillOf,
  }),
});
