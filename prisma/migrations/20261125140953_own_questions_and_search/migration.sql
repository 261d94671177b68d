-- DropForeignKey
ALTER TABLE "question_versions" DROP CONSTRAINT "question_versions_question_slug_fkey";

-- AlterTable
ALTER TABLE "questions" ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "owner_id" UUID;

-- CreateTable
CREATE TABLE "search_entries" (
    "question_slug" TEXT NOT NULL,
    "role_slug" TEXT NOT NULL,
    "owner_id" UUID,
    "category" "category" NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "competencies" TEXT[],
    "shared" TEXT[],
    "rounds" TEXT[],
    "prompt_words" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entries_pkey" PRIMARY KEY ("question_slug","role_slug")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_entries_words_idx" ON "search_entries" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_entries_role_slug_position_idx" ON "search_entries"("role_slug", "position");

-- CreateIndex
CREATE INDEX "search_words_word_idx" ON "search_words" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "questions_owner_id_added_at_idx" ON "questions"("owner_id", "added_at");

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_slug_fkey" FOREIGN KEY ("question_slug") REFERENCES "questions"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_question_slug_role_slug_fkey" FOREIGN KEY ("question_slug", "role_slug") REFERENCES "question_roles"("question_slug", "role_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a mistyped word is compared by. The index over it needs pg_trgm, which is there since the first migration.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- Searching reads search_entries now.
DROP INDEX "questions_words_idx";
DROP INDEX "questions_trigrams_idx";
