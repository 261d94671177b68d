import { removeQuestion } from "@/lib/features/catalog/commands/own-questions";
import { ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { noFields, ownQuestionParams } from "@/lib/features/catalog/schema/own-question";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: ownQuestionParams,
    input: noFields,
    handle: ({ actor, params }) => removeQuestion(actor, params.slug),
    formGoesTo: ({ slug }) => ownQuestionPath(slug),
    formReturnsTo: (_, { slug }) => ownQuestionPath(slug),
  }),
});
