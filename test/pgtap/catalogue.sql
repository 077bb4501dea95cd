-- Rules that hold for every object of the extension, also for those of tomorrow.
BEGIN;
SELECT plan(15);

CREATE TEMP VIEW member AS
    SELECT d.classid, d.objid FROM pg_depend d
    JOIN pg_extension e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass
    WHERE e.extname = 'nato_brief' AND d.deptype = 'e';
CREATE TEMP VIEW function AS
    SELECT p.* FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid;

SELECT is((SELECT string_agg(oid::regprocedure::text, ', ') FROM function WHERE proparallel <> 's'),
          NULL, 'every function is parallel safe');
SELECT is((SELECT string_agg(oid::regprocedure::text, ', ') FROM function WHERE provolatile = 'v'),
          NULL, 'no function is volatile');
SELECT is((SELECT string_agg(oid::regprocedure::text, ', ') FROM function
           WHERE prosecdef OR proconfig IS NOT NULL), NULL, 'no security definer, no settings');
SELECT is((SELECT string_agg(oid::regprocedure::text, ', ') FROM function
           WHERE proretset AND prorows = 1000), NULL, 'every set has a row estimate of its own');
SELECT is((SELECT string_agg(proname, ', ') FROM function
           WHERE prolang = (SELECT oid FROM pg_language WHERE lanname = 'c')
             AND prosrc NOT LIKE 'nato\_brief\_%'), NULL, 'every C name carries the prefix');
SELECT is((SELECT string_agg(t.typname, ', ') FROM pg_type t
           JOIN member m ON m.classid = 'pg_type'::regclass AND m.objid = t.oid
           WHERE t.typtype = 'b' AND t.typcategory <> 'A' AND (t.typsend = 0 OR t.typreceive = 0)),
          NULL, 'every base type has a binary form');
SELECT is((SELECT string_agg(c.opcname, ', ') FROM pg_opclass c
           JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid
           WHERE NOT amvalidate(c.oid)), NULL, 'every operator class is valid');
SELECT is((SELECT string_agg(o.oid::regoperator::text, ', ') FROM pg_operator o
           JOIN member m ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid
           WHERE o.oprresult = 'boolean'::regtype
             AND (o.oprrest = 0 OR o.oprjoin = 0 OR o.oprcom = 0)), NULL,
          'every boolean operator has estimators and a commutator');
SELECT is((SELECT string_agg(c.opcname || ' ' || c.opcintype::regtype, ', ') FROM pg_opclass c
           JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid
           WHERE c.opcmethod = (SELECT oid FROM pg_am WHERE amname = 'btree') AND c.opcdefault
             AND NOT EXISTS (SELECT FROM pg_opclass h WHERE h.opcintype = c.opcintype AND h.opcdefault
                             AND h.opcmethod = (SELECT oid FROM pg_am WHERE amname = 'hash'))), NULL,
          'what can be sorted can be hashed');
SELECT is((SELECT string_agg(a.aggfnoid::regprocedure::text, ', ') FROM pg_aggregate a
           JOIN function f ON f.oid = a.aggfnoid
           WHERE a.aggcombinefn = 0 OR a.aggtranstype = 'internal'::regtype), NULL,
          'every aggregate combines states of a named type');
SELECT is((SELECT string_agg(c.castsource::regtype || ' as ' || c.casttarget::regtype, ', ') FROM pg_cast c
           JOIN member m ON m.classid = 'pg_cast'::regclass AND m.objid = c.oid
           WHERE c.castcontext = 'i' AND c.casttarget = 'text'::regtype), NULL,
          'nothing turns into text by itself');
-- Row and array types come with their views and types and need no comment of their own.
SELECT is((SELECT string_agg(pg_describe_object(m.classid, m.objid, 0), ', ') FROM member m
           LEFT JOIN pg_type t ON m.classid = 'pg_type'::regclass AND t.oid = m.objid
           WHERE obj_description(m.objid, m.classid::regclass::name) IS NULL
             AND m.classid <> 'pg_rewrite'::regclass
             AND NOT coalesce(t.typcategory = 'A' OR t.typtype = 'c', false)), NULL,
          'every object has a comment');
SELECT is((SELECT string_agg(c.relname || '.' || a.attname, ', ') FROM pg_class c
           JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = c.oid
           JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
           WHERE col_description(c.oid, a.attnum) IS NULL), NULL, 'every column has a comment');
SELECT is((SELECT count(*) FROM pg_class c JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = c.oid
           WHERE c.relkind NOT IN ('v', 'c')), 0::bigint, 'the extension owns no tables');

-- In a schema of its own that is not in the search path everything still works.
CREATE SCHEMA policy;
ALTER EXTENSION nato_brief SET SCHEMA policy;
SET LOCAL search_path = pg_catalog;
CREATE TEMP TABLE answer AS
    SELECT policy.gap_to_target(1.5::float8, 2::float8)::text || ' '
           || (SELECT remaining::text FROM policy.drawdown('~100000', '20000..50000')) || ' '
           || (SELECT count(*) FROM policy.nato_member) || ' '
           || (SELECT policy.sum(e::policy.estimate)::text FROM unnest(ARRAY['~1', '2']) e) AS given;
SET LOCAL search_path = public;
SELECT is((SELECT given FROM answer), '0.5 ~50000..80000 32 ~3',
          'works in any schema with an empty search path');
ALTER EXTENSION nato_brief SET SCHEMA public;
SELECT * FROM finish();
ROLLBACK;
