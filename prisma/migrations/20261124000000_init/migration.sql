-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "article_phase" AS ENUM ('draft', 'in_review', 'returned', 'published');

-- CreateEnum
CREATE TYPE "quality_class" AS ENUM ('A', 'B', 'C');

-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('save', 'autosave', 'merge', 'restore', 'import');

-- CreateEnum
CREATE TYPE "credit_kind" AS ENUM ('award', 'reversal', 'adjustment', 'transfer_in');

-- CreateEnum
CREATE TYPE "credit_bucket" AS ENUM ('official_jp', 'contribution');

-- CreateEnum
CREATE TYPE "employment_type" AS ENUM ('PNS', 'PPPK', 'CPNS');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('curator', 'administrator', 'hr_officer');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('queued', 'running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "import_item_state" AS ENUM ('pending', 'created', 'changed', 'unchanged', 'attached', 'refused');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('all', 'people_leaders', 'senior_leaders', 'executive');

-- CreateEnum
CREATE TYPE "learning_group" AS ENUM ('mandatory', 'core', 'complementary');

-- CreateEnum
CREATE TYPE "position_kind" AS ENUM ('JPT', 'JA', 'JF');

-- CreateEnum
CREATE TYPE "review_outcome" AS ENUM ('approved', 'returned', 'cancelled');

-- CreateEnum
CREATE TYPE "access_level" AS ENUM ('public', 'shared', 'restricted', 'secret');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('organization', 'sectoral', 'section');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "space_id" UUID NOT NULL,
    "parent_id" UUID,
    "rank" VARCHAR(200) NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'id',
    "access_level" "access_level" NOT NULL,
    "phase" "article_phase" NOT NULL DEFAULT 'draft',
    "current_revision_id" UUID,
    "published_revision_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "quality_class" "quality_class",
    "created_by_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "verified_until" DATE,
    "withdrawn_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "deleted_by_id" UUID,
    "source_name" TEXT,
    "source_path" TEXT,
    "source_hash" TEXT,
    "read_tokens" TEXT[],
    "draft_tokens" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'id',
    "body" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "kind" "revision_kind" NOT NULL DEFAULT 'save',
    "change_summary" TEXT NOT NULL DEFAULT '',
    "via" TEXT NOT NULL DEFAULT 'page',
    "base_revision_id" UUID,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision_render" (
    "revision_id" UUID NOT NULL,
    "renderer" INTEGER NOT NULL,
    "html" TEXT NOT NULL,
    "toc" JSONB NOT NULL,
    "plain_text" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,

    CONSTRAINT "revision_render_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "article_author" (
    "article_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "share" INTEGER NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_author_pkey" PRIMARY KEY ("article_id","employee_id")
);

-- CreateTable
CREATE TABLE "article_grant" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "employee_id" UUID,
    "unit_id" UUID,

    CONSTRAINT "article_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "label" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_label" (
    "article_id" UUID NOT NULL,
    "label_id" UUID NOT NULL,

    CONSTRAINT "article_label_pkey" PRIMARY KEY ("article_id","label_id")
);

-- CreateTable
CREATE TABLE "article_link" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "sentence" TEXT NOT NULL,

    CONSTRAINT "article_link_pkey" PRIMARY KEY ("from_id","to_id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "withdrawn_by_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by_id" UUID,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "verified_by_id" UUID NOT NULL,
    "verified_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "via" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target_type" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,
    "unit_id" UUID,
    "before_hash" TEXT,
    "after_hash" TEXT,
    "request_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_rule" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "form_code" TEXT,
    "official_amount" INTEGER NOT NULL DEFAULT 0,
    "contribution_amount" INTEGER NOT NULL DEFAULT 0,
    "evidence" TEXT NOT NULL DEFAULT '',
    "approver" TEXT NOT NULL DEFAULT '',
    "caps" JSONB NOT NULL DEFAULT '[]',
    "legal_basis_number" TEXT,
    "legal_basis_date" DATE,
    "legal_basis_title" TEXT,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,

    CONSTRAINT "credit_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "sealed_seq" BIGINT,
    "sealed_hash" TEXT,

    CONSTRAINT "period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit_target" (
    "employee_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "official" INTEGER NOT NULL,

    CONSTRAINT "credit_target_pkey" PRIMARY KEY ("employee_id","period_id")
);

-- CreateTable
CREATE TABLE "credit_entry" (
    "id" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "employee_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "credit_kind" NOT NULL,
    "bucket" "credit_bucket" NOT NULL,
    "amount" INTEGER NOT NULL,
    "uncapped_amount" INTEGER NOT NULL,
    "cap_cut" JSONB,
    "form_code" TEXT,
    "rule_id" UUID NOT NULL,
    "rule_version" INTEGER NOT NULL,
    "rule_snapshot" JSONB NOT NULL,
    "source_type" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "source_hash" TEXT NOT NULL,
    "period_id" UUID NOT NULL,
    "awarded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "effective_at" TIMESTAMPTZ(3) NOT NULL,
    "approver_id" UUID,
    "approver_unit_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "reverses_entry_id" UUID,
    "idempotency_key" TEXT NOT NULL,
    "payload_hash" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "credit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discussion" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'id',
    "host_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "access_level" "access_level" NOT NULL DEFAULT 'shared',
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "read_tokens" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "discussion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "discussion_id" UUID NOT NULL,
    "parent_id" UUID,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "marked_by_id" UUID,
    "marked_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employee" (
    "id" UUID NOT NULL,
    "nip" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "position_id" UUID,
    "employment_type" "employment_type" NOT NULL,
    "started_on" DATE NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'id',
    "theme" TEXT NOT NULL DEFAULT 'auto',
    "single_keys" BOOLEAN NOT NULL DEFAULT true,
    "persona" TEXT,
    "offboarded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "employee_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("employee_id")
);

-- CreateTable
CREATE TABLE "external_identity" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "employee_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "external_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" UUID NOT NULL,
    "assigned_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "user_agent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mime" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_use" (
    "file_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "in_draft" BOOLEAN NOT NULL DEFAULT false,
    "in_published" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "file_use_pkey" PRIMARY KEY ("file_id","article_id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "space_id" UUID NOT NULL,
    "started_by_id" UUID NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'queued',
    "source_name" TEXT NOT NULL,
    "staged_at" TEXT NOT NULL DEFAULT '',
    "phase" TEXT NOT NULL DEFAULT '',
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "import_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "import_item_state" NOT NULL DEFAULT 'pending',
    "article_id" UUID,
    "file_id" UUID,
    "losses" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("import_id","path")
);

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "run_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_until" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL DEFAULT 'id',
    "body" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "audience" "audience" NOT NULL,
    "group" "learning_group" NOT NULL DEFAULT 'complementary',
    "author_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "read_tokens" TEXT[],
    "draft_tokens" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title_id" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" "position_kind" NOT NULL,
    "level" TEXT NOT NULL,
    "leads" BOOLEAN NOT NULL DEFAULT false,
    "competence_standard" TEXT,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewer_id" UUID,
    "reviewer_unit_id" UUID,
    "due_on" DATE NOT NULL,
    "outcome" "review_outcome",
    "decided_at" TIMESTAMPTZ(3),
    "quality_class" "quality_class",
    "rubric" JSONB,
    "remarks" TEXT[],
    "flags" TEXT[],

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "space" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description_id" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT NOT NULL DEFAULT '',
    "default_access_level" "access_level" NOT NULL DEFAULT 'shared',
    "read_tokens" TEXT[],
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "space_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Jakarta',
    "minutes_per_jp" INTEGER NOT NULL DEFAULT 45,
    "verification_days" INTEGER NOT NULL DEFAULT 365,
    "review_days" INTEGER NOT NULL DEFAULT 7,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "parent_id" UUID,
    "path" UUID[],
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_key_key" ON "article"("key");

-- CreateIndex
CREATE INDEX "article_space_id_parent_id_rank_idx" ON "article"("space_id", "parent_id", "rank");

-- CreateIndex
CREATE INDEX "article_read_tokens_idx" ON "article" USING GIN ("read_tokens");

-- CreateIndex
CREATE INDEX "article_draft_tokens_idx" ON "article" USING GIN ("draft_tokens");

-- CreateIndex
CREATE INDEX "article_published_at_idx" ON "article"("published_at");

-- CreateIndex
CREATE INDEX "article_updated_at_idx" ON "article"("updated_at");

-- CreateIndex
CREATE INDEX "article_owner_id_verified_until_idx" ON "article"("owner_id", "verified_until");

-- CreateIndex
CREATE INDEX "article_created_by_id_idx" ON "article"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_space_id_source_path_key" ON "article"("space_id", "source_path");

-- CreateIndex
CREATE INDEX "revision_author_id_idx" ON "revision"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "article_author_employee_id_idx" ON "article_author"("employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_grant_article_id_employee_id_key" ON "article_grant"("article_id", "employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_grant_article_id_unit_id_key" ON "article_grant"("article_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "label_slug_key" ON "label"("slug");

-- CreateIndex
CREATE INDEX "article_label_label_id_idx" ON "article_label"("label_id");

-- CreateIndex
CREATE INDEX "article_link_to_id_idx" ON "article_link"("to_id");

-- CreateIndex
CREATE INDEX "withdrawal_article_id_idx" ON "withdrawal"("article_id");

-- CreateIndex
CREATE INDEX "verification_article_id_idx" ON "verification"("article_id");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_at_idx" ON "audit_event"("actor_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_target_type_target_id_idx" ON "audit_event"("target_type", "target_id");

-- CreateIndex
CREATE INDEX "audit_event_action_at_idx" ON "audit_event"("action", "at");

-- CreateIndex
CREATE UNIQUE INDEX "credit_rule_code_version_key" ON "credit_rule"("code", "version");

-- CreateIndex
CREATE UNIQUE INDEX "period_name_key" ON "period"("name");

-- CreateIndex
CREATE UNIQUE INDEX "credit_entry_seq_key" ON "credit_entry"("seq");

-- CreateIndex
CREATE UNIQUE INDEX "credit_entry_reverses_entry_id_key" ON "credit_entry"("reverses_entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "credit_entry_idempotency_key_key" ON "credit_entry"("idempotency_key");

-- CreateIndex
CREATE INDEX "credit_entry_employee_id_period_id_idx" ON "credit_entry"("employee_id", "period_id");

-- CreateIndex
CREATE INDEX "credit_entry_source_type_source_id_idx" ON "credit_entry"("source_type", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "discussion_key_key" ON "discussion"("key");

-- CreateIndex
CREATE INDEX "discussion_opens_at_idx" ON "discussion"("opens_at");

-- CreateIndex
CREATE INDEX "discussion_read_tokens_idx" ON "discussion" USING GIN ("read_tokens");

-- CreateIndex
CREATE INDEX "post_discussion_id_created_at_idx" ON "post"("discussion_id", "created_at");

-- CreateIndex
CREATE INDEX "post_parent_id_idx" ON "post"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "employee_nip_key" ON "employee"("nip");

-- CreateIndex
CREATE UNIQUE INDEX "employee_email_key" ON "employee"("email");

-- CreateIndex
CREATE UNIQUE INDEX "employee_persona_key" ON "employee"("persona");

-- CreateIndex
CREATE INDEX "employee_unit_id_idx" ON "employee"("unit_id");

-- CreateIndex
CREATE INDEX "employee_position_id_idx" ON "employee"("position_id");

-- CreateIndex
CREATE UNIQUE INDEX "external_identity_provider_subject_key" ON "external_identity"("provider", "subject");

-- CreateIndex
CREATE INDEX "role_assignment_unit_id_idx" ON "role_assignment"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_assignment_employee_id_role_unit_id_key" ON "role_assignment"("employee_id", "role", "unit_id");

-- CreateIndex
CREATE INDEX "session_employee_id_idx" ON "session"("employee_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE INDEX "api_token_employee_id_idx" ON "api_token"("employee_id");

-- CreateIndex
CREATE INDEX "sign_in_failure_key_at_idx" ON "sign_in_failure"("key", "at");

-- CreateIndex
CREATE INDEX "file_sha256_idx" ON "file"("sha256");

-- CreateIndex
CREATE INDEX "file_use_article_id_idx" ON "file_use"("article_id");

-- CreateIndex
CREATE INDEX "import_space_id_idx" ON "import"("space_id");

-- CreateIndex
CREATE INDEX "job_run_at_idx" ON "job"("run_at");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_key_key" ON "lesson"("key");

-- CreateIndex
CREATE INDEX "lesson_published_at_idx" ON "lesson"("published_at");

-- CreateIndex
CREATE INDEX "lesson_read_tokens_idx" ON "lesson" USING GIN ("read_tokens");

-- CreateIndex
CREATE INDEX "lesson_author_id_idx" ON "lesson"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "position_slug_key" ON "position"("slug");

-- CreateIndex
CREATE INDEX "position_unit_id_idx" ON "position"("unit_id");

-- CreateIndex
CREATE INDEX "review_article_id_idx" ON "review"("article_id");

-- CreateIndex
CREATE INDEX "review_reviewer_id_decided_at_idx" ON "review"("reviewer_id", "decided_at");

-- CreateIndex
CREATE INDEX "review_submitted_by_id_decided_at_idx" ON "review"("submitted_by_id", "decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "space_slug_key" ON "space"("slug");

-- CreateIndex
CREATE INDEX "space_unit_id_idx" ON "space"("unit_id");

-- CreateIndex
CREATE INDEX "space_read_tokens_idx" ON "space" USING GIN ("read_tokens");

-- CreateIndex
CREATE UNIQUE INDEX "unit_slug_key" ON "unit"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE INDEX "unit_path_idx" ON "unit" USING GIN ("path");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_space_id_fkey" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_published_revision_id_fkey" FOREIGN KEY ("published_revision_id") REFERENCES "revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_render" ADD CONSTRAINT "revision_render_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_author" ADD CONSTRAINT "article_author_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_grant" ADD CONSTRAINT "article_grant_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_label" ADD CONSTRAINT "article_label_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_label" ADD CONSTRAINT "article_label_label_id_fkey" FOREIGN KEY ("label_id") REFERENCES "label"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_link" ADD CONSTRAINT "article_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_link" ADD CONSTRAINT "article_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification" ADD CONSTRAINT "verification_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_target" ADD CONSTRAINT "credit_target_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_entry" ADD CONSTRAINT "credit_entry_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_entry" ADD CONSTRAINT "credit_entry_reverses_entry_id_fkey" FOREIGN KEY ("reverses_entry_id") REFERENCES "credit_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_discussion_id_fkey" FOREIGN KEY ("discussion_id") REFERENCES "discussion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employee" ADD CONSTRAINT "employee_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employee" ADD CONSTRAINT "employee_position_id_fkey" FOREIGN KEY ("position_id") REFERENCES "position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "external_identity" ADD CONSTRAINT "external_identity_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_employee_id_fkey" FOREIGN KEY ("employee_id") REFERENCES "employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_use" ADD CONSTRAINT "file_use_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_use" ADD CONSTRAINT "file_use_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_space_id_fkey" FOREIGN KEY ("space_id") REFERENCES "space"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "space" ADD CONSTRAINT "space_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;
