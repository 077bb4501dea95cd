-- nato_brief 0.1.0: what CREATE EXTENSION creates, one section a topic.
\echo Use "CREATE EXTENSION nato_brief" to load this file. \quit

------------------------------------------------------------------------------------------------
-- 0. About this installation
------------------------------------------------------------------------------------------------

CREATE FUNCTION nato_brief_icu_version() RETURNS text
    AS 'MODULE_PATHNAME', 'nato_brief_icu_version'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_icu_version() IS
    'version of ICU that this server runs on; word and sentence boundaries depend on it';

------------------------------------------------------------------------------------------------
-- 1. estimate: a number as it was reported
------------------------------------------------------------------------------------------------

CREATE TYPE estimate;

CREATE FUNCTION estimate_in(cstring) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_in(cstring) IS
    'reads an estimate as people write it';

CREATE FUNCTION estimate_out(estimate) RETURNS cstring
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_out(estimate) IS
    'canonical text of an estimate';

CREATE FUNCTION estimate_recv(internal) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_recv' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_recv(internal) IS
    'reads the binary form of an estimate';

CREATE FUNCTION estimate_send(estimate) RETURNS bytea
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_send(estimate) IS
    'binary form of an estimate';

CREATE FUNCTION estimate_typanalyze(internal) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_typanalyze' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_typanalyze(internal) IS
    'statistics of an estimate column';

CREATE TYPE estimate (
    INPUT = estimate_in,
    OUTPUT = estimate_out,
    RECEIVE = estimate_recv,
    SEND = estimate_send,
    ANALYZE = estimate_typanalyze,
    INTERNALLENGTH = 24,
    ALIGNMENT = double,
    CATEGORY = 'U'
);
COMMENT ON TYPE estimate IS
    'a number as it was reported: an exact decimal interval with a qualifier';

-- Numbers are estimates; everything else is asked for.

CREATE FUNCTION estimate(smallint) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_int2' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate(smallint) IS
    'the exact estimate of one number';

CREATE CAST (smallint AS estimate) WITH FUNCTION estimate(smallint) AS IMPLICIT;
COMMENT ON CAST (smallint AS estimate) IS 'the exact estimate of one number';

CREATE FUNCTION estimate(integer) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_int4' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate(integer) IS
    'the exact estimate of one number';

CREATE CAST (integer AS estimate) WITH FUNCTION estimate(integer) AS IMPLICIT;
COMMENT ON CAST (integer AS estimate) IS 'the exact estimate of one number';

CREATE FUNCTION estimate(bigint) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_int8' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate(bigint) IS
    'the exact estimate of one number';

CREATE CAST (bigint AS estimate) WITH FUNCTION estimate(bigint) AS IMPLICIT;
COMMENT ON CAST (bigint AS estimate) IS 'the exact estimate of one number';

CREATE FUNCTION estimate(numeric) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate(numeric) IS
    'the exact estimate of one number';

CREATE CAST (numeric AS estimate) WITH FUNCTION estimate(numeric) AS IMPLICIT;
COMMENT ON CAST (numeric AS estimate) IS 'the exact estimate of one number';

CREATE FUNCTION estimate(real) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_float4' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate(real) IS
    'the exact estimate of one number';

CREATE CAST (real AS estimate) WITH FUNCTION estimate(real) AS IMPLICIT;
COMMENT ON CAST (real AS estimate) IS 'the exact estimate of one number';

CREATE FUNCTION estimate(double precision) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_float8' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate(double precision) IS
    'the exact estimate of one number';

CREATE CAST (double precision AS estimate) WITH FUNCTION estimate(double precision) AS IMPLICIT;
COMMENT ON CAST (double precision AS estimate) IS 'the exact estimate of one number';

CREATE FUNCTION estimate(low numeric, high numeric, approximate boolean DEFAULT false) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_bounds' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate(numeric, numeric, boolean) IS
    'the estimate between two bounds; a NULL bound is an open side';

CREATE FUNCTION estimate(low double precision, high double precision, approximate boolean DEFAULT false) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_float8_bounds' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate(double precision, double precision, boolean) IS
    'the estimate between two bounds; a NULL bound is an open side';

CREATE FUNCTION estimate(low bigint, high bigint, approximate boolean DEFAULT false) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_from_int8_bounds' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate(bigint, bigint, boolean) IS
    'the estimate between two bounds; a NULL bound is an open side';

CREATE FUNCTION estimate_to_numeric(estimate) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_to_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_to_numeric(estimate) IS
    'the number that an exact estimate is';

CREATE CAST (estimate AS numeric) WITH FUNCTION estimate_to_numeric(estimate);
COMMENT ON CAST (estimate AS numeric) IS 'the number that an exact estimate is';

CREATE FUNCTION estimate_to_numrange(estimate) RETURNS numrange
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_to_numrange' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_to_numrange(estimate) IS
    'the range between the bounds of an estimate';

CREATE CAST (estimate AS numrange) WITH FUNCTION estimate_to_numrange(estimate);
COMMENT ON CAST (estimate AS numrange) IS 'the range between the bounds of an estimate';

CREATE FUNCTION estimate_to_json(estimate) RETURNS json
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_to_json' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_to_json(estimate) IS
    'an estimate as {"low", "high", "qualifier"}';

CREATE CAST (estimate AS json) WITH FUNCTION estimate_to_json(estimate);
COMMENT ON CAST (estimate AS json) IS 'an estimate as {"low", "high", "qualifier"}';

CREATE FUNCTION estimate_to_jsonb(estimate) RETURNS jsonb
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_to_jsonb' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_to_jsonb(estimate) IS
    'an estimate as {"low", "high", "qualifier"}';

CREATE CAST (estimate AS jsonb) WITH FUNCTION estimate_to_jsonb(estimate);
COMMENT ON CAST (estimate AS jsonb) IS 'an estimate as {"low", "high", "qualifier"}';

CREATE CAST (text AS estimate) WITH INOUT;
COMMENT ON CAST (text AS estimate) IS 'reads an estimate as people write it';

CREATE CAST (estimate AS text) WITH INOUT;
COMMENT ON CAST (estimate AS text) IS 'canonical text of an estimate';

-- Accessors.

CREATE FUNCTION low(estimate) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_low' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION low(estimate) IS
    'lower bound; NULL where it is unknown';

CREATE FUNCTION high(estimate) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_high' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION high(estimate) IS
    'upper bound; NULL where it is unknown';

CREATE FUNCTION midpoint(estimate) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_midpoint' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION midpoint(estimate) IS
    'middle of the bounds; NULL where one is unknown';

CREATE FUNCTION spread(estimate) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_spread' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION spread(estimate) IS
    'upper minus lower bound; NULL where one is unknown';

CREATE FUNCTION qualifier(estimate) RETURNS text
    AS 'MODULE_PATHNAME', 'nato_brief_qualifier' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION qualifier(estimate) IS
    'exact, about, between, at least, at most, more than, less than, nearly, about at least, about more than, about at most or unknown';

CREATE FUNCTION is_exact(estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_is_exact' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_exact(estimate) IS
    'whether the estimate is one number, not approximate';

CREATE FUNCTION is_approximate(estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_is_approximate' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_approximate(estimate) IS
    'whether the estimate was reported as about, around, nearly, ...';

CREATE FUNCTION is_bounded(estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_is_bounded' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_bounded(estimate) IS
    'whether both bounds are known';

-- Interval arithmetic.

CREATE FUNCTION estimate_add(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_add' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_add(estimate, estimate) IS
    'sum of two estimates';

CREATE OPERATOR + (
    FUNCTION = estimate_add, LEFTARG = estimate, RIGHTARG = estimate, COMMUTATOR = +
);
COMMENT ON OPERATOR + (estimate, estimate) IS 'sum of two estimates';

CREATE FUNCTION estimate_subtract(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_subtract' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_subtract(estimate, estimate) IS
    'difference of two estimates';

CREATE OPERATOR - (
    FUNCTION = estimate_subtract, LEFTARG = estimate, RIGHTARG = estimate
);
COMMENT ON OPERATOR - (estimate, estimate) IS 'difference of two estimates';

CREATE FUNCTION estimate_multiply(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_multiply' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_multiply(estimate, estimate) IS
    'product of two estimates';

CREATE OPERATOR * (
    FUNCTION = estimate_multiply, LEFTARG = estimate, RIGHTARG = estimate, COMMUTATOR = *
);
COMMENT ON OPERATOR * (estimate, estimate) IS 'product of two estimates';

CREATE FUNCTION estimate_divide(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_divide' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_divide(estimate, estimate) IS
    'quotient of two estimates';

CREATE OPERATOR / (
    FUNCTION = estimate_divide, LEFTARG = estimate, RIGHTARG = estimate
);
COMMENT ON OPERATOR / (estimate, estimate) IS 'quotient of two estimates';

CREATE FUNCTION estimate_negate(estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_negate' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_negate(estimate) IS
    'negative of an estimate';

CREATE OPERATOR - (FUNCTION = estimate_negate, RIGHTARG = estimate);
COMMENT ON OPERATOR - (NONE, estimate) IS 'negative of an estimate';

CREATE FUNCTION with_tolerance(value estimate, percent estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_with_tolerance' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION with_tolerance(estimate, estimate) IS
    'bounds moved outwards by so many percent of themselves, no longer approximate';

-- Total order: by low, then high, then qualifier; an unknown low first, an unknown high last.

CREATE FUNCTION estimate_eq(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_eq' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_eq(estimate, estimate) IS
    'same value';

CREATE FUNCTION estimate_ne(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_ne' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_ne(estimate, estimate) IS
    'not the same value';

CREATE FUNCTION estimate_lt(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_lt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_lt(estimate, estimate) IS
    'sorts before';

CREATE FUNCTION estimate_le(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_le' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_le(estimate, estimate) IS
    'sorts before or is the same';

CREATE FUNCTION estimate_gt(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gt' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gt(estimate, estimate) IS
    'sorts after';

CREATE FUNCTION estimate_ge(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_ge' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_ge(estimate, estimate) IS
    'sorts after or is the same';

CREATE OPERATOR = (
    FUNCTION = estimate_eq, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
COMMENT ON OPERATOR = (estimate, estimate) IS 'same value';

CREATE OPERATOR <> (
    FUNCTION = estimate_ne, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = <>, NEGATOR = =, RESTRICT = neqsel, JOIN = neqjoinsel
);
COMMENT ON OPERATOR <> (estimate, estimate) IS 'not the same value';

CREATE OPERATOR < (
    FUNCTION = estimate_lt, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = >, NEGATOR = >=, RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
COMMENT ON OPERATOR < (estimate, estimate) IS 'sorts before';

CREATE OPERATOR <= (
    FUNCTION = estimate_le, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = >=, NEGATOR = >, RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
COMMENT ON OPERATOR <= (estimate, estimate) IS 'sorts before or is the same';

CREATE OPERATOR > (
    FUNCTION = estimate_gt, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = <, NEGATOR = <=, RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
COMMENT ON OPERATOR > (estimate, estimate) IS 'sorts after';

CREATE OPERATOR >= (
    FUNCTION = estimate_ge, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = <=, NEGATOR = <, RESTRICT = scalargesel, JOIN = scalargejoinsel
);
COMMENT ON OPERATOR >= (estimate, estimate) IS 'sorts after or is the same';

CREATE FUNCTION estimate_cmp(estimate, estimate) RETURNS integer
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_cmp' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_cmp(estimate, estimate) IS
    '-1, 0 or 1 as the first sorts before, is the same as or sorts after the second';

CREATE FUNCTION estimate_sortsupport(internal) RETURNS void
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sortsupport' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sortsupport(internal) IS
    'fast comparison for sorting';

CREATE FUNCTION estimate_in_range(estimate, estimate, estimate, boolean, boolean) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_in_range' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_in_range(estimate, estimate, estimate, boolean, boolean) IS
    'window frames RANGE BETWEEN n PRECEDING AND n FOLLOWING';

CREATE FUNCTION estimate_hash(estimate) RETURNS integer
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_hash' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_hash(estimate) IS
    'hash of an estimate';

CREATE FUNCTION estimate_hash_extended(estimate, bigint) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_hash_extended' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_hash_extended(estimate, bigint) IS
    'seeded hash of an estimate';

CREATE OPERATOR CLASS estimate_ops DEFAULT FOR TYPE estimate USING btree AS
    OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
    FUNCTION 1 estimate_cmp(estimate, estimate),
    FUNCTION 2 estimate_sortsupport(internal),
    FUNCTION 3 estimate_in_range(estimate, estimate, estimate, boolean, boolean);
COMMENT ON OPERATOR CLASS estimate_ops USING btree IS 'total order of estimates';
COMMENT ON OPERATOR FAMILY estimate_ops USING btree IS 'total order of estimates';

CREATE OPERATOR CLASS estimate_ops DEFAULT FOR TYPE estimate USING hash AS
    OPERATOR 1 =,
    FUNCTION 1 estimate_hash(estimate),
    FUNCTION 2 estimate_hash_extended(estimate, bigint);
COMMENT ON OPERATOR CLASS estimate_ops USING hash IS 'equality of estimates';
COMMENT ON OPERATOR FAMILY estimate_ops USING hash IS 'equality of estimates';

-- Questions about the quantity behind the numbers.

CREATE FUNCTION estimate_overlapsel(internal, oid, internal, integer) RETURNS double precision
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_overlapsel' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_overlapsel(internal, oid, internal, integer) IS
    'row estimate for &&';

CREATE FUNCTION estimate_containsel(internal, oid, internal, integer) RETURNS double precision
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_containsel' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_containsel(internal, oid, internal, integer) IS
    'row estimate for @>';

CREATE FUNCTION estimate_containedsel(internal, oid, internal, integer) RETURNS double precision
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_containedsel' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_containedsel(internal, oid, internal, integer) IS
    'row estimate for <@';

CREATE FUNCTION estimate_beforesel(internal, oid, internal, integer) RETURNS double precision
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_beforesel' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_beforesel(internal, oid, internal, integer) IS
    'row estimate for <<';

CREATE FUNCTION estimate_aftersel(internal, oid, internal, integer) RETURNS double precision
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_aftersel' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_aftersel(internal, oid, internal, integer) IS
    'row estimate for >>';

CREATE FUNCTION estimate_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_joinsel' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_joinsel(internal, oid, internal, smallint, internal) IS
    'row estimate for joins';

CREATE FUNCTION estimate_overlaps(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_overlaps' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_overlaps(estimate, estimate) IS
    'can be the same quantity';

CREATE FUNCTION estimate_contains(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_contains' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_contains(estimate, estimate) IS
    'holds every value of';

CREATE FUNCTION estimate_contained(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_contained' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_contained(estimate, estimate) IS
    'lies within';

CREATE FUNCTION estimate_before(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_before' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_before(estimate, estimate) IS
    'certainly below';

CREATE FUNCTION estimate_after(estimate, estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_after' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_after(estimate, estimate) IS
    'certainly above';

CREATE OPERATOR && (
    FUNCTION = estimate_overlaps, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = &&, RESTRICT = estimate_overlapsel, JOIN = estimate_joinsel
);
COMMENT ON OPERATOR && (estimate, estimate) IS 'can be the same quantity';

CREATE OPERATOR @> (
    FUNCTION = estimate_contains, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = <@, RESTRICT = estimate_containsel, JOIN = estimate_joinsel
);
COMMENT ON OPERATOR @> (estimate, estimate) IS 'holds every value of';

CREATE OPERATOR <@ (
    FUNCTION = estimate_contained, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = @>, RESTRICT = estimate_containedsel, JOIN = estimate_joinsel
);
COMMENT ON OPERATOR <@ (estimate, estimate) IS 'lies within';

CREATE OPERATOR << (
    FUNCTION = estimate_before, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = >>, RESTRICT = estimate_beforesel, JOIN = estimate_joinsel
);
COMMENT ON OPERATOR << (estimate, estimate) IS 'certainly below';

CREATE OPERATOR >> (
    FUNCTION = estimate_after, LEFTARG = estimate, RIGHTARG = estimate,
    COMMUTATOR = <<, RESTRICT = estimate_aftersel, JOIN = estimate_joinsel
);
COMMENT ON OPERATOR >> (estimate, estimate) IS 'certainly above';

CREATE FUNCTION certainly_meets(value estimate, threshold estimate) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_certainly_meets' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION certainly_meets(estimate, estimate) IS
    'whether the quantity is certainly at least the threshold; NULL when it cannot be known';

CREATE FUNCTION estimate_gist_consistent(internal, estimate, smallint, oid, internal) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gist_consistent' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gist_consistent(internal, estimate, smallint, oid, internal) IS
    'GiST support: consistent';

CREATE FUNCTION estimate_gist_union(internal, internal) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gist_union' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gist_union(internal, internal) IS
    'GiST support: union';

CREATE FUNCTION estimate_gist_penalty(internal, internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gist_penalty' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gist_penalty(internal, internal, internal) IS
    'GiST support: penalty';

CREATE FUNCTION estimate_gist_picksplit(internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gist_picksplit' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gist_picksplit(internal, internal) IS
    'GiST support: picksplit';

CREATE FUNCTION estimate_gist_same(estimate, estimate, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gist_same' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gist_same(estimate, estimate, internal) IS
    'GiST support: same';

CREATE FUNCTION estimate_gist_fetch(internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_gist_fetch' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_gist_fetch(internal) IS
    'GiST support: fetch';

CREATE OPERATOR CLASS estimate_ops DEFAULT FOR TYPE estimate USING gist AS
    OPERATOR 1 <<, OPERATOR 3 &&, OPERATOR 5 >>, OPERATOR 7 @>, OPERATOR 8 <@, OPERATOR 18 =,
    FUNCTION 1 estimate_gist_consistent(internal, estimate, smallint, oid, internal),
    FUNCTION 2 estimate_gist_union(internal, internal),
    FUNCTION 5 estimate_gist_penalty(internal, internal, internal),
    FUNCTION 6 estimate_gist_picksplit(internal, internal),
    FUNCTION 7 estimate_gist_same(estimate, estimate, internal),
    FUNCTION 9 estimate_gist_fetch(internal);
COMMENT ON OPERATOR CLASS estimate_ops USING gist IS 'questions about the quantity of estimates';
COMMENT ON OPERATOR FAMILY estimate_ops USING gist IS 'questions about the quantity of estimates';

-- Aggregates.

CREATE TYPE estimate_sum;

CREATE FUNCTION estimate_sum_in(cstring) RETURNS estimate_sum
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_in(cstring) IS
    'reads the text form of a state of sum(estimate)';

CREATE FUNCTION estimate_sum_out(estimate_sum) RETURNS cstring
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_out(estimate_sum) IS
    'text form of a state of sum(estimate)';

CREATE FUNCTION estimate_sum_recv(internal) RETURNS estimate_sum
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_recv' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_recv(internal) IS
    'reads the binary form of a state of sum(estimate)';

CREATE FUNCTION estimate_sum_send(estimate_sum) RETURNS bytea
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_send(estimate_sum) IS
    'binary form of a state of sum(estimate)';

CREATE TYPE estimate_sum (
    INPUT = estimate_sum_in,
    OUTPUT = estimate_sum_out,
    RECEIVE = estimate_sum_recv,
    SEND = estimate_sum_send,
    INTERNALLENGTH = 80,
    ALIGNMENT = double
);
COMMENT ON TYPE estimate_sum IS
    'exact state of sum(estimate), so that partial sums can travel between workers and servers';

CREATE FUNCTION estimate_sum_step(estimate_sum, estimate) RETURNS estimate_sum
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_step(estimate_sum, estimate) IS
    'adds an estimate to a state';

CREATE FUNCTION estimate_sum_inverse(estimate_sum, estimate) RETURNS estimate_sum
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_inverse(estimate_sum, estimate) IS
    'takes an estimate out of a state';

CREATE FUNCTION estimate_sum_combine(estimate_sum, estimate_sum) RETURNS estimate_sum
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_combine' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_combine(estimate_sum, estimate_sum) IS
    'joins two states';

CREATE FUNCTION estimate_sum_final(estimate_sum) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_sum_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION estimate_sum_final(estimate_sum) IS
    'the sum that a state stands for';

CREATE FUNCTION estimate_smaller(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_smaller' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_smaller(estimate, estimate) IS
    'the one that sorts first';

CREATE FUNCTION estimate_larger(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_larger' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_larger(estimate, estimate) IS
    'the one that sorts last';

CREATE FUNCTION estimate_hull(estimate, estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_estimate_hull' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION estimate_hull(estimate, estimate) IS
    'smallest estimate that holds both';

CREATE AGGREGATE sum(estimate) (
    SFUNC = estimate_sum_step, STYPE = estimate_sum, FINALFUNC = estimate_sum_final,
    COMBINEFUNC = estimate_sum_combine,
    MSFUNC = estimate_sum_step, MINVFUNC = estimate_sum_inverse, MSTYPE = estimate_sum,
    MFINALFUNC = estimate_sum_final, PARALLEL = SAFE
);
COMMENT ON AGGREGATE sum(estimate) IS 'sum of all estimates, with the uncertainty of all';

CREATE AGGREGATE min(estimate) (
    SFUNC = estimate_smaller, STYPE = estimate, COMBINEFUNC = estimate_smaller, SORTOP = <,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE min(estimate) IS 'the estimate that sorts first';

CREATE AGGREGATE max(estimate) (
    SFUNC = estimate_larger, STYPE = estimate, COMBINEFUNC = estimate_larger, SORTOP = >,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE max(estimate) IS 'the estimate that sorts last';

CREATE AGGREGATE hull(estimate) (
    SFUNC = estimate_hull, STYPE = estimate, COMBINEFUNC = estimate_hull, PARALLEL = SAFE
);
COMMENT ON AGGREGATE hull(estimate) IS 'smallest estimate that holds all';

-- (section 1 ends)

------------------------------------------------------------------------------------------------
-- 2. Spending against a target
------------------------------------------------------------------------------------------------

CREATE DOMAIN gdp_share AS numeric CHECK (VALUE >= 0 AND VALUE < 'Infinity');
COMMENT ON DOMAIN gdp_share IS 'a share of GDP in percent, not negative';

CREATE FUNCTION exact_numeric(value double precision) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_exact_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION exact_numeric(double precision) IS
    'the decimal number that a double precision value stands for: 0.1 is 0.1; 15 significant digits are kept';

CREATE FUNCTION share_of_gdp(spending numeric, gdp numeric) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_share_of_gdp' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION share_of_gdp(numeric, numeric) IS
    'spending in percent of GDP';

CREATE FUNCTION share_of_gdp(spending double precision, gdp double precision) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN share_of_gdp(exact_numeric(spending), exact_numeric(gdp));
COMMENT ON FUNCTION share_of_gdp(double precision, double precision) IS
    'spending in percent of GDP';

CREATE FUNCTION share_of_gdp(spending bigint, gdp bigint) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN share_of_gdp(spending::numeric, gdp::numeric);
COMMENT ON FUNCTION share_of_gdp(bigint, bigint) IS
    'spending in percent of GDP';

CREATE FUNCTION gap_to_target(share numeric, target numeric) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_gap_to_target' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION gap_to_target(numeric, numeric) IS
    'target minus share in percentage points; positive when short of the target';

CREATE FUNCTION gap_to_target(share double precision, target double precision) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN gap_to_target(exact_numeric(share), exact_numeric(target));
COMMENT ON FUNCTION gap_to_target(double precision, double precision) IS
    'target minus share in percentage points; positive when short of the target';

CREATE FUNCTION gap_to_target(share bigint, target bigint) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN gap_to_target(share::numeric, target::numeric);
COMMENT ON FUNCTION gap_to_target(bigint, bigint) IS
    'target minus share in percentage points; positive when short of the target';

CREATE FUNCTION spending_gap(spending numeric, gdp numeric, target numeric) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_spending_gap' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION spending_gap(numeric, numeric, numeric) IS
    'money that is missing to the target in percent of GDP; negative above it';

CREATE FUNCTION spending_gap(spending double precision, gdp double precision, target double precision) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN spending_gap(exact_numeric(spending), exact_numeric(gdp), exact_numeric(target));
COMMENT ON FUNCTION spending_gap(double precision, double precision, double precision) IS
    'money that is missing to the target in percent of GDP; negative above it';

CREATE FUNCTION spending_gap(spending bigint, gdp bigint, target bigint) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN spending_gap(spending::numeric, gdp::numeric, target::numeric);
COMMENT ON FUNCTION spending_gap(bigint, bigint, bigint) IS
    'money that is missing to the target in percent of GDP; negative above it';

CREATE FUNCTION spending_shortfall(spending numeric, gdp numeric, target numeric) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_spending_shortfall' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION spending_shortfall(numeric, numeric, numeric) IS
    'money that is missing to the target in percent of GDP, never below 0';

CREATE FUNCTION spending_shortfall(spending double precision, gdp double precision, target double precision) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN spending_shortfall(exact_numeric(spending), exact_numeric(gdp), exact_numeric(target));
COMMENT ON FUNCTION spending_shortfall(double precision, double precision, double precision) IS
    'money that is missing to the target in percent of GDP, never below 0';

CREATE FUNCTION spending_shortfall(spending bigint, gdp bigint, target bigint) RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN spending_shortfall(spending::numeric, gdp::numeric, target::numeric);
COMMENT ON FUNCTION spending_shortfall(bigint, bigint, bigint) IS
    'money that is missing to the target in percent of GDP, never below 0';

CREATE FUNCTION meets_target(share numeric, target numeric) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_meets_target' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION meets_target(numeric, numeric) IS
    'whether a share, rounded to 2 decimals as NATO prints it, meets the target';

CREATE FUNCTION meets_target(share double precision, target double precision) RETURNS boolean
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN meets_target(exact_numeric(share), exact_numeric(target));
COMMENT ON FUNCTION meets_target(double precision, double precision) IS
    'whether a share, rounded to 2 decimals as NATO prints it, meets the target';

CREATE FUNCTION meets_target(share bigint, target bigint) RETURNS boolean
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN meets_target(share::numeric, target::numeric);
COMMENT ON FUNCTION meets_target(bigint, bigint) IS
    'whether a share, rounded to 2 decimals as NATO prints it, meets the target';

CREATE FUNCTION required_growth(spending numeric, gdp numeric, target numeric, years numeric, gdp_growth numeric DEFAULT 0)
    RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_required_growth' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION required_growth(numeric, numeric, numeric, numeric, numeric) IS
    'growth of spending in percent a year that reaches the target in so many years, while GDP grows by gdp_growth percent a year';

CREATE FUNCTION required_growth(spending double precision, gdp double precision, target double precision, years double precision, gdp_growth double precision DEFAULT 0)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN required_growth(exact_numeric(spending), exact_numeric(gdp), exact_numeric(target), exact_numeric(years), exact_numeric(gdp_growth));
COMMENT ON FUNCTION required_growth(double precision, double precision, double precision, double precision, double precision) IS
    'growth of spending in percent a year that reaches the target in so many years, while GDP grows by gdp_growth percent a year';

CREATE FUNCTION required_growth(spending bigint, gdp bigint, target bigint, years bigint, gdp_growth bigint DEFAULT 0)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN required_growth(spending::numeric, gdp::numeric, target::numeric, years::numeric, gdp_growth::numeric);
COMMENT ON FUNCTION required_growth(bigint, bigint, bigint, bigint, bigint) IS
    'growth of spending in percent a year that reaches the target in so many years, while GDP grows by gdp_growth percent a year';

CREATE FUNCTION years_to_target(share numeric, target numeric, annual_change_pp numeric)
    RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_years_to_target' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION years_to_target(numeric, numeric, numeric) IS
    'years until the target at a change of so many percentage points a year; 0 when met, NULL when never';

CREATE FUNCTION years_to_target(share double precision, target double precision, annual_change_pp double precision)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN years_to_target(exact_numeric(share), exact_numeric(target), exact_numeric(annual_change_pp));
COMMENT ON FUNCTION years_to_target(double precision, double precision, double precision) IS
    'years until the target at a change of so many percentage points a year; 0 when met, NULL when never';

CREATE FUNCTION years_to_target(share bigint, target bigint, annual_change_pp bigint)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN years_to_target(share::numeric, target::numeric, annual_change_pp::numeric);
COMMENT ON FUNCTION years_to_target(bigint, bigint, bigint) IS
    'years until the target at a change of so many percentage points a year; 0 when met, NULL when never';

CREATE FUNCTION years_to_target_at_growth(share numeric, target numeric, spending_growth numeric, gdp_growth numeric)
    RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_years_to_target_at_growth' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION years_to_target_at_growth(numeric, numeric, numeric, numeric) IS
    'years until the target while spending and GDP grow by so many percent a year; 0 when met, NULL when never';

CREATE FUNCTION years_to_target_at_growth(share double precision, target double precision, spending_growth double precision, gdp_growth double precision)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN years_to_target_at_growth(exact_numeric(share), exact_numeric(target), exact_numeric(spending_growth), exact_numeric(gdp_growth));
COMMENT ON FUNCTION years_to_target_at_growth(double precision, double precision, double precision, double precision) IS
    'years until the target while spending and GDP grow by so many percent a year; 0 when met, NULL when never';

CREATE FUNCTION years_to_target_at_growth(share bigint, target bigint, spending_growth bigint, gdp_growth bigint)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN years_to_target_at_growth(share::numeric, target::numeric, spending_growth::numeric, gdp_growth::numeric);
COMMENT ON FUNCTION years_to_target_at_growth(bigint, bigint, bigint, bigint) IS
    'years until the target while spending and GDP grow by so many percent a year; 0 when met, NULL when never';

CREATE FUNCTION real_change(previous numeric, current numeric)
    RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_real_change' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION real_change(numeric, numeric) IS
    'change from the previous to the current amount in percent; real when both are in constant prices';

CREATE FUNCTION real_change(previous double precision, current double precision)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN real_change(exact_numeric(previous), exact_numeric(current));
COMMENT ON FUNCTION real_change(double precision, double precision) IS
    'change from the previous to the current amount in percent; real when both are in constant prices';

CREATE FUNCTION real_change(previous bigint, current bigint)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN real_change(previous::numeric, current::numeric);
COMMENT ON FUNCTION real_change(bigint, bigint) IS
    'change from the previous to the current amount in percent; real when both are in constant prices';

CREATE FUNCTION compound_growth(first numeric, last numeric, years numeric)
    RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_compound_growth' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION compound_growth(numeric, numeric, numeric) IS
    'growth in percent a year from the first to the last amount';

CREATE FUNCTION compound_growth(first double precision, last double precision, years double precision)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN compound_growth(exact_numeric(first), exact_numeric(last), exact_numeric(years));
COMMENT ON FUNCTION compound_growth(double precision, double precision, double precision) IS
    'growth in percent a year from the first to the last amount';

CREATE FUNCTION compound_growth(first bigint, last bigint, years bigint)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN compound_growth(first::numeric, last::numeric, years::numeric);
COMMENT ON FUNCTION compound_growth(bigint, bigint, bigint) IS
    'growth in percent a year from the first to the last amount';

CREATE FUNCTION to_constant_prices(amount numeric, deflator numeric, exchange_rate numeric DEFAULT 1)
    RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_to_constant_prices' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION to_constant_prices(numeric, numeric, numeric) IS
    'amount / (deflator / 100) / exchange_rate: deflated first, then converted at the rate of the base year';

CREATE FUNCTION to_constant_prices(amount double precision, deflator double precision, exchange_rate double precision DEFAULT 1)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN to_constant_prices(exact_numeric(amount), exact_numeric(deflator), exact_numeric(exchange_rate));
COMMENT ON FUNCTION to_constant_prices(double precision, double precision, double precision) IS
    'amount / (deflator / 100) / exchange_rate: deflated first, then converted at the rate of the base year';

CREATE FUNCTION to_constant_prices(amount bigint, deflator bigint, exchange_rate bigint DEFAULT 1)
    RETURNS numeric
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN to_constant_prices(amount::numeric, deflator::numeric, exchange_rate::numeric);
COMMENT ON FUNCTION to_constant_prices(bigint, bigint, bigint) IS
    'amount / (deflator / 100) / exchange_rate: deflated first, then converted at the rate of the base year';

CREATE FUNCTION target_split(core numeric, related numeric, gdp numeric,
    core_target numeric DEFAULT 3.5, related_target numeric DEFAULT 1.5,
    OUT core_percent numeric, OUT related_percent numeric, OUT core_gap_pp numeric,
    OUT related_gap_pp numeric, OUT core_gap numeric, OUT related_gap numeric, OUT total_gap numeric)
    AS 'MODULE_PATHNAME', 'nato_brief_target_split' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION target_split(numeric, numeric, numeric, numeric, numeric) IS
    'core and related spending, each against its own target; total_gap adds only the parts that are short';

CREATE FUNCTION target_split(core double precision, related double precision, gdp double precision,
    core_target double precision DEFAULT 3.5, related_target double precision DEFAULT 1.5,
    OUT core_percent numeric, OUT related_percent numeric, OUT core_gap_pp numeric,
    OUT related_gap_pp numeric, OUT core_gap numeric, OUT related_gap numeric, OUT total_gap numeric)
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN target_split(exact_numeric(core), exact_numeric(related), exact_numeric(gdp),
        exact_numeric(core_target), exact_numeric(related_target));
COMMENT ON FUNCTION target_split(double precision, double precision, double precision, double precision, double precision) IS
    'core and related spending, each against its own target; total_gap adds only the parts that are short';

CREATE FUNCTION target_split(core bigint, related bigint, gdp bigint,
    core_target numeric DEFAULT 3.5, related_target numeric DEFAULT 1.5,
    OUT core_percent numeric, OUT related_percent numeric, OUT core_gap_pp numeric,
    OUT related_gap_pp numeric, OUT core_gap numeric, OUT related_gap numeric, OUT total_gap numeric)
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE
    RETURN target_split(core::numeric, related::numeric, gdp::numeric, core_target, related_target);
COMMENT ON FUNCTION target_split(bigint, bigint, bigint, numeric, numeric) IS
    'core and related spending, each against its own target; total_gap adds only the parts that are short';

CREATE FUNCTION spending_path(from_share numeric, to_share numeric, from_year numeric, to_year numeric,
    shape text DEFAULT 'linear', gdp numeric DEFAULT NULL, gdp_growth numeric DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_spending_path' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 10;
COMMENT ON FUNCTION spending_path(numeric, numeric, numeric, numeric, text, numeric, numeric) IS
    'share of GDP, gap to the target and money, year by year on the way to the target; shapes are linear, geometric, front_loaded and back_loaded';

CREATE FUNCTION spending_path(from_share double precision, to_share double precision, from_year double precision, to_year double precision,
    shape text DEFAULT 'linear', gdp double precision DEFAULT NULL, gdp_growth double precision DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    SELECT * FROM spending_path(exact_numeric(from_share), exact_numeric(to_share), exact_numeric(from_year), exact_numeric(to_year),
        shape, exact_numeric(gdp), exact_numeric(gdp_growth));
END;
COMMENT ON FUNCTION spending_path(double precision, double precision, double precision, double precision, text, double precision, double precision) IS
    'share of GDP, gap to the target and money, year by year on the way to the target; shapes are linear, geometric, front_loaded and back_loaded';

CREATE FUNCTION spending_path(from_share bigint, to_share bigint, from_year bigint, to_year bigint,
    shape text DEFAULT 'linear', gdp bigint DEFAULT NULL, gdp_growth bigint DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    SELECT * FROM spending_path(from_share::numeric, to_share::numeric, from_year::numeric, to_year::numeric,
        shape, gdp::numeric, gdp_growth::numeric);
END;
COMMENT ON FUNCTION spending_path(bigint, bigint, bigint, bigint, text, bigint, bigint) IS
    'share of GDP, gap to the target and money, year by year on the way to the target; shapes are linear, geometric, front_loaded and back_loaded';

CREATE FUNCTION spending_path_milestones(milestone_years integer[], milestone_shares numeric[],
    gdp numeric DEFAULT NULL, gdp_growth numeric DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_spending_path_milestones' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 10;
COMMENT ON FUNCTION spending_path_milestones(integer[], numeric[], numeric, numeric) IS
    'the same year by year, linear between milestones';

CREATE FUNCTION spending_path_milestones(milestone_years bigint[], milestone_shares numeric[],
    gdp numeric DEFAULT NULL, gdp_growth numeric DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    SELECT * FROM spending_path_milestones(milestone_years::integer[], milestone_shares, gdp, gdp_growth);
END;
COMMENT ON FUNCTION spending_path_milestones(bigint[], numeric[], numeric, numeric) IS
    'the same year by year, linear between milestones';

CREATE FUNCTION spending_path_milestones(milestone_years smallint[], milestone_shares numeric[],
    gdp numeric DEFAULT NULL, gdp_growth numeric DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    SELECT * FROM spending_path_milestones(milestone_years::integer[], milestone_shares, gdp, gdp_growth);
END;
COMMENT ON FUNCTION spending_path_milestones(smallint[], numeric[], numeric, numeric) IS
    'the same year by year, linear between milestones';

CREATE FUNCTION spending_path_milestones(milestone_years double precision[], milestone_shares double precision[],
    gdp double precision DEFAULT NULL, gdp_growth double precision DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    -- By way of its digits a year of 2025.5 is refused, not rounded; arrays that are NULL stay NULL.
    SELECT * FROM spending_path_milestones(
        CASE WHEN milestone_years IS NOT NULL THEN
            ARRAY(SELECT exact_numeric(y)::text::integer FROM unnest(milestone_years) WITH ORDINALITY AS u(y, i) ORDER BY i) END,
        CASE WHEN milestone_shares IS NOT NULL THEN
            ARRAY(SELECT exact_numeric(s) FROM unnest(milestone_shares) WITH ORDINALITY AS u(s, i) ORDER BY i) END,
        exact_numeric(gdp), exact_numeric(gdp_growth));
END;
COMMENT ON FUNCTION spending_path_milestones(double precision[], double precision[], double precision, double precision) IS
    'the same year by year, linear between milestones';

CREATE FUNCTION spending_path_milestones(milestone_years text, milestone_shares text,
    gdp numeric DEFAULT NULL, gdp_growth numeric DEFAULT 0,
    OUT year integer, OUT share_percent numeric, OUT gap_pp numeric, OUT gdp_amount numeric,
    OUT spending numeric, OUT gap_amount numeric, OUT extra_spending numeric,
    OUT cumulative_extra numeric) RETURNS SETOF record
    LANGUAGE SQL IMMUTABLE PARALLEL SAFE ROWS 10
BEGIN ATOMIC
    SELECT * FROM spending_path_milestones(milestone_years::integer[], milestone_shares::numeric[], gdp, gdp_growth);
END;
COMMENT ON FUNCTION spending_path_milestones(text, text, numeric, numeric) IS
    'the same year by year, linear between milestones; arrays as text, as drivers send them that give no types';

CREATE TYPE alliance_sum;

CREATE FUNCTION alliance_sum_in(cstring) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_sum_in' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION alliance_sum_in(cstring) IS 'text input of alliance_sum';

CREATE FUNCTION alliance_sum_out(alliance_sum) RETURNS cstring
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_sum_out' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION alliance_sum_out(alliance_sum) IS 'text output of alliance_sum';

CREATE FUNCTION alliance_sum_recv(internal) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_sum_recv' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION alliance_sum_recv(internal) IS 'binary input of alliance_sum';

CREATE FUNCTION alliance_sum_send(alliance_sum) RETURNS bytea
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_sum_send' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION alliance_sum_send(alliance_sum) IS 'binary output of alliance_sum';

CREATE TYPE alliance_sum (
    INPUT = alliance_sum_in,
    OUTPUT = alliance_sum_out,
    RECEIVE = alliance_sum_recv,
    SEND = alliance_sum_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = double,
    STORAGE = extended
);
COMMENT ON TYPE alliance_sum IS
    'state of the alliance''s aggregates: rows, exact sum of money, exact sum of GDP';

CREATE FUNCTION alliance_sum_combine(alliance_sum, alliance_sum) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_sum_combine' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_sum_combine(alliance_sum, alliance_sum) IS
    'joins two partial states of an alliance aggregate';

CREATE FUNCTION alliance_share_final(alliance_sum) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_final(alliance_sum) IS 'the share that a state stands for';

CREATE FUNCTION alliance_gap_final(alliance_sum) RETURNS numeric
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_final(alliance_sum) IS 'the sum of gaps that a state stands for';

CREATE FUNCTION alliance_share_step(alliance_sum, numeric, numeric) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_step(alliance_sum, numeric, numeric) IS
    'adds a row to the state of alliance_share()';

CREATE FUNCTION alliance_share_inverse(alliance_sum, numeric, numeric) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_inverse(alliance_sum, numeric, numeric) IS
    'takes a row out of the state of alliance_share()';

CREATE AGGREGATE alliance_share(spending numeric, gdp numeric) (
    SFUNC = alliance_share_step, STYPE = alliance_sum, FINALFUNC = alliance_share_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_share_step, MINVFUNC = alliance_share_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_share_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_share(numeric, numeric) IS
    'spending in percent of GDP of all rows together, weighted by GDP; rows without GDP are left out, rows without spending count in the denominator';

CREATE FUNCTION alliance_share_step(alliance_sum, double precision, double precision) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_step(alliance_sum, double precision, double precision) IS
    'adds a row to the state of alliance_share()';

CREATE FUNCTION alliance_share_inverse(alliance_sum, double precision, double precision) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_inverse(alliance_sum, double precision, double precision) IS
    'takes a row out of the state of alliance_share()';

CREATE AGGREGATE alliance_share(spending double precision, gdp double precision) (
    SFUNC = alliance_share_step, STYPE = alliance_sum, FINALFUNC = alliance_share_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_share_step, MINVFUNC = alliance_share_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_share_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_share(double precision, double precision) IS
    'spending in percent of GDP of all rows together, weighted by GDP; rows without GDP are left out, rows without spending count in the denominator';

CREATE FUNCTION alliance_share_step(alliance_sum, bigint, bigint) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_step(alliance_sum, bigint, bigint) IS
    'adds a row to the state of alliance_share()';

CREATE FUNCTION alliance_share_inverse(alliance_sum, bigint, bigint) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_share_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_share_inverse(alliance_sum, bigint, bigint) IS
    'takes a row out of the state of alliance_share()';

CREATE AGGREGATE alliance_share(spending bigint, gdp bigint) (
    SFUNC = alliance_share_step, STYPE = alliance_sum, FINALFUNC = alliance_share_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_share_step, MINVFUNC = alliance_share_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_share_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_share(bigint, bigint) IS
    'spending in percent of GDP of all rows together, weighted by GDP; rows without GDP are left out, rows without spending count in the denominator';

CREATE FUNCTION alliance_gap_step(alliance_sum, numeric, numeric, numeric) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_step(alliance_sum, numeric, numeric, numeric) IS
    'adds a row to the state of alliance_gap()';

CREATE FUNCTION alliance_gap_inverse(alliance_sum, numeric, numeric, numeric) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_inverse(alliance_sum, numeric, numeric, numeric) IS
    'takes a row out of the state of alliance_gap()';

CREATE AGGREGATE alliance_gap(spending numeric, gdp numeric, target numeric) (
    SFUNC = alliance_gap_step, STYPE = alliance_sum, FINALFUNC = alliance_gap_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_gap_step, MINVFUNC = alliance_gap_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_gap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_gap(numeric, numeric, numeric) IS
    'net gap in money of all rows: those above the target fill the gaps of others';

CREATE FUNCTION alliance_gap_step(alliance_sum, double precision, double precision, double precision) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_step(alliance_sum, double precision, double precision, double precision) IS
    'adds a row to the state of alliance_gap()';

CREATE FUNCTION alliance_gap_inverse(alliance_sum, double precision, double precision, double precision) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_inverse(alliance_sum, double precision, double precision, double precision) IS
    'takes a row out of the state of alliance_gap()';

CREATE AGGREGATE alliance_gap(spending double precision, gdp double precision, target double precision) (
    SFUNC = alliance_gap_step, STYPE = alliance_sum, FINALFUNC = alliance_gap_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_gap_step, MINVFUNC = alliance_gap_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_gap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_gap(double precision, double precision, double precision) IS
    'net gap in money of all rows: those above the target fill the gaps of others';

CREATE FUNCTION alliance_gap_step(alliance_sum, bigint, bigint, bigint) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_step(alliance_sum, bigint, bigint, bigint) IS
    'adds a row to the state of alliance_gap()';

CREATE FUNCTION alliance_gap_inverse(alliance_sum, bigint, bigint, bigint) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_gap_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_gap_inverse(alliance_sum, bigint, bigint, bigint) IS
    'takes a row out of the state of alliance_gap()';

CREATE AGGREGATE alliance_gap(spending bigint, gdp bigint, target bigint) (
    SFUNC = alliance_gap_step, STYPE = alliance_sum, FINALFUNC = alliance_gap_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_gap_step, MINVFUNC = alliance_gap_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_gap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_gap(bigint, bigint, bigint) IS
    'net gap in money of all rows: those above the target fill the gaps of others';

CREATE FUNCTION alliance_shortfall_step(alliance_sum, numeric, numeric, numeric) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_shortfall_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_shortfall_step(alliance_sum, numeric, numeric, numeric) IS
    'adds a row to the state of alliance_shortfall()';

CREATE FUNCTION alliance_shortfall_inverse(alliance_sum, numeric, numeric, numeric) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_shortfall_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_shortfall_inverse(alliance_sum, numeric, numeric, numeric) IS
    'takes a row out of the state of alliance_shortfall()';

CREATE AGGREGATE alliance_shortfall(spending numeric, gdp numeric, target numeric) (
    SFUNC = alliance_shortfall_step, STYPE = alliance_sum, FINALFUNC = alliance_gap_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_shortfall_step, MINVFUNC = alliance_shortfall_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_gap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_shortfall(numeric, numeric, numeric) IS
    'sum of what the rows below the target are short of, in money';

CREATE FUNCTION alliance_shortfall_step(alliance_sum, double precision, double precision, double precision) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_shortfall_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_shortfall_step(alliance_sum, double precision, double precision, double precision) IS
    'adds a row to the state of alliance_shortfall()';

CREATE FUNCTION alliance_shortfall_inverse(alliance_sum, double precision, double precision, double precision) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_shortfall_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_shortfall_inverse(alliance_sum, double precision, double precision, double precision) IS
    'takes a row out of the state of alliance_shortfall()';

CREATE AGGREGATE alliance_shortfall(spending double precision, gdp double precision, target double precision) (
    SFUNC = alliance_shortfall_step, STYPE = alliance_sum, FINALFUNC = alliance_gap_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_shortfall_step, MINVFUNC = alliance_shortfall_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_gap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_shortfall(double precision, double precision, double precision) IS
    'sum of what the rows below the target are short of, in money';

CREATE FUNCTION alliance_shortfall_step(alliance_sum, bigint, bigint, bigint) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_shortfall_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_shortfall_step(alliance_sum, bigint, bigint, bigint) IS
    'adds a row to the state of alliance_shortfall()';

CREATE FUNCTION alliance_shortfall_inverse(alliance_sum, bigint, bigint, bigint) RETURNS alliance_sum
    AS 'MODULE_PATHNAME', 'nato_brief_alliance_shortfall_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION alliance_shortfall_inverse(alliance_sum, bigint, bigint, bigint) IS
    'takes a row out of the state of alliance_shortfall()';

CREATE AGGREGATE alliance_shortfall(spending bigint, gdp bigint, target bigint) (
    SFUNC = alliance_shortfall_step, STYPE = alliance_sum, FINALFUNC = alliance_gap_final, COMBINEFUNC = alliance_sum_combine,
    MSFUNC = alliance_shortfall_step, MINVFUNC = alliance_shortfall_inverse, MSTYPE = alliance_sum, MFINALFUNC = alliance_gap_final,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE alliance_shortfall(bigint, bigint, bigint) IS
    'sum of what the rows below the target are short of, in money';

CREATE FUNCTION allies_meeting_step(bigint, numeric, numeric) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_allies_meeting_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION allies_meeting_step(bigint, numeric, numeric) IS
    'adds a row to the state of allies_meeting()';

CREATE FUNCTION allies_meeting_inverse(bigint, numeric, numeric) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_allies_meeting_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION allies_meeting_inverse(bigint, numeric, numeric) IS
    'takes a row out of the state of allies_meeting()';

CREATE AGGREGATE allies_meeting(share numeric, target numeric) (
    SFUNC = allies_meeting_step, STYPE = bigint, COMBINEFUNC = pg_catalog.int8pl,
    MSFUNC = allies_meeting_step, MINVFUNC = allies_meeting_inverse, MSTYPE = bigint,
    INITCOND = '0', MINITCOND = '0',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE allies_meeting(numeric, numeric) IS
    'how many rows meet the target, compared as meets_target() does';

CREATE FUNCTION allies_meeting_step(bigint, double precision, double precision) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_allies_meeting_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION allies_meeting_step(bigint, double precision, double precision) IS
    'adds a row to the state of allies_meeting()';

CREATE FUNCTION allies_meeting_inverse(bigint, double precision, double precision) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_allies_meeting_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION allies_meeting_inverse(bigint, double precision, double precision) IS
    'takes a row out of the state of allies_meeting()';

CREATE AGGREGATE allies_meeting(share double precision, target double precision) (
    SFUNC = allies_meeting_step, STYPE = bigint, COMBINEFUNC = pg_catalog.int8pl,
    MSFUNC = allies_meeting_step, MINVFUNC = allies_meeting_inverse, MSTYPE = bigint,
    INITCOND = '0', MINITCOND = '0',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE allies_meeting(double precision, double precision) IS
    'how many rows meet the target, compared as meets_target() does';

CREATE FUNCTION allies_meeting_step(bigint, bigint, bigint) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_allies_meeting_step' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION allies_meeting_step(bigint, bigint, bigint) IS
    'adds a row to the state of allies_meeting()';

CREATE FUNCTION allies_meeting_inverse(bigint, bigint, bigint) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_allies_meeting_inverse' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION allies_meeting_inverse(bigint, bigint, bigint) IS
    'takes a row out of the state of allies_meeting()';

CREATE AGGREGATE allies_meeting(share bigint, target bigint) (
    SFUNC = allies_meeting_step, STYPE = bigint, COMBINEFUNC = pg_catalog.int8pl,
    MSFUNC = allies_meeting_step, MINVFUNC = allies_meeting_inverse, MSTYPE = bigint,
    INITCOND = '0', MINITCOND = '0',
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE allies_meeting(bigint, bigint) IS
    'how many rows meet the target, compared as meets_target() does';

-- (section 2 ends)

------------------------------------------------------------------------------------------------
-- 2b. Members, guidelines and names of allies
------------------------------------------------------------------------------------------------

CREATE FUNCTION ally_code(name text) RETURNS text
    AS 'MODULE_PATHNAME', 'nato_brief_ally_code' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION ally_code(text) IS
    'ISO 3166-1 alpha-3 code of a country, by any name that a dataset or an article uses; NULL when unknown';

CREATE FUNCTION is_ally(code text, on_date date) RETURNS boolean
    AS 'MODULE_PATHNAME', 'nato_brief_is_ally' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION is_ally(text, date) IS
    'whether the country with this alpha-3 code was a member of NATO on the day';

CREATE FUNCTION nato_brief_members(OUT code text, OUT name text, OUT accession date)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_members' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 32;
COMMENT ON FUNCTION nato_brief_members() IS 'the facts behind the view nato_member';

CREATE FUNCTION nato_brief_guidelines(OUT guideline text, OUT adopted date, OUT measure text,
    OUT target_percent numeric, OUT bound text, OUT by_year integer)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_guidelines' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 7;
COMMENT ON FUNCTION nato_brief_guidelines() IS 'the facts behind the view nato_guideline';

CREATE VIEW nato_member AS SELECT code, name, accession FROM nato_brief_members();
COMMENT ON VIEW nato_member IS 'members of NATO and the day each acceded, as NATO prints it';
COMMENT ON COLUMN nato_member.code IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN nato_member.name IS 'English name';
COMMENT ON COLUMN nato_member.accession IS 'day of accession';
GRANT SELECT ON nato_member TO PUBLIC;

CREATE VIEW nato_guideline AS
    SELECT guideline, adopted, measure, target_percent, bound, by_year
    FROM nato_brief_guidelines();
COMMENT ON VIEW nato_guideline IS 'spending guidelines that NATO''s summits adopted';
COMMENT ON COLUMN nato_guideline.guideline IS 'summit that adopted it';
COMMENT ON COLUMN nato_guideline.adopted IS 'day of adoption';
COMMENT ON COLUMN nato_guideline.measure IS
    'defence_percent_of_gdp, core_percent_of_gdp, related_percent_of_gdp or equipment_percent_of_defence';
COMMENT ON COLUMN nato_guideline.target_percent IS 'target in percent';
COMMENT ON COLUMN nato_guideline.bound IS 'at least or up to';
COMMENT ON COLUMN nato_guideline.by_year IS 'year by which it is to be reached; NULL where none is set';
GRANT SELECT ON nato_guideline TO PUBLIC;

-- (section 2b ends)

------------------------------------------------------------------------------------------------
-- 3. Troops and drawdowns
------------------------------------------------------------------------------------------------

CREATE FUNCTION drawdown(baseline estimate, reduction estimate,
    OUT remaining estimate, OUT remaining_low bigint, OUT remaining_high bigint,
    OUT withdrawn_percent_low numeric, OUT withdrawn_percent_high numeric,
    OUT approximate boolean)
    RETURNS record
    AS 'MODULE_PATHNAME', 'nato_brief_drawdown' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION drawdown(estimate, estimate) IS
    'what remains when a reduction leaves a baseline of troops, and which percentage leaves';

CREATE FUNCTION drawdown_room(present estimate, floor estimate) RETURNS estimate
    AS 'MODULE_PATHNAME', 'nato_brief_drawdown_room' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION drawdown_room(estimate, estimate) IS
    'how many can leave before the floor is reached, never below 0';

CREATE FUNCTION drawdown_schedule(baseline estimate, reduction estimate,
    start_date date, end_date date, step interval DEFAULT '1 month', shape text DEFAULT 'linear',
    OUT step_number integer, OUT on_date date,
    OUT withdrawn_low bigint, OUT withdrawn_high bigint,
    OUT remaining_low bigint, OUT remaining_high bigint,
    OUT withdrawn_percent_low numeric, OUT withdrawn_percent_high numeric)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_drawdown_schedule'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100 ROWS 24;
COMMENT ON FUNCTION drawdown_schedule(estimate, estimate, date, date, interval, text) IS
    'a withdrawal step by step: shape linear, front_loaded or back_loaded; the last row is the whole reduction on end_date';

CREATE FUNCTION apportion(total bigint, weight numeric) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_apportion_numeric' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION apportion(bigint, numeric) IS
    'window function: this row''s whole share of the total by largest remainder; the partition adds up exactly';

CREATE FUNCTION apportion(total bigint, weight double precision) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_apportion_float8' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION apportion(bigint, double precision) IS
    'window function: this row''s whole share of the total by largest remainder; the partition adds up exactly';

CREATE FUNCTION apportion(total bigint, weight bigint) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_apportion_int8' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION apportion(bigint, bigint) IS
    'window function: this row''s whole share of the total by largest remainder; the partition adds up exactly';

CREATE FUNCTION apportion(total bigint, weight numeric, cap boolean) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_apportion_numeric' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION apportion(bigint, numeric, boolean) IS
    'the same; with cap no share exceeds its weight, and the rest goes to the others';

CREATE FUNCTION apportion(total bigint, weight double precision, cap boolean) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_apportion_float8' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION apportion(bigint, double precision, boolean) IS
    'the same; with cap no share exceeds its weight, and the rest goes to the others';

CREATE FUNCTION apportion(total bigint, weight bigint, cap boolean) RETURNS bigint
    AS 'MODULE_PATHNAME', 'nato_brief_apportion_int8' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION apportion(bigint, bigint, boolean) IS
    'the same; with cap no share exceeds its weight, and the rest goes to the others';

-- (section 3 ends)

------------------------------------------------------------------------------------------------
-- 4a. Quoted statements
------------------------------------------------------------------------------------------------

CREATE FUNCTION quoted_statements(body text, locale text DEFAULT 'en',
    OUT n integer, OUT statement text, OUT start_pos integer, OUT length integer, OUT kind text,
    OUT speaker text, OUT speaker_pos integer, OUT speaker_length integer, OUT speaker_name text,
    OUT cue text, OUT cue_pos integer, OUT cue_length integer, OUT rule text, OUT level integer,
    OUT parent integer, OUT group_id integer, OUT closed boolean)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_quoted_statements'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION quoted_statements(text, text) IS
    'the quotations of an article with their kind, speaker, cue, the rule that attributed them, and their nesting';

CREATE FUNCTION quoted_statements(body text, locale text, extra_cues text[],
    OUT n integer, OUT statement text, OUT start_pos integer, OUT length integer, OUT kind text,
    OUT speaker text, OUT speaker_pos integer, OUT speaker_length integer, OUT speaker_name text,
    OUT cue text, OUT cue_pos integer, OUT cue_length integer, OUT rule text, OUT level integer,
    OUT parent integer, OUT group_id integer, OUT closed boolean)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_quoted_statements'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION quoted_statements(text, text, text[]) IS
    'the same with cue verbs of your own, each in the forms that occur';

CREATE FUNCTION quotation_marks(body text, locale text DEFAULT 'en',
    OUT n integer, OUT mark text, OUT class text, OUT start_pos integer, OUT length integer)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_quotation_marks'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 500 ROWS 40;
COMMENT ON FUNCTION quotation_marks(text, text) IS
    'every quotation-like mark with its class: open, close, apostrophe, prime or stray';

-- (section 4a ends)

------------------------------------------------------------------------------------------------
-- 4b. Tokens and sentences
------------------------------------------------------------------------------------------------

CREATE FUNCTION statement_tokens(statement text, locale text DEFAULT 'en',
    OUT n integer, OUT token text, OUT class text, OUT start_pos integer, OUT length integer)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_statement_tokens' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 100 ROWS 25;
COMMENT ON FUNCTION statement_tokens(text, text) IS
    'tokens of a statement: words, numbers with their units, compounds, addresses, symbols; positions in characters';

CREATE FUNCTION statement_words(statement text, locale text DEFAULT 'en') RETURNS text[]
    AS 'MODULE_PATHNAME', 'nato_brief_statement_words' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 50;
COMMENT ON FUNCTION statement_words(text, text) IS
    'the tokens of a statement but symbols, as an array; empty when there are none';

CREATE FUNCTION statement_sentences(body text, locale text DEFAULT 'en',
    OUT n integer, OUT sentence text, OUT start_pos integer, OUT length integer)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_statement_sentences' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
    COST 500 ROWS 30;
COMMENT ON FUNCTION statement_sentences(text, text) IS
    'sentences of a text; abbreviations such as Mr., Gen. and U.S. do not end one';

-- (section 4b ends)

------------------------------------------------------------------------------------------------
-- 4c. Full-text search
------------------------------------------------------------------------------------------------

CREATE FUNCTION nato_brief_ts_start(internal, integer) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_start' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_start(internal, integer) IS 'start function of the text search parser nato_brief';

CREATE FUNCTION nato_brief_ts_token(internal, internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_token' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_token(internal, internal, internal) IS 'next-token function of the text search parser nato_brief';

CREATE FUNCTION nato_brief_ts_end(internal) RETURNS void
    AS 'MODULE_PATHNAME', 'nato_brief_ts_end' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_end(internal) IS 'end function of the text search parser nato_brief';

CREATE FUNCTION nato_brief_ts_types(internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_types' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_types(internal) IS 'token types of the text search parser nato_brief';

CREATE FUNCTION nato_brief_ts_headline(internal, internal, tsquery) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_headline' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_headline(internal, internal, tsquery) IS 'headline function of the text search parser nato_brief';

CREATE FUNCTION nato_brief_ts_words(internal, internal, internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_words' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_words(internal, internal, internal, internal) IS 'lexize function of the text search template nato_brief_words';

CREATE FUNCTION nato_brief_ts_figures(internal, internal, internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_figures' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_figures(internal, internal, internal, internal) IS 'lexize function of the text search template nato_brief_figures';

CREATE FUNCTION nato_brief_ts_stop(internal, internal, internal, internal) RETURNS internal
    AS 'MODULE_PATHNAME', 'nato_brief_ts_stop' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION nato_brief_ts_stop(internal, internal, internal, internal) IS 'lexize function of the text search template nato_brief_stop';

CREATE TEXT SEARCH PARSER nato_brief (
    START = nato_brief_ts_start,
    GETTOKEN = nato_brief_ts_token,
    END = nato_brief_ts_end,
    LEXTYPES = nato_brief_ts_types,
    HEADLINE = nato_brief_ts_headline
);
COMMENT ON TEXT SEARCH PARSER nato_brief IS
    'tokens of statement_tokens(), with types of their own inside quotations';

CREATE TEXT SEARCH TEMPLATE nato_brief_words (LEXIZE = nato_brief_ts_words);
COMMENT ON TEXT SEARCH TEMPLATE nato_brief_words IS
    'acronyms keep their capitals where they are spelled like stop words; straight apostrophes';

CREATE TEXT SEARCH DICTIONARY nato_brief_words (TEMPLATE = nato_brief_words);
COMMENT ON TEXT SEARCH DICTIONARY nato_brief_words IS
    'acronyms keep their capitals where they are spelled like stop words; straight apostrophes';

CREATE TEXT SEARCH TEMPLATE nato_brief_figures (LEXIZE = nato_brief_ts_figures);
COMMENT ON TEXT SEARCH TEMPLATE nato_brief_figures IS
    'numbers with their units, without spaces';

CREATE TEXT SEARCH DICTIONARY nato_brief_figures (TEMPLATE = nato_brief_figures);
COMMENT ON TEXT SEARCH DICTIONARY nato_brief_figures IS
    'numbers with their units, without spaces';

CREATE TEXT SEARCH TEMPLATE nato_brief_stop (LEXIZE = nato_brief_ts_stop);
COMMENT ON TEXT SEARCH TEMPLATE nato_brief_stop IS
    'every token is a stop word: a position that is not indexed';

CREATE TEXT SEARCH DICTIONARY nato_brief_stop (TEMPLATE = nato_brief_stop);
COMMENT ON TEXT SEARCH DICTIONARY nato_brief_stop IS
    'every token is a stop word: a position that is not indexed';

CREATE TEXT SEARCH CONFIGURATION nato_brief_english (PARSER = nato_brief);
COMMENT ON TEXT SEARCH CONFIGURATION nato_brief_english IS
    'English text with figures and compounds kept whole; also makes the queries for nato_brief_quoted_english';
ALTER TEXT SEARCH CONFIGURATION nato_brief_english
    ADD MAPPING FOR word, compound, compound_part, quoted_word, quoted_compound, quoted_compound_part
    WITH nato_brief_words, pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION nato_brief_english
    ADD MAPPING FOR number, percent, money, quoted_number, quoted_percent, quoted_money
    WITH nato_brief_figures;
ALTER TEXT SEARCH CONFIGURATION nato_brief_english
    ADD MAPPING FOR date, alphanumeric, url, email, quoted_date, quoted_alphanumeric, quoted_url, quoted_email
    WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION nato_brief_english
    ADD MAPPING FOR quotation_mark
    WITH nato_brief_stop;

CREATE TEXT SEARCH CONFIGURATION nato_brief_quoted_english (PARSER = nato_brief);
COMMENT ON TEXT SEARCH CONFIGURATION nato_brief_quoted_english IS
    'what stands inside quotation marks alone';
ALTER TEXT SEARCH CONFIGURATION nato_brief_quoted_english
    ADD MAPPING FOR quoted_word, quoted_compound, quoted_compound_part
    WITH nato_brief_words, pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION nato_brief_quoted_english
    ADD MAPPING FOR quoted_number, quoted_percent, quoted_money
    WITH nato_brief_figures;
ALTER TEXT SEARCH CONFIGURATION nato_brief_quoted_english
    ADD MAPPING FOR quoted_date, quoted_alphanumeric, quoted_url, quoted_email
    WITH pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION nato_brief_quoted_english
    ADD MAPPING FOR word, number, percent, money, date, alphanumeric, compound, compound_part, url, email, quotation_mark
    WITH nato_brief_stop;

-- (section 4c ends)

------------------------------------------------------------------------------------------------
-- 5. Figures in prose, and the brief
------------------------------------------------------------------------------------------------

CREATE FUNCTION reported_figures(body text, locale text DEFAULT 'en',
    OUT n integer, OUT figure text, OUT start_pos integer, OUT length integer, OUT value estimate,
    OUT value_low numeric, OUT value_high numeric, OUT qualifier text, OUT unit text, OUT noun text,
    OUT role text)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_reported_figures'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION reported_figures(text, text) IS
    'the figures of an article with value, qualifier, unit, counted noun and role';

CREATE FUNCTION named_allies(body text, locale text DEFAULT 'en',
    OUT n integer, OUT ally_code text, OUT name_as_written text, OUT start_pos integer,
    OUT length integer, OUT role text)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_named_allies'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;
COMMENT ON FUNCTION named_allies(text, text) IS
    'the members of NATO that an article names; role below_target where it says they fall short';

CREATE FUNCTION nato_brief(body text, locale text DEFAULT 'en',
    OUT section text, OUT item text, OUT value_low numeric, OUT value_high numeric, OUT unit text,
    OUT qualifier text, OUT speaker text, OUT evidence text, OUT start_pos integer,
    OUT length integer)
    RETURNS SETOF record
    AS 'MODULE_PATHNAME', 'nato_brief_brief'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000 ROWS 15;
COMMENT ON FUNCTION nato_brief(text, text) IS
    'the brief of an article: spending target, current share and gap; troops stationed, leaving and remaining; allies named as falling short; quotations with their speakers';

CREATE FUNCTION nato_brief_json(body text, locale text DEFAULT 'en') RETURNS jsonb
    AS 'MODULE_PATHNAME', 'nato_brief_brief_json'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION nato_brief_json(text, text) IS
    'the rows of nato_brief() as an array of objects';

CREATE FUNCTION highlight(body text, locale text DEFAULT 'en') RETURNS text
    AS 'MODULE_PATHNAME', 'nato_brief_highlight'
    LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 2000;
COMMENT ON FUNCTION highlight(text, text) IS
    'an article as safe HTML: <q> around statements, <mark> around figures, everything else escaped';

-- (section 5 ends)
