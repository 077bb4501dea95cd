import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.*;
import java.util.*;
import java.util.regex.*;

/** pgjdbc against the workspace: plain types, parameters of every kind, comments. Prints TAP. */
public class Jdbc {
    static int count;

    static void ok(boolean good, String name, List<String> detail) {
        System.out.println((good ? "ok " : "not ok ") + ++count + " - " + name);
        if (!good) detail.stream().limit(20).forEach(d -> System.out.println("# " + d));
    }

    static final Set<Integer> PLAIN = Set.of(Types.NUMERIC, Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.BIT,
            Types.BOOLEAN, Types.DATE, Types.VARCHAR, Types.DOUBLE);

    static void checkRows(Connection c, String name, String sql, boolean estimates, List<String> wrong) throws SQLException {
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery(sql)) {
            ResultSetMetaData m = r.getMetaData();
            int rows = 0;
            for (int i = 1; i <= m.getColumnCount(); i++)
                if (!PLAIN.contains(m.getColumnType(i)) && !(estimates && Set.of("value", "remaining").contains(m.getColumnName(i))))
                    wrong.add(name + "." + m.getColumnName(i) + " is " + m.getColumnTypeName(i));
            while (r.next()) {
                rows++;
                for (int i = 1; i <= m.getColumnCount(); i++) {
                    if (m.getColumnType(i) == Types.NUMERIC) r.getBigDecimal(i);
                    r.getObject(i);
                }
            }
            if (rows == 0) wrong.add(name + ": no rows");
        }
    }

    static String call(Connection c, String function, int arity, String kind) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(arity, "?"));
        int[] values = {2, 100, 3, 4, 1};
        try (PreparedStatement p = c.prepareStatement("SELECT (" + function + "(" + marks + "))::text")) {
            for (int i = 0; i < arity; i++)
                switch (kind) {
                    case "int" -> p.setInt(i + 1, values[i]);
                    case "long" -> p.setLong(i + 1, values[i]);
                    case "double" -> p.setDouble(i + 1, values[i]);
                    case "BigDecimal" -> p.setBigDecimal(i + 1, new BigDecimal(values[i]));
                    default -> p.setString(i + 1, String.valueOf(values[i]));
                }
            try (ResultSet r = p.executeQuery()) {
                r.next();
                return r.getString(1);
            }
        }
    }

    static Map<String, String> section(String json, String name, String value) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher block = Pattern.compile("\"" + name + "\": \\{(.*?)\\n  \\}", Pattern.DOTALL).matcher(json);
        if (block.find()) {
            Matcher m = Pattern.compile("\"(\\w+)\": " + value).matcher(block.group(1));
            while (m.find()) found.put(m.group(1), m.group(2));
        }
        return found;
    }

    public static void main(String[] none) throws Exception {
        String json = Files.readString(Path.of("test/clients/calls.json"));
        Map<String, String> e = System.getenv();
        String url = "jdbc:postgresql://" + e.getOrDefault("PGHOST", "localhost") + ":" + e.get("PGPORT") + "/" + e.get("PGDATABASE")
                + "?stringtype=unspecified";
        try (Connection c = DriverManager.getConnection(url, e.get("PGUSER"), e.getOrDefault("PGPASSWORD", ""))) {
            List<String> wrong = new ArrayList<>(), bare = new ArrayList<>(), views = new ArrayList<>();
            DatabaseMetaData meta = c.getMetaData();
            try (ResultSet r = meta.getTables(null, "briefing", "%", new String[] {"VIEW"})) {
                while (r.next()) {
                    views.add(r.getString("TABLE_NAME"));
                    if (r.getString("REMARKS") == null || r.getString("REMARKS").isEmpty()) bare.add(r.getString("TABLE_NAME"));
                }
            }
            for (String view : views) checkRows(c, view, "SELECT * FROM briefing." + view, false, wrong);
            ok(views.size() >= 8 && wrong.isEmpty(), "pgjdbc: " + views.size() + " views hand over plain types", wrong);
            try (ResultSet r = meta.getColumns(null, "briefing", "%", "%")) {
                while (r.next())
                    if (views.contains(r.getString("TABLE_NAME")) && (r.getString("REMARKS") == null || r.getString("REMARKS").isEmpty()))
                        bare.add(r.getString("TABLE_NAME") + "." + r.getString("COLUMN_NAME"));
            }
            ok(bare.isEmpty(), "pgjdbc: comments of views and columns are visible", bare);
            wrong.clear();
            Map<String, String> rows = section(json, "rows", "\"((?:[^\"\\\\]|\\\\.)*)\"");
            for (Map.Entry<String, String> call : rows.entrySet()) checkRows(c, call.getKey(), call.getValue(), true, wrong);
            ok(rows.size() >= 14 && wrong.isEmpty(), "pgjdbc: " + rows.size() + " row-returning calls hand over plain types", wrong);
            wrong.clear();
            Map<String, String> functions = section(json, "functions", "(\\d+)");
            for (Map.Entry<String, String> f : functions.entrySet()) {
                Set<String> answers = new TreeSet<>();
                for (String kind : List.of("int", "long", "double", "BigDecimal", "String"))
                    try {
                        answers.add(String.valueOf(call(c, f.getKey(), Integer.parseInt(f.getValue()), kind)));
                    } catch (SQLException error) {
                        wrong.add(f.getKey() + " with " + kind + ": " + error.getMessage().lines().findFirst().orElse(""));
                    }
                if (answers.size() > 1) wrong.add(f.getKey() + ": " + answers);
            }
            ok(functions.size() >= 20 && wrong.isEmpty(), "pgjdbc: " + functions.size() + " functions take int, long, double, BigDecimal, String", wrong);
            List<String> names = new ArrayList<>();
            try (ResultSet r = meta.getFunctionColumns(null, null, "spending_path", "%")) {
                while (r.next()) names.add(r.getString("COLUMN_NAME"));
            }
            ok(names.containsAll(List.of("from_share", "to_year", "gap_pp")), "pgjdbc: names of arguments and columns are listed", names);
        }
        System.out.println("1.." + count);
    }
}
