-- CreateEnum
CREATE TYPE "progress_stage" AS ENUM ('DONE', 'ON_TRACK', 'TO_START', 'UNCERTAIN', 'OTHER');

-- CreateEnum
CREATE TYPE "section_level" AS ENUM ('CHAPTER', 'SECTION', 'DIVISION', 'HEADING', 'SUBHEADING');

-- CreateEnum
CREATE TYPE "name_origin" AS ENUM ('STATED', 'RELISTING', 'ABSENT');

-- CreateEnum
CREATE TYPE "number_origin" AS ENUM ('STATED', 'OWN_LINE', 'POSITION');

-- CreateEnum
CREATE TYPE "relisting_resolution" AS ENUM ('NUMBER', 'NAME');

-- CreateEnum
CREATE TYPE "ministry_kind" AS ENUM ('CABINET', 'MINISTRY', 'AGENCY', 'COMMISSION', 'COLLECTIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "diagnostic_severity" AS ENUM ('INFO', 'WARNING', 'ERROR');

-- CreateEnum
CREATE TYPE "line_role" AS ENUM ('TITLE', 'LEGEND', 'HEADING', 'MEASURE', 'RELISTING', 'NUMBER', 'TABLE_HEADER', 'TABLE_RULE', 'PAGE_NUMBER', 'BLANK', 'UNEXPLAINED');

-- CreateTable
CREATE TABLE "graph" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "revision" TEXT COLLATE "C" NOT NULL,
    "imported_at" TIMESTAMPTZ(3),
    "registry_sha256" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "graph_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "period" TEXT COLLATE "C",
    "encoding" TEXT COLLATE "C" NOT NULL,
    "sha256" TEXT COLLATE "C" NOT NULL,
    "model_sha256" TEXT COLLATE "C" NOT NULL,
    "line_count" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "node_lines" INTEGER NOT NULL,
    "furniture_lines" INTEGER NOT NULL,
    "blank_lines" INTEGER NOT NULL,
    "unexplained_lines" INTEGER NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status" (
    "id" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,
    "mark" TEXT COLLATE "C" NOT NULL,
    "mark_key" TEXT COLLATE "C" NOT NULL,
    "meaning" TEXT COLLATE "C" NOT NULL,
    "rank" INTEGER NOT NULL,
    "stage" "progress_stage" NOT NULL,
    "defined" BOOLEAN NOT NULL,
    "line_start" INTEGER,
    "line_end" INTEGER,
    "char_start" INTEGER,
    "char_end" INTEGER,

    CONSTRAINT "status_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section" (
    "id" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,
    "parent_id" TEXT COLLATE "C",
    "level" "section_level" NOT NULL,
    "depth" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "marker" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "heading" TEXT COLLATE "C" NOT NULL,
    "path" TEXT[],
    "path_key" TEXT COLLATE "C" NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_ancestor" (
    "section_id" TEXT COLLATE "C" NOT NULL,
    "ancestor_id" TEXT COLLATE "C" NOT NULL,
    "distance" INTEGER NOT NULL,

    CONSTRAINT "section_ancestor_pkey" PRIMARY KEY ("section_id","ancestor_id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "number_origin" "number_origin" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C",
    "name_origin" "name_origin" NOT NULL,
    "display_name" TEXT COLLATE "C" NOT NULL,
    "section_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "status_id" TEXT COLLATE "C" NOT NULL,
    "ministry_count" INTEGER NOT NULL,
    "status_rank" INTEGER NOT NULL,
    "is_relisted" BOOLEAN NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,
    "status_line_start" INTEGER,
    "status_line_end" INTEGER,
    "status_char_start" INTEGER,
    "status_char_end" INTEGER,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responsibility" (
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "ministry_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "responsibility_pkey" PRIMARY KEY ("measure_id","position")
);

-- CreateTable
CREATE TABLE "progress_note" (
    "id" TEXT COLLATE "C" NOT NULL,
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "progress_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relisting" (
    "id" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,
    "section_id" TEXT COLLATE "C" NOT NULL,
    "label" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "stated_number" INTEGER,
    "stated_name" TEXT COLLATE "C",
    "measure_id" TEXT COLLATE "C",
    "resolved_by" "relisting_resolution",
    "agrees" BOOLEAN NOT NULL,
    "discrepancies" TEXT[],
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "relisting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relisting_ministry" (
    "relisting_id" TEXT COLLATE "C" NOT NULL,
    "ministry_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "relisting_ministry_pkey" PRIMARY KEY ("relisting_id","position")
);

-- CreateTable
CREATE TABLE "ministry" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name_en" TEXT COLLATE "C",
    "kind" "ministry_kind" NOT NULL,
    "corporate_number" TEXT COLLATE "C",
    "position" INTEGER NOT NULL,
    "registered" BOOLEAN NOT NULL,

    CONSTRAINT "ministry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ministry_alias" (
    "ministry_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "alias" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ministry_alias_pkey" PRIMARY KEY ("ministry_id","position")
);

-- CreateTable
CREATE TABLE "membership" (
    "collective_id" TEXT COLLATE "C" NOT NULL,
    "member_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("collective_id","member_id")
);

-- CreateTable
CREATE TABLE "diagnostic" (
    "document_id" TEXT COLLATE "C" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "severity" "diagnostic_severity" NOT NULL,
    "message" TEXT COLLATE "C" NOT NULL,
    "repaired" BOOLEAN NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "diagnostic_pkey" PRIMARY KEY ("document_id","ordinal")
);

-- CreateTable
CREATE TABLE "source_line" (
    "document_id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "role" "line_role" NOT NULL,
    "node_type" TEXT COLLATE "C",
    "node_id" TEXT COLLATE "C",

    CONSTRAINT "source_line_pkey" PRIMARY KEY ("document_id","number")
);

-- CreateIndex
CREATE INDEX "status_mark_key_idx" ON "status"("mark_key");

-- CreateIndex
CREATE UNIQUE INDEX "status_document_id_mark_key_key" ON "status"("document_id", "mark_key");

-- CreateIndex
CREATE INDEX "section_parent_id_position_idx" ON "section"("parent_id", "position");

-- CreateIndex
CREATE INDEX "section_document_id_path_key_idx" ON "section"("document_id", "path_key");

-- CreateIndex
CREATE UNIQUE INDEX "section_document_id_ordinal_key" ON "section"("document_id", "ordinal");

-- CreateIndex
CREATE INDEX "section_ancestor_ancestor_id_section_id_idx" ON "section_ancestor"("ancestor_id", "section_id");

-- CreateIndex
CREATE INDEX "measure_document_id_number_idx" ON "measure"("document_id", "number");

-- CreateIndex
CREATE INDEX "measure_number_id_idx" ON "measure"("number", "id");

-- CreateIndex
CREATE INDEX "measure_section_id_id_idx" ON "measure"("section_id", "id");

-- CreateIndex
CREATE INDEX "measure_section_id_position_idx" ON "measure"("section_id", "position");

-- CreateIndex
CREATE INDEX "measure_status_id_id_idx" ON "measure"("status_id", "id");

-- CreateIndex
CREATE INDEX "measure_name_id_idx" ON "measure"("name", "id");

-- CreateIndex
CREATE INDEX "measure_status_rank_id_idx" ON "measure"("status_rank", "id");

-- CreateIndex
CREATE INDEX "measure_ministry_count_id_idx" ON "measure"("ministry_count", "id");

-- CreateIndex
CREATE UNIQUE INDEX "responsibility_ministry_id_measure_id_key" ON "responsibility"("ministry_id", "measure_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_note_measure_id_position_key" ON "progress_note"("measure_id", "position");

-- CreateIndex
CREATE INDEX "relisting_section_id_position_idx" ON "relisting"("section_id", "position");

-- CreateIndex
CREATE INDEX "relisting_measure_id_idx" ON "relisting"("measure_id");

-- CreateIndex
CREATE UNIQUE INDEX "relisting_document_id_ordinal_key" ON "relisting"("document_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "relisting_ministry_ministry_id_relisting_id_key" ON "relisting_ministry"("ministry_id", "relisting_id");

-- CreateIndex
CREATE UNIQUE INDEX "ministry_position_id_key" ON "ministry"("position", "id");

-- CreateIndex
CREATE INDEX "membership_member_id_idx" ON "membership"("member_id");

-- AddForeignKey
ALTER TABLE "status" ADD CONSTRAINT "status_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section" ADD CONSTRAINT "section_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_ancestor" ADD CONSTRAINT "section_ancestor_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_ancestor" ADD CONSTRAINT "section_ancestor_ancestor_id_fkey" FOREIGN KEY ("ancestor_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_status_id_fkey" FOREIGN KEY ("status_id") REFERENCES "status"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "responsibility" ADD CONSTRAINT "responsibility_ministry_id_fkey" FOREIGN KEY ("ministry_id") REFERENCES "ministry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_note" ADD CONSTRAINT "progress_note_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relisting" ADD CONSTRAINT "relisting_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relisting" ADD CONSTRAINT "relisting_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relisting" ADD CONSTRAINT "relisting_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relisting_ministry" ADD CONSTRAINT "relisting_ministry_relisting_id_fkey" FOREIGN KEY ("relisting_id") REFERENCES "relisting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relisting_ministry" ADD CONSTRAINT "relisting_ministry_ministry_id_fkey" FOREIGN KEY ("ministry_id") REFERENCES "ministry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ministry_alias" ADD CONSTRAINT "ministry_alias_ministry_id_fkey" FOREIGN KEY ("ministry_id") REFERENCES "ministry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_collective_id_fkey" FOREIGN KEY ("collective_id") REFERENCES "ministry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "ministry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "diagnostic" ADD CONSTRAINT "diagnostic_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_line" ADD CONSTRAINT "source_line_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
