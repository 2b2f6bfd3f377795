package org.birddog.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The file of a store, opened by somebody who goes around the store. */
record RawDatabase(Connection connection) implements AutoCloseable {

    static RawDatabase of(Path folder) throws SQLException {
        return new RawDatabase(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE)));
    }

    int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
