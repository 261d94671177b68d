-- CreateEnum
CREATE TYPE "sharing_scope" AS ENUM ('answers', 'role', 'everything');

-- CreateEnum
CREATE TYPE "coaching_side" AS ENUM ('candidate', 'coach');

-- CreateTable
CREATE TABLE "coaching_relationships" (
    "id" UUID NOT NULL,
    "candidate_id" UUID,
    "coach_id" UUID,
    "scope" "sharing_scope" NOT NULL,
    "scope_role_slug" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" "coaching_side",

    CONSTRAINT "coaching_relationships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coaching_shared_answers" (
    "relationship_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,

    CONSTRAINT "coaching_shared_answers_pkey" PRIMARY KEY ("relationship_id","answer_id")
);

-- CreateTable
CREATE TABLE "coaching_invitations" (
    "id" UUID NOT NULL,
    "inviter_id" UUID NOT NULL,
    "invited_as" "coaching_side" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT,
    "scope" "sharing_scope",
    "scope_role_slug" TEXT,
    "answer_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "relationship_id" UUID,

    CONSTRAINT "coaching_invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coaching_reads" (
    "id" UUID NOT NULL,
    "candidate_id" UUID NOT NULL,
    "relationship_id" UUID NOT NULL,
    "coach_id" UUID,
    "answer_id" UUID,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "last_read_at" TIMESTAMPTZ(3) NOT NULL,
    "reads" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "coaching_reads_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coaching_blocks" (
    "account_id" UUID NOT NULL,
    "blocked_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coaching_blocks_pkey" PRIMARY KEY ("account_id","blocked_id")
);

-- CreateTable
CREATE TABLE "coaching_notes" (
    "id" UUID NOT NULL,
    "relationship_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coaching_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohorts" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cohorts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort_members" (
    "cohort_id" UUID NOT NULL,
    "relationship_id" UUID NOT NULL,

    CONSTRAINT "cohort_members_pkey" PRIMARY KEY ("cohort_id","relationship_id")
);

-- CreateTable
CREATE TABLE "assignments" (
    "id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "cohort_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "due_on" DATE,
    "role_slug" TEXT,
    "competency_slug" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_questions" (
    "assignment_id" UUID NOT NULL,
    "question_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "assignment_questions_pkey" PRIMARY KEY ("assignment_id","question_slug")
);

-- CreateTable
CREATE TABLE "assignment_recipients" (
    "assignment_id" UUID NOT NULL,
    "relationship_id" UUID NOT NULL,
    "declined_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_recipients_pkey" PRIMARY KEY ("assignment_id","relationship_id")
);

-- CreateIndex
CREATE INDEX "coaching_relationships_candidate_id_ended_at_idx" ON "coaching_relationships"("candidate_id", "ended_at");

-- CreateIndex
CREATE INDEX "coaching_relationships_coach_id_ended_at_idx" ON "coaching_relationships"("coach_id", "ended_at");

-- CreateIndex
CREATE INDEX "coaching_shared_answers_answer_id_idx" ON "coaching_shared_answers"("answer_id");

-- CreateIndex
CREATE UNIQUE INDEX "coaching_invitations_token_hash_key" ON "coaching_invitations"("token_hash");

-- CreateIndex
CREATE INDEX "coaching_invitations_inviter_id_created_at_idx" ON "coaching_invitations"("inviter_id", "created_at");

-- CreateIndex
CREATE INDEX "coaching_invitations_email_idx" ON "coaching_invitations"("email");

-- CreateIndex
CREATE INDEX "coaching_reads_candidate_id_last_read_at_idx" ON "coaching_reads"("candidate_id", "last_read_at");

-- CreateIndex
CREATE INDEX "coaching_reads_answer_id_idx" ON "coaching_reads"("answer_id");

-- CreateIndex
CREATE INDEX "coaching_reads_coach_id_idx" ON "coaching_reads"("coach_id");

-- CreateIndex
CREATE UNIQUE INDEX "coaching_reads_relationship_id_answer_id_window_start_key" ON "coaching_reads"("relationship_id", "answer_id", "window_start");

-- CreateIndex
CREATE INDEX "coaching_blocks_blocked_id_idx" ON "coaching_blocks"("blocked_id");

-- CreateIndex
CREATE INDEX "coaching_notes_relationship_id_created_at_idx" ON "coaching_notes"("relationship_id", "created_at");

-- CreateIndex
CREATE INDEX "coaching_notes_author_id_idx" ON "coaching_notes"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "cohorts_coach_id_name_key" ON "cohorts"("coach_id", "name");

-- CreateIndex
CREATE INDEX "cohort_members_relationship_id_idx" ON "cohort_members"("relationship_id");

-- CreateIndex
CREATE INDEX "assignments_coach_id_created_at_idx" ON "assignments"("coach_id", "created_at");

-- CreateIndex
CREATE INDEX "assignments_cohort_id_idx" ON "assignments"("cohort_id");

-- CreateIndex
CREATE INDEX "assignment_recipients_relationship_id_idx" ON "assignment_recipients"("relationship_id");

-- AddForeignKey
ALTER TABLE "coaching_relationships" ADD CONSTRAINT "coaching_relationships_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_relationships" ADD CONSTRAINT "coaching_relationships_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_relationships" ADD CONSTRAINT "coaching_relationships_scope_role_slug_fkey" FOREIGN KEY ("scope_role_slug") REFERENCES "roles"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_shared_answers" ADD CONSTRAINT "coaching_shared_answers_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "coaching_relationships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_shared_answers" ADD CONSTRAINT "coaching_shared_answers_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_invitations" ADD CONSTRAINT "coaching_invitations_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_invitations" ADD CONSTRAINT "coaching_invitations_scope_role_slug_fkey" FOREIGN KEY ("scope_role_slug") REFERENCES "roles"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_invitations" ADD CONSTRAINT "coaching_invitations_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "coaching_relationships"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_reads" ADD CONSTRAINT "coaching_reads_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_reads" ADD CONSTRAINT "coaching_reads_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_reads" ADD CONSTRAINT "coaching_reads_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "coaching_relationships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_reads" ADD CONSTRAINT "coaching_reads_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_blocks" ADD CONSTRAINT "coaching_blocks_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_blocks" ADD CONSTRAINT "coaching_blocks_blocked_id_fkey" FOREIGN KEY ("blocked_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_notes" ADD CONSTRAINT "coaching_notes_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "coaching_relationships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching_notes" ADD CONSTRAINT "coaching_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_members" ADD CONSTRAINT "cohort_members_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohorts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_members" ADD CONSTRAINT "cohort_members_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "coaching_relationships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohorts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_role_slug_competency_slug_fkey" FOREIGN KEY ("role_slug", "competency_slug") REFERENCES "role_competencies"("role_slug", "slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_questions" ADD CONSTRAINT "assignment_questions_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_questions" ADD CONSTRAINT "assignment_questions_question_slug_fkey" FOREIGN KEY ("question_slug") REFERENCES "questions"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_recipients" ADD CONSTRAINT "assignment_recipients_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_recipients" ADD CONSTRAINT "assignment_recipients_relationship_id_fkey" FOREIGN KEY ("relationship_id") REFERENCES "coaching_relationships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.
ALTER TABLE "coaching_relationships" ADD CONSTRAINT "coaching_relationships_two_people_check" CHECK ("candidate_id" <> "coach_id");
ALTER TABLE "coaching_relationships" ADD CONSTRAINT "coaching_relationships_ended_check" CHECK (("ended_at" IS NULL) = ("ended_by" IS NULL));
ALTER TABLE "coaching_relationships" ADD CONSTRAINT "coaching_relationships_scope_role_check" CHECK ("scope" = 'role' OR "scope_role_slug" IS NULL);
ALTER TABLE "coaching_invitations" ADD CONSTRAINT "coaching_invitations_scope_check" CHECK (("invited_as" = 'coach') = ("scope" IS NOT NULL));
ALTER TABLE "coaching_reads" ADD CONSTRAINT "coaching_reads_reads_check" CHECK ("reads" >= 1);
ALTER TABLE "coaching_blocks" ADD CONSTRAINT "coaching_blocks_two_people_check" CHECK ("account_id" <> "blocked_id");
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_gap_check" CHECK (("role_slug" IS NULL) = ("competency_slug" IS NULL));

-- One running relationship for each pair: of two accepted at once, the second finds it made.
CREATE UNIQUE INDEX "coaching_relationships_running_key" ON "coaching_relationships" ("candidate_id", "coach_id") WHERE "ended_at" IS NULL;

-- One open invitation to an address: inviting twice finds the first.
CREATE UNIQUE INDEX "coaching_invitations_open_key" ON "coaching_invitations" ("inviter_id", "invited_as", "email") WHERE "used_at" IS NULL AND "revoked_at" IS NULL AND "declined_at" IS NULL;
