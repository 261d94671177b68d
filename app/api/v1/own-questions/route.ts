import { addQuestion } from "@/lib/features/catalog/commands/own-questions";
import { newQuestionPath, ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { addQuestionInput, roleOfForm } from "@/lib/features/catalog/schema/own-question";
import { ok } from "@/lib/shared/result";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    input: addQuestionInput,
    handle: async ({ actor, input }) => {
      const added = await addQuestion(actor, input);
      if (!added.ok) return added;
      return ok({ ...added.value, goTo: ownQuestionPath(added.value.slug, "added") });
    },
    formGoesTo: ({ goTo }) => goTo,
    formReturnsTo: (fields) => newQuestionPath(roleOfForm(fields)),
    keepsForm: true,
  }),
});
