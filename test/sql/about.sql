-- The version functions answer with something that looks like a version.
SELECT nato_brief_icu_version() ~ '^[0-9]+(\.[0-9]+)+$' AS looks_like_a_version;
