package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import facedesk.gallery.GalleryProblem;
import facedesk.gallery.rows.RowSink;
import facedesk.gallery.rows.RowSource;
import facedesk.gallery.rows.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The open database file: opening, bringing it to the newest schema, transactions, closing. Safe from every thread. */
final class GalleryDatabase implements AutoCloseable {
    /**
     * WRITE_DELAY=0: a commit returns when it is on disk, or it would be lost with the process. The {@code async:} file
     * system survives an interrupted thread, which closes an ordinary channel and with it the database. No trace file,
     * because it would repeat what is stored; no closing by H2's own hook, because the program closes in order.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000";

    private final GalleryFolder folder;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private GalleryDatabase(GalleryFolder folder, JdbcConnectionPool pool) {
        this.folder = folder;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    static GalleryDatabase open(GalleryFolder folder) {
        GalleryDatabase database = openAndKeep(folder);
        folder.removeRemains();
        return database;
    }

    /** As {@link #open}, with the remains of a replacement kept. */
    static GalleryDatabase openAndKeep(GalleryFolder folder) {
        JdbcConnectionPool pool = pool(folder);
        GalleryDatabase database = new GalleryDatabase(folder, pool);
        try {
            database.inTransaction(handle -> handle.execute("SELECT 1"));
            folder.restrictFiles();
            migrate(pool);
            return database;
        } catch (FlywayException e) {
            pool.dispose();
            throw GalleryFault.translate(folder.path(), e);
        } catch (GalleryException e) {
            pool.dispose();
            throw e;
        }
    }

    /**
     * Makes a gallery of rows, in a folder that holds none.
     *
     * @param schema the migration after which the tables were as the rows are; later ones are applied to what they bring
     * @throws GalleryException if that migration is newer than this program
     * @throws IOException if the rows are not those of a gallery
     */
    static void build(GalleryFolder folder, int schema, RowSource source) throws IOException {
        JdbcConnectionPool pool = pool(folder);
        GalleryDatabase database = new GalleryDatabase(folder, pool);
        try {
            FluentConfiguration migrations = migrations(pool);
            int newest = Arrays.stream(migrations.load().info().all())
                    .mapToInt(
                            migration -> Integer.parseInt(migration.getVersion().toString()))
                    .max()
                    .orElseThrow();
            if (schema > newest) {
                throw new GalleryException(GalleryProblem.NEWER);
            }
            migrations.target(Integer.toString(schema)).load().migrate();
            List<Table> tables = database.inTransaction(Schema::tables);
            fill(pool, tables, source);
            migrate(pool);
        } catch (FlywayException e) {
            throw GalleryFault.translate(folder.path(), e);
        } finally {
            database.close(true);
        }
    }

    private static void fill(JdbcConnectionPool pool, List<Table> tables, RowSource source) throws IOException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (TableWriter writer = new TableWriter(connection, tables)) {
                source.to(writer);
                writer.finish();
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException("The rows cannot be written", e);
        }
    }

    private static JdbcConnectionPool pool(GalleryFolder folder) {
        return JdbcConnectionPool.create("jdbc:h2:async:" + folder.database() + SETTINGS, "gallery", "");
    }

    private static void migrate(JdbcConnectionPool pool) {
        migrations(pool).load().migrate();
    }

    private static FluentConfiguration migrations(JdbcConnectionPool pool) {
        return Flyway.configure(GalleryDatabase.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:facedesk/gallery/migration");
    }

    /**
     * Hands out every row as of one moment, while others go on writing.
     *
     * @return the number of the last migration
     */
    int copyTo(RowSink sink) throws IOException {
        try {
            return jdbi.inTransaction(TransactionIsolationLevel.SERIALIZABLE, handle -> {
                TableReader.readAll(handle, sink);
                return Schema.version(handle);
            });
        } catch (JdbiException e) {
            throw GalleryFault.translate(folder.path(), e);
        }
    }

    /** Runs the work in one transaction: all of it is on disk afterwards, or, after an exception, nothing. */
    <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (JdbiException e) {
            throw GalleryFault.translate(folder.path(), e);
        }
    }

    /**
     * Closes the file.
     *
     * @param compact whether to rewrite it without the room that deleted rows took, and without their remains
     */
    void close(boolean compact) {
        // Without JDBI, which would ask the closed database how many rows have changed.
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException e) {
            throw GalleryFault.translate(folder.path(), e);
        } finally {
            pool.dispose();
            // Compacting writes a new file, with the permissions of any new file.
            folder.restrictFiles();
        }
    }

    @Override
    public void close() {
        close(false);
    }
}
