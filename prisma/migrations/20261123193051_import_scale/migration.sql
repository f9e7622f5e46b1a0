-- The rows of a document refer to each other by ids that are checked before any of them is written (store/validate.ts), and
-- a document is written and deleted as a whole. Looking up every one of them again, row by row, took a third of the time
-- that the database spent on an import. What documents share, ministries and entities, stays guarded.

-- DropForeignKey
ALTER TABLE "cross_reference" DROP CONSTRAINT "cross_reference_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "cross_reference" DROP CONSTRAINT "cross_reference_note_id_fkey";

-- DropForeignKey
ALTER TABLE "cross_reference" DROP CONSTRAINT "cross_reference_to_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "cross_reference" DROP CONSTRAINT "cross_reference_to_relisting_id_fkey";

-- DropForeignKey
ALTER TABLE "cross_reference" DROP CONSTRAINT "cross_reference_to_section_id_fkey";

-- DropForeignKey
ALTER TABLE "date_mention" DROP CONSTRAINT "date_mention_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "date_mention" DROP CONSTRAINT "date_mention_note_id_fkey";

-- DropForeignKey
ALTER TABLE "diagnostic" DROP CONSTRAINT "diagnostic_document_id_fkey";

-- DropForeignKey
ALTER TABLE "entity_alias" DROP CONSTRAINT "entity_alias_document_id_fkey";

-- DropForeignKey
ALTER TABLE "measure" DROP CONSTRAINT "measure_document_id_fkey";

-- DropForeignKey
ALTER TABLE "measure" DROP CONSTRAINT "measure_section_id_fkey";

-- DropForeignKey
ALTER TABLE "measure" DROP CONSTRAINT "measure_status_id_fkey";

-- DropForeignKey
ALTER TABLE "mention" DROP CONSTRAINT "mention_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "mention" DROP CONSTRAINT "mention_note_id_fkey";

-- DropForeignKey
ALTER TABLE "mention" DROP CONSTRAINT "mention_target_document_id_fkey";

-- DropForeignKey
ALTER TABLE "mention" DROP CONSTRAINT "mention_target_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "progress_note" DROP CONSTRAINT "progress_note_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "related_measure" DROP CONSTRAINT "related_measure_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "related_measure" DROP CONSTRAINT "related_measure_related_id_fkey";

-- DropForeignKey
ALTER TABLE "relisting" DROP CONSTRAINT "relisting_document_id_fkey";

-- DropForeignKey
ALTER TABLE "relisting" DROP CONSTRAINT "relisting_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "relisting" DROP CONSTRAINT "relisting_section_id_fkey";

-- DropForeignKey
ALTER TABLE "relisting_ministry" DROP CONSTRAINT "relisting_ministry_relisting_id_fkey";

-- DropForeignKey
ALTER TABLE "responsibility" DROP CONSTRAINT "responsibility_measure_id_fkey";

-- DropForeignKey
ALTER TABLE "search_entry" DROP CONSTRAINT "search_entry_document_id_fkey";

-- DropForeignKey
ALTER TABLE "section" DROP CONSTRAINT "section_document_id_fkey";

-- DropForeignKey
ALTER TABLE "section" DROP CONSTRAINT "section_parent_id_fkey";

-- DropForeignKey
ALTER TABLE "section_ancestor" DROP CONSTRAINT "section_ancestor_ancestor_id_fkey";

-- DropForeignKey
ALTER TABLE "section_ancestor" DROP CONSTRAINT "section_ancestor_section_id_fkey";

-- DropForeignKey
ALTER TABLE "source_line" DROP CONSTRAINT "source_line_document_id_fkey";

-- DropForeignKey
ALTER TABLE "status" DROP CONSTRAINT "status_document_id_fkey";

-- DropIndex
DROP INDEX "cross_reference_note_id_idx";

-- DropIndex
DROP INDEX "related_measure_related_id_idx";

-- AlterTable
ALTER TABLE "graph" ADD COLUMN     "documents_sha256" TEXT COLLATE "C";

-- One row a measure in place of one for each pair.
ALTER TABLE "related_measure" RENAME TO "related_pair";
ALTER TABLE "related_pair" RENAME CONSTRAINT "related_measure_pkey" TO "related_pair_pkey";

CREATE TABLE "related_measure" (
    "measure_id" TEXT COLLATE "C" NOT NULL,
    "related" JSON NOT NULL,

    CONSTRAINT "related_measure_pkey" PRIMARY KEY ("measure_id")
);

-- A row of some kilobytes is cheaper to keep as it is than to compress.
ALTER TABLE "related_measure" SET (toast_tuple_target = 8160);

INSERT INTO "related_measure"
  SELECT p.measure_id, json_agg(json_build_array(p.related_id, p.score, r.reasons) ORDER BY p.position)
    FROM related_pair p CROSS JOIN LATERAL (
      SELECT json_agg(json_build_array(reason->'kind', reason->'weight', reason->'words', n.nodes) ORDER BY place) AS reasons
        FROM jsonb_array_elements(p.reasons) WITH ORDINALITY AS e(reason, place) CROSS JOIN LATERAL (
          SELECT coalesce(json_agg(json_build_array(node->'type', node->'id') ORDER BY at), '[]') AS nodes
            FROM jsonb_array_elements(e.reason->'nodes') WITH ORDINALITY AS f(node, at)) n) r
    GROUP BY p.measure_id;

DROP TABLE "related_pair";

-- CreateIndex
CREATE INDEX "entity_alias_entity_id_alias_idx" ON "entity_alias"("entity_id", "alias");
