-- CreateEnum
CREATE TYPE "draft_entry_reason" AS ENUM ('changed', 'pause', 'take', 'restore', 'hand_in', 'deletion');

-- CreateTable
CREATE TABLE "draft_entries" (
    "answer_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" "draft_entry_reason" NOT NULL,
    "take" INTEGER NOT NULL,
    "based_on_revision_id" UUID,
    "situation" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reflection" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "replaced_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_entries_pkey" PRIMARY KEY ("answer_id","number")
);

-- CreateTable
CREATE TABLE "draft_saves" (
    "answer_id" UUID NOT NULL,
    "save_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "take" INTEGER NOT NULL,
    "based_on_revision_id" UUID,
    "brought_back" BOOLEAN NOT NULL,

    CONSTRAINT "draft_saves_pkey" PRIMARY KEY ("answer_id","save_id")
);

-- CreateIndex
CREATE INDEX "draft_entries_answer_id_replaced_at_idx" ON "draft_entries"("answer_id", "replaced_at");

-- CreateIndex
CREATE INDEX "draft_saves_answer_id_saved_at_idx" ON "draft_saves"("answer_id", "saved_at");

-- AddForeignKey
ALTER TABLE "draft_entries" ADD CONSTRAINT "draft_entries_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_saves" ADD CONSTRAINT "draft_saves_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
