-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "reset_issuer" AS ENUM ('self', 'administrator');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('queued', 'sent', 'failed', 'unsent');

-- CreateEnum
CREATE TYPE "category" AS ENUM ('background', 'technical', 'behavioural', 'situational', 'strategic', 'leadership');

-- CreateEnum
CREATE TYPE "rater" AS ENUM ('self', 'coach');

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "is_administrator" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_resets" (
    "id" UUID NOT NULL,
    "token_hash" TEXT,
    "account_id" UUID NOT NULL,
    "issuer" "reset_issuer" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_resets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "administrator_links" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "administrator_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "mail_outbox" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "published" DATE NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "competencies" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,

    CONSTRAINT "competencies_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "roles" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ladder" INTEGER NOT NULL,
    "tagline" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "ladder_source" JSONB NOT NULL,
    "matrix_source" JSONB NOT NULL,
    "guide" JSONB NOT NULL,

    CONSTRAINT "roles_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "role_competencies" (
    "role_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "shared_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "required_level" INTEGER NOT NULL,
    "required_word" TEXT,
    "required_source" JSONB NOT NULL,
    "source" JSONB NOT NULL,
    "levels" JSONB NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_competencies_pkey" PRIMARY KEY ("role_slug","slug")
);

-- CreateTable
CREATE TABLE "rounds" (
    "role_slug" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "focus" TEXT NOT NULL,
    "interviewers" TEXT,
    "format" TEXT,
    "duration" TEXT,
    "source" JSONB NOT NULL,

    CONSTRAINT "rounds_pkey" PRIMARY KEY ("role_slug","slug")
);

-- CreateTable
CREATE TABLE "questions" (
    "slug" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "category" "category" NOT NULL,
    "assesses" TEXT NOT NULL,
    "structure" JSONB,
    "guidance" JSONB NOT NULL,
    "probes" TEXT[],
    "mistakes" TEXT[],
    "sources" JSONB NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "question_versions" (
    "id" UUID NOT NULL,
    "question_slug" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "prompt" TEXT NOT NULL,
    "anchors" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_roles" (
    "question_slug" TEXT NOT NULL,
    "role_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "why_asked" TEXT NOT NULL,

    CONSTRAINT "question_roles_pkey" PRIMARY KEY ("question_slug","role_slug")
);

-- CreateTable
CREATE TABLE "question_competencies" (
    "question_slug" TEXT NOT NULL,
    "role_slug" TEXT NOT NULL,
    "competency_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "anchors" JSONB NOT NULL,

    CONSTRAINT "question_competencies_pkey" PRIMARY KEY ("question_slug","role_slug","competency_slug")
);

-- CreateTable
CREATE TABLE "question_rounds" (
    "question_slug" TEXT NOT NULL,
    "role_slug" TEXT NOT NULL,
    "round_slug" TEXT NOT NULL,

    CONSTRAINT "question_rounds_pkey" PRIMARY KEY ("question_slug","role_slug","round_slug")
);

-- CreateTable
CREATE TABLE "catalog_loads" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "hash" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "catalog_loads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "question_slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),
    "revision_count" INTEGER NOT NULL DEFAULT 0,
    "last_handed_in_at" TIMESTAMPTZ(3),
    "rated_revision_id" UUID,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "answer_id" UUID NOT NULL,
    "take" INTEGER NOT NULL,
    "based_on_revision_id" UUID,
    "situation" TEXT NOT NULL DEFAULT '',
    "task" TEXT NOT NULL DEFAULT '',
    "action" TEXT NOT NULL DEFAULT '',
    "result" TEXT NOT NULL DEFAULT '',
    "reflection" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("answer_id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "take" INTEGER NOT NULL,
    "question_version_id" UUID NOT NULL,
    "situation" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reflection" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "board_choices" (
    "account_id" UUID NOT NULL,
    "role_slug" TEXT NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "board_choices_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "ratings" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "role_slug" TEXT NOT NULL,
    "competency_slug" TEXT NOT NULL,
    "rater_id" UUID NOT NULL,
    "rater" "rater" NOT NULL,
    "level" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "ratings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_resets_token_hash_key" ON "password_resets"("token_hash");

-- CreateIndex
CREATE INDEX "password_resets_account_id_created_at_idx" ON "password_resets"("account_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "administrator_links_token_hash_key" ON "administrator_links"("token_hash");

-- CreateIndex
CREATE INDEX "mail_outbox_state_created_at_idx" ON "mail_outbox"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "roles_ladder_key" ON "roles"("ladder");

-- CreateIndex
CREATE UNIQUE INDEX "question_versions_question_slug_content_hash_key" ON "question_versions"("question_slug", "content_hash");

-- CreateIndex
CREATE INDEX "question_roles_role_slug_position_idx" ON "question_roles"("role_slug", "position");

-- CreateIndex
CREATE INDEX "question_competencies_role_slug_competency_slug_idx" ON "question_competencies"("role_slug", "competency_slug");

-- CreateIndex
CREATE INDEX "question_rounds_role_slug_round_slug_idx" ON "question_rounds"("role_slug", "round_slug");

-- CreateIndex
CREATE UNIQUE INDEX "answers_rated_revision_id_key" ON "answers"("rated_revision_id");

-- CreateIndex
CREATE INDEX "answers_account_id_last_handed_in_at_idx" ON "answers"("account_id", "last_handed_in_at");

-- CreateIndex
CREATE UNIQUE INDEX "answers_account_id_question_slug_key" ON "answers"("account_id", "question_slug");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_answer_id_number_key" ON "revisions"("answer_id", "number");

-- CreateIndex
CREATE INDEX "ratings_revision_id_superseded_at_idx" ON "ratings"("revision_id", "superseded_at");

-- CreateIndex
CREATE INDEX "ratings_rater_id_idx" ON "ratings"("rater_id");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_resets" ADD CONSTRAINT "password_resets_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_competencies" ADD CONSTRAINT "role_competencies_role_slug_fkey" FOREIGN KEY ("role_slug") REFERENCES "roles"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_competencies" ADD CONSTRAINT "role_competencies_shared_slug_fkey" FOREIGN KEY ("shared_slug") REFERENCES "competencies"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_role_slug_fkey" FOREIGN KEY ("role_slug") REFERENCES "roles"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_versions" ADD CONSTRAINT "question_versions_question_slug_fkey" FOREIGN KEY ("question_slug") REFERENCES "questions"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_roles" ADD CONSTRAINT "question_roles_question_slug_fkey" FOREIGN KEY ("question_slug") REFERENCES "questions"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_roles" ADD CONSTRAINT "question_roles_role_slug_fkey" FOREIGN KEY ("role_slug") REFERENCES "roles"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_competencies" ADD CONSTRAINT "question_competencies_question_slug_role_slug_fkey" FOREIGN KEY ("question_slug", "role_slug") REFERENCES "question_roles"("question_slug", "role_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_competencies" ADD CONSTRAINT "question_competencies_role_slug_competency_slug_fkey" FOREIGN KEY ("role_slug", "competency_slug") REFERENCES "role_competencies"("role_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_rounds" ADD CONSTRAINT "question_rounds_question_slug_role_slug_fkey" FOREIGN KEY ("question_slug", "role_slug") REFERENCES "question_roles"("question_slug", "role_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_rounds" ADD CONSTRAINT "question_rounds_role_slug_round_slug_fkey" FOREIGN KEY ("role_slug", "round_slug") REFERENCES "rounds"("role_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_question_slug_fkey" FOREIGN KEY ("question_slug") REFERENCES "questions"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_rated_revision_id_fkey" FOREIGN KEY ("rated_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_based_on_revision_id_fkey" FOREIGN KEY ("based_on_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_question_version_id_fkey" FOREIGN KEY ("question_version_id") REFERENCES "question_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_choices" ADD CONSTRAINT "board_choices_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_choices" ADD CONSTRAINT "board_choices_role_slug_fkey" FOREIGN KEY ("role_slug") REFERENCES "roles"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_rater_id_fkey" FOREIGN KEY ("rater_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_role_slug_competency_slug_fkey" FOREIGN KEY ("role_slug", "competency_slug") REFERENCES "role_competencies"("role_slug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "role_competencies" ADD CONSTRAINT "role_competencies_required_level_check" CHECK ("required_level" BETWEEN 1 AND 5);
ALTER TABLE "question_roles" ADD CONSTRAINT "question_roles_difficulty_check" CHECK ("difficulty" BETWEEN 1 AND 3);
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_level_check" CHECK ("level" BETWEEN 1 AND 5);
ALTER TABLE "catalog_loads" ADD CONSTRAINT "catalog_loads_one_row_check" CHECK ("id" = 1);

-- One standing rating for each rater, revision and competency: two ratings at once cannot both stand.
CREATE UNIQUE INDEX "ratings_standing_key" ON "ratings" ("revision_id", "rater_id", "role_slug", "competency_slug") WHERE "superseded_at" IS NULL;

-- Finding a question: by its words first, and by trigrams where a word is mistyped. The query repeats these expressions.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "questions_words_idx" ON "questions" USING gin ((setweight(to_tsvector('english', "prompt"), 'A') || setweight(to_tsvector('english', "assesses"), 'B') || setweight(to_tsvector('english', "guidance"), 'C')));
CREATE INDEX "questions_trigrams_idx" ON "questions" USING gin (("prompt" || ' ' || "assesses" || ' ' || ("guidance" ->> 'situation') || ' ' || ("guidance" ->> 'task') || ' ' || ("guidance" ->> 'action') || ' ' || ("guidance" ->> 'result')) gin_trgm_ops);
