package facedesk.gallery.store;

import facedesk.gallery.GalleryException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

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
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:async:" + folder.database() + SETTINGS, "gallery", "");
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

    private static void migrate(JdbcConnectionPool pool) {
        Flyway.configure(GalleryDatabase.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:facedesk/gallery/migration")
                .load()
                .migrate();
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
