import { changeQuestion } from "@/lib/features/catalog/commands/own-questions";
import { editQuestionPath, ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { changeQuestionInput, ownQuestionParams } from "@/lib/features/catalog/schema/own-question";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: ownQuestionParams,
    input: changeQuestionInput,
    handle: async ({ actor, params: { slug }, input }) => {
      const changed = await changeQuestion(actor, slug, input);
      return changed.ok ? ok({ slug, goTo: ownQuestionPath(slug, "changed") }) : changed;
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (_, { slug }) => editQuestionPath(slug),
    keepsForm: true,
  }),
});
