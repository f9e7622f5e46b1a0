-- CreateEnum
CREATE TYPE "entity_kind" AS ENUM ('ORGANISATION', 'PUBLICATION', 'MEETING', 'PROGRAMME', 'OTHER');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'YEAR', 'FISCAL_YEAR', 'RANGE');

-- CreateEnum
CREATE TYPE "date_sense" AS ENUM ('HAPPENED', 'PLANNED', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "cross_reference_kind" AS ENUM ('SEE', 'RELISTED', 'CHAPTER');

-- CreateEnum
CREATE TYPE "search_type" AS ENUM ('MEASURE', 'SECTION', 'MINISTRY', 'ENTITY', 'RELISTING');

-- AlterTable
-- What is stored already was written in form 1, and is read again from its source lines at the next start.
ALTER TABLE "document" ADD COLUMN     "format" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "document" ALTER COLUMN "format" DROP DEFAULT;

-- AlterTable
ALTER TABLE "progress_note" ADD COLUMN     "text_key" TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE "progress_note" ALTER COLUMN "text_key" DROP DEFAULT;

-- CreateTable
CREATE TABLE "entity" (
    "id" TEXT COLLATE "C" NOT NULL,
    "kind" "entity_kind" NOT NULL,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_alias" (
    "entity_id" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "alias" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "entity_alias_pkey" PRIMARY KEY ("entity_id","document_id","position")
);

-- CreateTable
CREATE TABLE "mention" (
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "note_id" TEXT COLLATE "C",
    "entity_id" TEXT COLLATE "C",
    "ministry_id" TEXT COLLATE "C",
    "target_measure_id" TEXT COLLATE "C",
    "target_document_id" TEXT COLLATE "C",
    "surface" TEXT COLLATE "C" NOT NULL,
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("measure_id","position")
);

-- CreateTable
CREATE TABLE "date_mention" (
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "note_id" TEXT COLLATE "C",
    "surface" TEXT COLLATE "C" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "precision" "date_precision" NOT NULL,
    "sense" "date_sense" NOT NULL,
    "resolved_by" TEXT COLLATE "C",
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "date_mention_pkey" PRIMARY KEY ("measure_id","position")
);

-- CreateTable
CREATE TABLE "cross_reference" (
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "note_id" TEXT COLLATE "C",
    "kind" "cross_reference_kind" NOT NULL,
    "to_measure_id" TEXT COLLATE "C",
    "to_section_id" TEXT COLLATE "C",
    "to_entity_id" TEXT COLLATE "C",
    "to_relisting_id" TEXT COLLATE "C",
    "line_start" INTEGER NOT NULL,
    "line_end" INTEGER NOT NULL,
    "char_start" INTEGER NOT NULL,
    "char_end" INTEGER NOT NULL,

    CONSTRAINT "cross_reference_pkey" PRIMARY KEY ("measure_id","position")
);

-- CreateTable
CREATE TABLE "related_measure" (
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "related_id" TEXT COLLATE "C" NOT NULL,
    "score" INTEGER NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "related_measure_pkey" PRIMARY KEY ("measure_id","position")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "type" "search_type" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "document_id" TEXT COLLATE "C",
    "name" TEXT COLLATE "C" NOT NULL,
    "heading" TEXT COLLATE "C" NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "name_grams" INTEGER[],
    "body_grams" INTEGER[],

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("type","id")
);

-- CreateTable
CREATE TABLE "search_gram" (
    "gram" INTEGER NOT NULL,

    CONSTRAINT "search_gram_pkey" PRIMARY KEY ("gram")
);

-- CreateIndex
CREATE INDEX "entity_alias_document_id_idx" ON "entity_alias"("document_id");

-- CreateIndex
CREATE INDEX "mention_note_id_idx" ON "mention"("note_id");

-- CreateIndex
CREATE INDEX "mention_entity_id_measure_id_idx" ON "mention"("entity_id", "measure_id");

-- CreateIndex
CREATE INDEX "mention_ministry_id_measure_id_idx" ON "mention"("ministry_id", "measure_id");

-- CreateIndex
CREATE INDEX "mention_target_measure_id_measure_id_idx" ON "mention"("target_measure_id", "measure_id");

-- CreateIndex
CREATE INDEX "mention_target_document_id_measure_id_idx" ON "mention"("target_document_id", "measure_id");

-- CreateIndex
CREATE INDEX "date_mention_note_id_idx" ON "date_mention"("note_id");

-- CreateIndex
CREATE INDEX "date_mention_from_date_to_date_measure_id_idx" ON "date_mention"("from_date", "to_date", "measure_id");

-- CreateIndex
CREATE INDEX "cross_reference_note_id_idx" ON "cross_reference"("note_id");

-- CreateIndex
CREATE INDEX "cross_reference_to_measure_id_measure_id_idx" ON "cross_reference"("to_measure_id", "measure_id");

-- CreateIndex
CREATE INDEX "cross_reference_to_section_id_measure_id_idx" ON "cross_reference"("to_section_id", "measure_id");

-- CreateIndex
CREATE INDEX "cross_reference_to_entity_id_measure_id_idx" ON "cross_reference"("to_entity_id", "measure_id");

-- CreateIndex
CREATE INDEX "cross_reference_to_relisting_id_measure_id_idx" ON "cross_reference"("to_relisting_id", "measure_id");

-- CreateIndex
CREATE INDEX "related_measure_related_id_idx" ON "related_measure"("related_id");

-- CreateIndex
CREATE INDEX "search_entry_document_id_idx" ON "search_entry"("document_id");

-- CreateIndex
CREATE INDEX "search_entry_name_grams_idx" ON "search_entry" USING GIN ("name_grams" array_ops);

-- CreateIndex
CREATE INDEX "search_entry_body_grams_idx" ON "search_entry" USING GIN ("body_grams" array_ops);

-- CreateIndex
CREATE INDEX "progress_note_text_key_id_idx" ON "progress_note"("text_key", "id");

-- AddForeignKey
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "progress_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_ministry_id_fkey" FOREIGN KEY ("ministry_id") REFERENCES "ministry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_target_measure_id_fkey" FOREIGN KEY ("target_measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_target_document_id_fkey" FOREIGN KEY ("target_document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_mention" ADD CONSTRAINT "date_mention_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_mention" ADD CONSTRAINT "date_mention_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "progress_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_reference" ADD CONSTRAINT "cross_reference_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_reference" ADD CONSTRAINT "cross_reference_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "progress_note"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_reference" ADD CONSTRAINT "cross_reference_to_measure_id_fkey" FOREIGN KEY ("to_measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_reference" ADD CONSTRAINT "cross_reference_to_section_id_fkey" FOREIGN KEY ("to_section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_reference" ADD CONSTRAINT "cross_reference_to_entity_id_fkey" FOREIGN KEY ("to_entity_id") REFERENCES "entity"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cross_reference" ADD CONSTRAINT "cross_reference_to_relisting_id_fkey" FOREIGN KEY ("to_relisting_id") REFERENCES "relisting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_measure" ADD CONSTRAINT "related_measure_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_measure" ADD CONSTRAINT "related_measure_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "measure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
