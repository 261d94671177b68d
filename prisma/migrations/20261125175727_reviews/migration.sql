-- CreateEnum
CREATE TYPE "review_request_state" AS ENUM ('open', 'finished', 'withdrawn', 'timed_out');

-- CreateEnum
CREATE TYPE "review_slot_state" AS ENUM ('waiting', 'answered', 'declined');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('ready', 'another_take');

-- CreateEnum
CREATE TYPE "answer_part" AS ENUM ('situation', 'task', 'action', 'result', 'reflection');

-- DropForeignKey
ALTER TABLE "ratings" DROP CONSTRAINT "ratings_rater_id_fkey";

-- AlterTable
ALTER TABLE "ratings" ADD COLUMN     "quote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "review_id" UUID,
ALTER COLUMN "rater_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "review_requests" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "note" TEXT NOT NULL,
    "state" "review_request_state" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "thanks" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_slots" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "for_any" BOOLEAN NOT NULL,
    "coach_id" UUID,
    "state" "review_slot_state" NOT NULL DEFAULT 'waiting',
    "turn_since" TIMESTAMPTZ(3) NOT NULL,
    "claimed_by_id" UUID,
    "claimed_until" TIMESTAMPTZ(3),

    CONSTRAINT "review_slots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "slot_id" UUID NOT NULL,
    "author_id" UUID,
    "revision_id" UUID NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "verdict" "verdict",
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_comments" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "thread_id" UUID,
    "part" "answer_part",
    "start_at" INTEGER,
    "end_at" INTEGER,
    "quote" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "suggestion" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "pending_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pending_ratings" (
    "review_id" UUID NOT NULL,
    "role_slug" TEXT NOT NULL,
    "competency_slug" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "pending_ratings_pkey" PRIMARY KEY ("review_id","role_slug","competency_slug")
);

-- CreateTable
CREATE TABLE "comment_threads" (
    "id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "part" "answer_part",
    "start_at" INTEGER,
    "end_at" INTEGER,
    "quote" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "comment_threads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID,
    "side" "coaching_side" NOT NULL,
    "body" TEXT NOT NULL,
    "suggestion" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "applied_revision_id" UUID,

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_reports" (
    "id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "reported_id" UUID,
    "request_id" UUID,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,

    CONSTRAINT "review_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_answers" (
    "role_slug" TEXT NOT NULL,
    "question_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "parts" JSONB NOT NULL,
    "marks" JSONB NOT NULL,
    "disagreement" JSONB NOT NULL,

    CONSTRAINT "reference_answers_pkey" PRIMARY KEY ("role_slug","question_slug")
);

-- CreateTable
CREATE TABLE "calibration_marks" (
    "account_id" UUID NOT NULL,
    "role_slug" TEXT NOT NULL,
    "question_slug" TEXT NOT NULL,
    "competency_slug" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calibration_marks_pkey" PRIMARY KEY ("account_id","role_slug","question_slug","competency_slug")
);

-- CreateIndex
CREATE INDEX "review_requests_answer_id_created_at_idx" ON "review_requests"("answer_id", "created_at");

-- CreateIndex
CREATE INDEX "review_slots_coach_id_state_turn_since_idx" ON "review_slots"("coach_id", "state", "turn_since");

-- CreateIndex
CREATE INDEX "review_slots_claimed_by_id_idx" ON "review_slots"("claimed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_slots_request_id_coach_id_key" ON "review_slots"("request_id", "coach_id");

-- CreateIndex
CREATE INDEX "reviews_slot_id_idx" ON "reviews"("slot_id");

-- CreateIndex
CREATE INDEX "reviews_author_id_sent_at_idx" ON "reviews"("author_id", "sent_at");

-- CreateIndex
CREATE INDEX "reviews_revision_id_idx" ON "reviews"("revision_id");

-- CreateIndex
CREATE INDEX "pending_comments_review_id_created_at_idx" ON "pending_comments"("review_id", "created_at");

-- CreateIndex
CREATE INDEX "pending_comments_thread_id_idx" ON "pending_comments"("thread_id");

-- CreateIndex
CREATE INDEX "comment_threads_answer_id_created_at_idx" ON "comment_threads"("answer_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_threads_revision_id_idx" ON "comment_threads"("revision_id");

-- CreateIndex
CREATE INDEX "comment_threads_review_id_idx" ON "comment_threads"("review_id");

-- CreateIndex
CREATE INDEX "comment_threads_resolved_by_id_idx" ON "comment_threads"("resolved_by_id");

-- CreateIndex
CREATE INDEX "comments_thread_id_created_at_idx" ON "comments"("thread_id", "created_at");

-- CreateIndex
CREATE INDEX "comments_author_id_idx" ON "comments"("author_id");

-- CreateIndex
CREATE INDEX "comments_applied_revision_id_idx" ON "comments"("applied_revision_id");

-- CreateIndex
CREATE INDEX "review_reports_closed_at_created_at_idx" ON "review_reports"("closed_at", "created_at");

-- CreateIndex
CREATE INDEX "review_reports_reporter_id_idx" ON "review_reports"("reporter_id");

-- CreateIndex
CREATE INDEX "review_reports_reported_id_idx" ON "review_reports"("reported_id");

-- CreateIndex
CREATE INDEX "review_reports_request_id_idx" ON "review_reports"("request_id");

-- CreateIndex
CREATE INDEX "review_reports_closed_by_id_idx" ON "review_reports"("closed_by_id");

-- CreateIndex
CREATE INDEX "calibration_marks_role_slug_question_slug_idx" ON "calibration_marks"("role_slug", "question_slug");

-- CreateIndex
CREATE INDEX "ratings_review_id_idx" ON "ratings"("review_id");

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_rater_id_fkey" FOREIGN KEY ("rater_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_slots" ADD CONSTRAINT "review_slots_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "review_requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_slots" ADD CONSTRAINT "review_slots_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_slots" ADD CONSTRAINT "review_slots_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "review_slots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_comments" ADD CONSTRAINT "pending_comments_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_comments" ADD CONSTRAINT "pending_comments_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_ratings" ADD CONSTRAINT "pending_ratings_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_ratings" ADD CONSTRAINT "pending_ratings_role_slug_competency_slug_fkey" FOREIGN KEY ("role_slug", "competency_slug") REFERENCES "role_competencies"("role_slug", "slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "comment_threads"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_applied_revision_id_fkey" FOREIGN KEY ("applied_revision_id") REFERENCES "revisions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reports" ADD CONSTRAINT "review_reports_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reports" ADD CONSTRAINT "review_reports_reported_id_fkey" FOREIGN KEY ("reported_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reports" ADD CONSTRAINT "review_reports_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "review_requests"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reports" ADD CONSTRAINT "review_reports_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calibration_marks" ADD CONSTRAINT "calibration_marks_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calibration_marks" ADD CONSTRAINT "calibration_marks_role_slug_question_slug_fkey" FOREIGN KEY ("role_slug", "question_slug") REFERENCES "reference_answers"("role_slug", "question_slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_closed_check" CHECK (("state" = 'open') = ("closed_at" IS NULL));
ALTER TABLE "review_slots" ADD CONSTRAINT "review_slots_claim_check" CHECK ("claimed_by_id" IS NULL OR "claimed_until" IS NOT NULL);
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_sent_check" CHECK ("sent_at" IS NULL OR "verdict" IS NOT NULL);
ALTER TABLE "pending_comments" ADD CONSTRAINT "pending_comments_range_check" CHECK (("start_at" IS NULL) = ("end_at" IS NULL) AND ("start_at" IS NULL OR ("part" IS NOT NULL AND "start_at" >= 0 AND "end_at" > "start_at")));
ALTER TABLE "comment_threads" ADD CONSTRAINT "comment_threads_range_check" CHECK (("start_at" IS NULL) = ("end_at" IS NULL) AND ("start_at" IS NULL OR ("part" IS NOT NULL AND "start_at" >= 0 AND "end_at" > "start_at")));
ALTER TABLE "pending_ratings" ADD CONSTRAINT "pending_ratings_level_check" CHECK ("level" BETWEEN 1 AND 5);
ALTER TABLE "calibration_marks" ADD CONSTRAINT "calibration_marks_level_check" CHECK ("level" BETWEEN 1 AND 5);
-- A coach's mark without the words that it rests on is an opinion.
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_evidence_check" CHECK ("review_id" IS NULL OR "quote" <> '');

-- One open request for each answer: of two asked at once, the second finds the first.
CREATE UNIQUE INDEX "review_requests_open_key" ON "review_requests" ("answer_id") WHERE "state" = 'open';

-- One review that is being written for each slot and author: claiming twice goes on with the first.
CREATE UNIQUE INDEX "reviews_unsent_key" ON "reviews" ("slot_id", "author_id") WHERE "sent_at" IS NULL;
