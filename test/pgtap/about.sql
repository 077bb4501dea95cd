-- What every installation can say about itself.
BEGIN;
SELECT plan(1);
SELECT matches(nato_brief_icu_version(), '^[0-9]+(\.[0-9]+)+$', 'the ICU version is told');
SELECT * FROM finish();
ROLLBACK;
