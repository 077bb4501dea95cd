# nato_brief: build, install and test with PostgreSQL's extension system (PGXS).

EXTENSION  = nato_brief
MODULE_big = nato_brief
PGFILEDESC = "nato_brief - spending gaps, troop drawdowns and quoted statements"

# Objects are listed, one capability a line: a wildcard links an empty library in a VPATH build.
# src/core: pure C, no PostgreSQL header; src/pg: what PostgreSQL asks of the core.
OBJS  = src/core/array.o src/core/utf8.o \
        src/pg/module.o src/pg/core_env.o src/pg/text_io.o src/pg/locale_arg.o

# estimate
OBJS += src/core/decimal.o src/core/number_text.o src/core/estimate.o src/core/estimate_text.o \
        src/core/estimate_math.o src/core/estimate_sum.o src/pg/numeric_api.o src/pg/estimate_io.o \
        src/pg/estimate_cast.o src/pg/estimate_op.o src/pg/estimate_agg.o src/pg/estimate_gist.o \
        src/pg/estimate_stats.o

# spending, members and names of allies
OBJS += src/core/fixed_point.o src/core/ally.o src/pg/ally.o src/pg/numeric_digits.o \
        src/pg/spending_args.o src/pg/spending.o src/pg/spending_growth.o src/pg/spending_path.o \
        src/pg/alliance_sum.o src/pg/alliance_agg.o

# drawdowns
OBJS += src/core/drawdown.o src/core/apportion.o src/pg/drawdown.o src/pg/apportion.o

# quotation marks, pairing
OBJS += src/core/char_class.o src/core/paragraphs.o src/core/mark_scan.o src/core/apostrophe.o \
        src/core/marks.o src/core/pairing.o src/pg/quoted_srf.o

# attribution
OBJS += src/core/abbreviations.o src/core/lex.o src/core/lexicon.o src/core/languages.o \
        src/core/reading.o src/core/noun_phrase.o src/core/attribution.o src/core/statement_kind.o \
        src/core/resolution.o

# tokens, sentences, text search
OBJS += src/core/segments.o src/core/token_scan.o src/core/tokens.o src/core/sentences.o \
        src/pg/break_cache.o src/pg/tokens_srf.o src/pg/ts_parser.o src/pg/ts_dictionary.o

# figures and the brief
OBJS += src/core/figure_words.o src/core/spelled_number.o src/core/figure_scan.o src/core/figures.o src/core/figure_roles.o src/core/named_allies.o \
        src/core/brief.o src/core/highlight.o src/pg/figures_srf.o


DATA = $(patsubst $(srcdir)/%,%,$(wildcard $(srcdir)/sql/nato_brief--*.sql))

TESTS        = $(sort $(wildcard $(srcdir)/test/sql/*.sql))
REGRESS      = $(patsubst $(srcdir)/test/sql/%.sql,%,$(TESTS))
# test/expected points to expected: pg_regress looks beside its scripts in a VPATH build.
REGRESS_OPTS = --inputdir=$(srcdir)/test --load-extension=nato_brief

# Nothing but the fmgr entry points is exported; PGDLLEXPORT is empty before PostgreSQL 16. The calling
# conventions of fmgr and of our own callbacks leave parameters unused.
PG_CPPFLAGS = -I$(srcdir)/src -DPGDLLEXPORT='__attribute__((visibility("default")))'
PG_CFLAGS   = -fvisibility=hidden -Wno-unused-parameter
SHLIB_LINK  = $(ICU_LIBS)

EXTRA_CLEAN = results regression.diffs regression.out test/.build

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)

ifneq ($(PGXS),)
include $(PGXS)

$(OBJS): $(wildcard $(srcdir)/src/core/*.h $(srcdir)/src/pg/*.h)
$(OBJS) $(OBJS:.o=.bc): | objdirs

# An order-only phony target makes the object folders in a VPATH build.
.PHONY: objdirs
objdirs:
	@mkdir -p src/core src/pg
	@test -n "$(ICU_LIBS)" || { echo "nato_brief needs a PostgreSQL server built with ICU" >&2; exit 1; }
endif

# Targets of our own work in a throw-away private cluster and install nothing; see test/cluster.
.PHONY: test demo psql bench quality fuzz fuzz-long unit check-majors check-asan check-valgrind check-hostile check-sqlsmith check-durability check-upgrade coverage test-clients dashboard test-dashboard
test:
	@test/run
demo:
	@test/demo "$(ARTICLE)"
psql:
	@test/cluster sh -c 'psql -qX -c "CREATE EXTENSION nato_brief" && exec psql'
bench:
	@test/cluster test/bench/run
quality:
	@test/cluster test/quality/run
fuzz:
	@test/fuzz/run $(SECONDS_EACH)
fuzz-long:
	@test/fuzz/run long $(TARGETS)
unit:
	@test/unit/run
dashboard:
	@test/bi/run serve
test-dashboard:
	@test/bi/run test
test-clients:
	@test/clients/run
check-valgrind:
	@test/valgrind
check-hostile:
	@test/hostile/run
check-sqlsmith:
	@test/sqlsmith/run $(QUERIES)
check-durability:
	@test/durability $(ROUNDS)
coverage:
	@test/coverage
check-upgrade:
	@test/upgrade $(SUITES)
check-asan:
	@test/asan
check-majors:
	@test/majors $(SUITES)

ifeq ($(PGXS),)
# Without a server's headers only the targets above work: they say what is missing, or bring it.
.DEFAULT_GOAL := missing
.PHONY: missing
missing:
	@echo "pg_config not found: install postgresql-server-dev-15, or run 'make demo' as root on Debian" >&2; exit 1
endif
