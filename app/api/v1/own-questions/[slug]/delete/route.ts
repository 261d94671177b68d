import { ownQuestionPath, ownQuestionsPath } from "@/lib/features/catalog/rules/own-question-paths";
import { noFields, ownQuestionParams } from "@/lib/features/catalog/schema/own-question";
import { deleteQuestionForGood } from "@/lib/features/practice/commands/delete-own-question";
import { endpoint, route } from "@/lib/transport/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: endpoint({
    caller: "person",
    params: ownQuestionParams,
    input: noFields,
    handle: ({ actor, params }) => deleteQuestionForGood(actor, params.slug),
    formGoesTo: () => ownQuestionsPath({}, "deleted"),
    formReturnsTo: (_, { slug }) => ownQuestionPath(slug),
  }),
});
