-- The search index: an inverted index kept in tables, so that it is transactional, the same for every instance of the
-- site, and filtered by who may read inside each query. See docs/adr/0003-search-in-tables.md.

-- A distinct set of read tokens. Documents share few of them, so a scope is compared with sets and not with documents.
CREATE TABLE "search_audience" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "tokens" TEXT[],
    CONSTRAINT "search_audience_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_audience_key_key" ON "search_audience"("key");

-- One row per document. `doc` numbers one indexed text; a new text gets a new number, and postings of the old one die.
CREATE TABLE "search_document" (
    "id" TEXT NOT NULL,
    "doc" SERIAL NOT NULL,
    "audience" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "space_id" TEXT,
    "labels" TEXT[],
    "author_ids" TEXT[],
    "access_level" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "href" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "words" INTEGER NOT NULL,
    "title_words" INTEGER NOT NULL,
    "text_hash" TEXT NOT NULL,
    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "search_document_doc_key" ON "search_document"("doc");
CREATE INDEX "search_document_audience_idx" ON "search_document"("audience");

CREATE TABLE "search_text" (
    "id" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "search_text_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "search_text" ADD CONSTRAINT "search_text_id_fkey"
    FOREIGN KEY ("id") REFERENCES "search_document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The vocabulary: "i:kebijakan" of Indonesian texts, "e:policy" of English ones, with its stem and its spelling
-- neighbourhood (hashes of the word with one letter left out).
CREATE TABLE "search_term" (
    "key" TEXT COLLATE "C" NOT NULL,
    "stem" TEXT COLLATE "C" NOT NULL,
    "deletions" INTEGER[],
    CONSTRAINT "search_term_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "search_term_stem_idx" ON "search_term"("stem");
CREATE INDEX "search_term_deletions_idx" ON "search_term" USING GIN ("deletions");

-- Which documents hold a term, in chunks. A weight packs how often: body + 256 x (headings, summary, labels) + 4096 x title.
-- Beside words there are "^keb" (a word of the title begins so) and "=asn", "=uu/5/2014" (a concept, a cited rule).
CREATE TABLE "search_posting" (
    "key" TEXT COLLATE "C" NOT NULL,
    "chunk" BIGSERIAL NOT NULL,
    "docs" INTEGER[],
    "weights" SMALLINT[],
    CONSTRAINT "search_posting_pkey" PRIMARY KEY ("key", "chunk")
);

-- Two words are one edit apart (a letter added, lost, changed, or two swapped) only if their neighbourhoods meet.
CREATE FUNCTION search_deletions(word text) RETURNS integer[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(hashtext(v)) FROM (
    SELECT word AS v UNION SELECT overlay(word PLACING '' FROM i FOR 1) FROM generate_series(1, length(word)) i
  ) w
$$;

-- Adds or replaces documents in one statement. Occurrences come as three parallel arrays (document number in p_docs,
-- term number in p_keys, packed weight). A document whose text did not change keeps its postings.
CREATE FUNCTION search_upsert(
  p_docs jsonb, p_keys text[], p_stems text[], p_occ_doc integer[], p_occ_key integer[], p_occ_weight smallint[]
) RETURNS void LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  v_pos integer[]; v_new integer[];
BEGIN
  INSERT INTO search_audience (key, tokens)
  SELECT DISTINCT ON (d->>'audience_key') d->>'audience_key', ARRAY(SELECT jsonb_array_elements_text(d->'read_tokens'))
  FROM jsonb_array_elements(p_docs) d
  WHERE NOT EXISTS (SELECT FROM search_audience a WHERE a.key = d->>'audience_key')
  ORDER BY d->>'audience_key'
  ON CONFLICT (key) DO NOTHING;

  WITH input AS MATERIALIZED (
    SELECT pos::int AS pos, nextval('search_document_doc_seq')::int AS new_doc, d
    FROM jsonb_array_elements(p_docs) WITH ORDINALITY AS e(d, pos)
  ), written AS (
    INSERT INTO search_document AS o (id, doc, audience, kind, language, unit_id, space_id, labels, author_ids,
      access_level, status, updated_at, published_at, href, title, words, title_words, text_hash)
    SELECT d->>'id', new_doc, a.id, d->>'kind', d->>'language', d->>'unit_id', d->>'space_id',
      ARRAY(SELECT jsonb_array_elements_text(d->'labels')), ARRAY(SELECT jsonb_array_elements_text(d->'author_ids')),
      d->>'access_level', d->>'status', (d->>'updated_at')::timestamptz, (d->>'published_at')::timestamptz,
      d->>'href', d->>'title', (d->>'words')::int, (d->>'title_words')::int, d->>'text_hash'
    FROM input JOIN search_audience a ON a.key = d->>'audience_key'
    ORDER BY d->>'id'
    ON CONFLICT (id) DO UPDATE SET
      doc = CASE WHEN o.text_hash = excluded.text_hash THEN o.doc ELSE excluded.doc END,
      audience = excluded.audience, kind = excluded.kind, language = excluded.language, unit_id = excluded.unit_id,
      space_id = excluded.space_id, labels = excluded.labels, author_ids = excluded.author_ids,
      access_level = excluded.access_level, status = excluded.status, updated_at = excluded.updated_at,
      published_at = excluded.published_at, href = excluded.href, title = excluded.title, words = excluded.words,
      title_words = excluded.title_words, text_hash = excluded.text_hash
    RETURNING o.id, o.doc
  ), changed AS (
    SELECT i.pos, i.new_doc, i.d FROM input i JOIN written w ON w.doc = i.new_doc
  ), texts AS (
    INSERT INTO search_text (id, summary, body, folded)
    SELECT d->>'id', d->>'summary', d->>'body', d->>'folded' FROM changed
    WHERE EXISTS (SELECT FROM written)
    ON CONFLICT (id) DO UPDATE SET summary = excluded.summary, body = excluded.body, folded = excluded.folded
  )
  SELECT array_agg(pos), array_agg(new_doc) INTO v_pos, v_new FROM changed;

  IF v_pos IS NULL THEN RETURN; END IF;

  INSERT INTO search_term (key, stem, deletions)
  SELECT k, s, CASE WHEN length(k) BETWEEN 6 AND 26 AND k !~ '[0-9]' THEN search_deletions(substr(k, 3)) END
  FROM unnest(p_keys, p_stems) AS t(k, s)
  WHERE s IS NOT NULL AND NOT EXISTS (SELECT FROM search_term o WHERE o.key = k COLLATE "C")
  ORDER BY k COLLATE "C"
  ON CONFLICT (key) DO NOTHING;

  INSERT INTO search_posting (key, docs, weights)
  SELECT k.key, o.docs, o.weights
  FROM (
    SELECT occ.key, array_agg(c.new_doc) AS docs, array_agg(occ.weight) AS weights
    FROM unnest(p_occ_doc, p_occ_key, p_occ_weight) AS occ(doc, key, weight)
    JOIN unnest(v_pos, v_new) AS c(pos, new_doc) ON c.pos = occ.doc
    GROUP BY occ.key
  ) o JOIN unnest(p_keys) WITH ORDINALITY AS k(key, pos) ON k.pos = o.key;
END
$$;

-- Joins the chunks of terms that have more than p_chunks of them and drops what points to texts no longer there.
-- One at a time; whoever comes second has nothing to do.
CREATE FUNCTION search_compact(p_chunks integer) RETURNS integer LANGUAGE plpgsql SET jit = off AS $$
DECLARE
  v_count integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('search_compact')) THEN RETURN 0; END IF;
  WITH long AS (
    SELECT key FROM search_posting GROUP BY key HAVING count(*) > p_chunks
  ), taken AS (
    DELETE FROM search_posting p USING long l WHERE p.key = l.key RETURNING p.key, p.docs, p.weights
  ), live AS (
    SELECT u.key, array_agg(u.doc ORDER BY u.doc) AS docs, array_agg(u.weight ORDER BY u.doc) AS weights
    FROM (SELECT key, unnest(docs) AS doc, unnest(weights) AS weight FROM taken) u
    JOIN search_document d ON d.doc = u.doc
    GROUP BY u.key
  ), put AS (
    INSERT INTO search_posting (key, docs, weights) SELECT key, docs, weights FROM live RETURNING key
  )
  SELECT count(*) INTO v_count FROM put;
  RETURN v_count;
END
$$;

-- Numbers of the documents a scope and filters let through, with what ranking needs to know of each.
CREATE FUNCTION search_visible(p_scope text[], p_filters jsonb)
RETURNS TABLE (doc integer, words integer, title_words integer, day date) LANGUAGE plpgsql STABLE ROWS 5000 AS $$
DECLARE
  v_audiences integer[] := ARRAY(SELECT a.id FROM search_audience a WHERE a.tokens && p_scope);
  v_labels text[] := ARRAY(SELECT jsonb_array_elements_text(p_filters->'labels'));
BEGIN
  IF p_filters = '{}' THEN
    RETURN QUERY SELECT d.doc, d.words, d.title_words, coalesce(d.published_at, d.updated_at)::date
      FROM search_document d WHERE d.audience = ANY (v_audiences);
    RETURN;
  END IF;
  RETURN QUERY SELECT d.doc, d.words, d.title_words, coalesce(d.published_at, d.updated_at)::date
  FROM search_document d
  WHERE d.audience = ANY (v_audiences)
    AND (p_filters->>'kind' IS NULL OR d.kind = p_filters->>'kind')
    AND (p_filters->>'language' IS NULL OR d.language = p_filters->>'language')
    AND (p_filters->>'unitId' IS NULL OR d.unit_id = p_filters->>'unitId')
    AND (p_filters->>'spaceId' IS NULL OR d.space_id = p_filters->>'spaceId')
    AND (p_filters->>'accessLevel' IS NULL OR d.access_level = p_filters->>'accessLevel')
    AND (p_filters->>'status' IS NULL OR d.status = p_filters->>'status')
    AND (p_filters->>'authorId' IS NULL OR p_filters->>'authorId' = ANY (d.author_ids))
    AND (p_filters->>'updatedAfter' IS NULL OR d.updated_at >= (p_filters->>'updatedAfter')::timestamptz)
    AND (p_filters->>'updatedBefore' IS NULL OR d.updated_at < (p_filters->>'updatedBefore')::timestamptz)
    AND ARRAY(SELECT lower(l) FROM unnest(d.labels) l) @> ARRAY(SELECT lower(l) FROM unnest(v_labels) l);
END
$$;

-- The answer to a query: total, how often each word occurs among the visible documents, a page of hits, facets.
-- p_query: groups [{role, title, weight}], lookups [{n, how, value, exact, weight}], phrases, notPhrases, all, sort,
-- limit, offset, facets, tuning. Statistics are those of the visible documents, so hidden ones cannot move an order.
CREATE FUNCTION search_rank(p_scope text[], p_filters jsonb, p_query jsonb) RETURNS jsonb
LANGUAGE plpgsql STABLE SET jit = off SET enable_nestloop = off SET plan_cache_mode = force_generic_plan
SET work_mem = '32MB' AS $$
DECLARE
  v_n integer[]; v_key text[]; v_exact boolean[]; v_weight real[];
  v_role integer[] := ARRAY(SELECT (g->>'role')::int FROM jsonb_array_elements(p_query->'groups') g);
  v_title boolean[] := ARRAY(SELECT (g->>'title')::boolean FROM jsonb_array_elements(p_query->'groups') g);
  v_boost real[] := ARRAY(SELECT (g->>'weight')::real FROM jsonb_array_elements(p_query->'groups') g);
  v_like text[] := ARRAY(SELECT '% ' || p || ' %' FROM jsonb_array_elements_text(p_query->'phrases') p);
  v_unlike text[] := ARRAY(SELECT '% ' || p || ' %' FROM jsonb_array_elements_text(p_query->'notPhrases') p);
  v_required integer := (SELECT count(*) FROM unnest(v_role) r WHERE r = 1);
  v_all boolean := (p_query->>'all')::boolean;
  v_newest boolean := p_query->>'sort' = 'newest';
  v_limit integer := (p_query->>'limit')::int;
  v_offset integer := (p_query->>'offset')::int;
  v_facets boolean := (p_query->>'facets')::boolean;
  k1 real := (p_query->'tuning'->>'k1')::real;
  b real := (p_query->'tuning'->>'b')::real;
  w_title real := (p_query->'tuning'->>'title')::real;
  w_head real := (p_query->'tuning'->>'head')::real;
  w_exact real := (p_query->'tuning'->>'exact')::real;
  w_cover real := (p_query->'tuning'->>'cover')::real;
  w_fresh real := (p_query->'tuning'->>'fresh')::real;
  v_share real := (p_query->'tuning'->>'share')::real;
  v_result jsonb;
BEGIN
  SELECT array_agg(f.n), array_agg(f.key), array_agg(f.exact), array_agg(f.weight)
  INTO v_n, v_key, v_exact, v_weight
  FROM (
    SELECT l.n, t.key, bool_or(t.key = l.exact) AS exact, max(l.weight) AS weight
    FROM jsonb_to_recordset(p_query->'lookups') AS l(n integer, how text, value text, exact text, weight real)
    CROSS JOIN LATERAL (
      SELECT o.key FROM search_term o WHERE l.how = 'stem' AND o.stem = l.value
      UNION ALL
      SELECT l.value WHERE l.how = 'key'
      UNION ALL
      SELECT o.key FROM search_term o WHERE l.how = 'prefix' AND o.key >= l.value AND o.key < l.value || chr(1114111)
    ) t
    GROUP BY l.n, t.key
  ) f;

  WITH visible AS MATERIALIZED (
    SELECT v.doc, v.words, v.title_words, v.day FROM search_visible(p_scope, p_filters) v
  ), stats AS MATERIALIZED (
    SELECT count(*)::real AS docs, greatest(avg(words), 1)::real AS mean FROM visible
  ), form AS MATERIALIZED (
    SELECT * FROM unnest(v_n, v_key, v_exact, v_weight) AS f(n, key, exact, weight)
  ), occurrence AS (
    SELECT f.n, f.exact, f.weight, unnest(p.docs) AS doc, unnest(p.weights) AS packed
    FROM search_posting p JOIN form f ON f.key = p.key
    WHERE p.key = ANY (v_key)
  ), hit AS MATERIALIZED (
    SELECT o.n, o.doc,
      sum(o.weight * (w_title * (o.packed >> 12) + w_head * ((o.packed >> 8) & 15) + (o.packed & 255)))::real AS tf,
      (sum(w_title * (o.packed >> 12) + w_head * ((o.packed >> 8) & 15) + (o.packed & 255)) FILTER (WHERE o.exact))::real AS tfx,
      max(o.packed >> 12) AS in_title
    FROM occurrence o JOIN visible v ON v.doc = o.doc
    GROUP BY o.n, o.doc
    HAVING NOT v_title[o.n] OR max(o.packed >> 12) > 0
  ), df AS MATERIALIZED (
    SELECT h.n, count(*)::int AS df,
      ln(1 + (max(s.docs) - count(*) + 0.5) / (count(*) + 0.5)) * v_boost[h.n] AS idf,
      ln(1 + (max(s.docs) - count(h.tfx) + 0.5) / (count(h.tfx) + 0.5)) * v_boost[h.n] AS idfx
    FROM hit h CROSS JOIN stats s GROUP BY h.n
  ), whole AS (
    SELECT coalesce(sum(idf) FILTER (WHERE v_role[n] < 2), 0) AS idf FROM df
  ), summed AS (
    SELECT h.doc,
      sum(d.idf * (1 - w_exact) * h.tf / (h.tf + k1 * (1 - b + b * v.words / s.mean))
        + coalesce(d.idfx * w_exact * h.tfx / (h.tfx + k1 * (1 - b + b * v.words / s.mean)), 0))
        FILTER (WHERE v_role[h.n] < 2) AS score,
      coalesce(sum(d.idf) FILTER (WHERE v_role[h.n] < 2), 0) AS covered,
      coalesce(sum(d.idf) FILTER (WHERE v_role[h.n] < 2 AND h.in_title > 0), 0)
        * least(1, count(*) FILTER (WHERE v_role[h.n] < 2 AND h.in_title > 0) / greatest(max(v.title_words), 1)::real) AS titled,
      max(v.day) AS day
    FROM hit h JOIN df d ON d.n = h.n JOIN visible v ON v.doc = h.doc CROSS JOIN stats s
    GROUP BY h.doc
    HAVING bool_and(v_role[h.n] < 2) AND count(*) FILTER (WHERE v_role[h.n] = 1) = v_required
    UNION ALL
    SELECT v.doc, 0, 0, 0, v.day FROM visible v
    WHERE v_all AND NOT EXISTS (SELECT FROM hit h WHERE h.doc = v.doc AND v_role[h.n] = 2)
  ), matched AS MATERIALIZED (
    SELECT m.doc, m.day,
      (m.score + w_cover * m.titled) * (1 + w_fresh * exp(-greatest(0, current_date - m.day) / 730.0)) AS score
    FROM summed m CROSS JOIN whole w
    WHERE m.covered >= v_share * w.idf
      AND (cardinality(v_like) = 0 AND cardinality(v_unlike) = 0 OR EXISTS (
        SELECT FROM search_document d JOIN search_text t ON t.id = d.id
        WHERE d.doc = m.doc AND t.folded LIKE ALL (v_like) AND NOT t.folded LIKE ANY (v_unlike)))
  ), page AS (
    SELECT m.doc, m.score, row_number() OVER (ORDER BY CASE WHEN v_newest THEN m.day END DESC, m.score DESC, m.doc) AS pos
    FROM matched m
    ORDER BY pos LIMIT v_limit OFFSET v_offset
  )
  SELECT jsonb_build_object(
    'total', (SELECT count(*) FROM matched),
    'df', coalesce((SELECT jsonb_object_agg(n, df) FROM df), '{}'),
    'hits', coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'language', d.language, 'title', d.title,
        'href', d.href, 'unitId', d.unit_id, 'spaceId', d.space_id, 'labels', d.labels, 'accessLevel', d.access_level,
        'publishedAt', d.published_at, 'updatedAt', d.updated_at, 'score', p.score) ORDER BY p.pos)
      FROM page p JOIN search_document d ON d.doc = p.doc), '[]'),
    'facets', CASE WHEN NOT v_facets THEN '{}' ELSE (
      SELECT coalesce(jsonb_object_agg(c.facet, c.counts), '{}') FROM (
        SELECT u.facet, jsonb_object_agg(u.value, u.n) AS counts FROM (
          SELECT x.facet, x.value, count(*) AS n
          FROM matched m JOIN search_document d ON d.doc = m.doc
          CROSS JOIN LATERAL (
            VALUES ('kind', d.kind), ('language', d.language), ('unitId', d.unit_id), ('spaceId', d.space_id),
              ('accessLevel', d.access_level)
            UNION ALL SELECT 'labels', l FROM unnest(d.labels) l
          ) x(facet, value)
          WHERE x.value IS NOT NULL GROUP BY x.facet, x.value
        ) u GROUP BY u.facet
      ) c) END
  ) INTO v_result;
  RETURN v_result;
END
$$;

-- Words of visible documents that may be one edit away from a word, with the number of documents they occur in.
CREATE FUNCTION search_neighbours(p_scope text[], p_filters jsonb, p_word text) RETURNS TABLE (word text, df bigint)
LANGUAGE plpgsql STABLE SET jit = off SET enable_nestloop = off AS $$
DECLARE
  v_keys text[] := ARRAY(SELECT t.key FROM search_term t WHERE t.deletions && search_deletions(p_word));
BEGIN
  RETURN QUERY
  SELECT substr(o.key, 3), count(*)
  FROM (SELECT p.key, unnest(p.docs) AS doc FROM search_posting p WHERE p.key = ANY (v_keys)) o
  JOIN search_visible(p_scope, p_filters) v ON v.doc = o.doc
  GROUP BY substr(o.key, 3);
END
$$;

-- Empties the index. The application's role may not truncate, so this runs as the owner of the tables.
CREATE FUNCTION search_clear() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  TRUNCATE search_posting, search_term, search_text, search_document, search_audience;
END
$$;
