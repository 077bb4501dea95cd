-- What every installation can say about itself.
\set meta `cat META.json`
BEGIN;
SELECT plan(3);
SELECT matches(nato_brief_icu_version(), '^[0-9]+(\.[0-9]+)+$', 'the ICU version is told');
SELECT is((:'meta'::json) ->> 'version', (SELECT extversion FROM pg_extension WHERE extname = 'nato_brief'), 'META.json has the version of the control file');
SELECT is((SELECT array_agg(k ORDER BY k) FROM unnest(ARRAY['name', 'version', 'abstract', 'maintainer', 'license', 'provides', 'meta-spec']) k
           WHERE (:'meta'::json) -> k IS NULL), NULL, 'and every field that PGXN wants');
SELECT * FROM finish();
ROLLBACK;
