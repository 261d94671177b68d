-- CreateEnum
CREATE TYPE "story_import_kind" AS ENUM ('json', 'csv', 'markdown');

-- CreateTable
CREATE TABLE "answer_stories" (
    "answer_id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "story_version" INTEGER NOT NULL,
    "revision_id" UUID,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_stories_pkey" PRIMARY KEY ("answer_id","story_id")
);

-- CreateTable
CREATE TABLE "stories" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_failure" BOOLEAN NOT NULL DEFAULT false,
    "happened_from" TEXT NOT NULL DEFAULT '',
    "happened_to" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_versions" (
    "story_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "short" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reflection" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "is_aside" BOOLEAN NOT NULL DEFAULT false,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_versions_pkey" PRIMARY KEY ("story_id","number")
);

-- CreateTable
CREATE TABLE "story_competencies" (
    "story_id" UUID NOT NULL,
    "competency_slug" TEXT NOT NULL,

    CONSTRAINT "story_competencies_pkey" PRIMARY KEY ("story_id","competency_slug")
);

-- CreateTable
CREATE TABLE "story_imports" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" "story_import_kind" NOT NULL,
    "file_name" TEXT NOT NULL DEFAULT '',
    "rows" JSONB NOT NULL,
    "left_out" JSONB NOT NULL,
    "remarks" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ(3),

    CONSTRAINT "story_imports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "answer_stories_revision_id_key" ON "answer_stories"("revision_id");

-- CreateIndex
CREATE INDEX "answer_stories_story_id_idx" ON "answer_stories"("story_id");

-- CreateIndex
CREATE INDEX "stories_account_id_deleted_at_idx" ON "stories"("account_id", "deleted_at");

-- CreateIndex
CREATE INDEX "story_imports_account_id_created_at_idx" ON "story_imports"("account_id", "created_at");

-- AddForeignKey
ALTER TABLE "answer_stories" ADD CONSTRAINT "answer_stories_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_stories" ADD CONSTRAINT "answer_stories_story_id_story_version_fkey" FOREIGN KEY ("story_id", "story_version") REFERENCES "story_versions"("story_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_stories" ADD CONSTRAINT "answer_stories_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_versions" ADD CONSTRAINT "story_versions_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_competencies" ADD CONSTRAINT "story_competencies_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_competencies" ADD CONSTRAINT "story_competencies_competency_slug_fkey" FOREIGN KEY ("competency_slug") REFERENCES "competencies"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_imports" ADD CONSTRAINT "story_imports_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
