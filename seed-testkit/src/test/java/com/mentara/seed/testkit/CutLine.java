package com.mentara.seed.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A line to a database that breaks, or falls silent, when a number of bytes has passed in both directions together. */
final class CutLine implements AutoCloseable {

    private final PGSimpleDataSource server;
    private final long length;
    private final boolean silent;
    private final AtomicLong passed = new AtomicLong();
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final ServerSocket door;

    private CutLine(TestDatabase database, long length, boolean silent) throws IOException {
        this.server = (PGSimpleDataSource) database.dataSource();
        this.length = length;
        this.silent = silent;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::answer);
    }

    /** Both ends see it close after so many bytes, as when a process is killed. */
    static CutLine breakingAfter(long bytes, TestDatabase database) throws IOException {
        return new CutLine(database, bytes, false);
    }

    /** Nobody hears anything after so many bytes, as when a network is gone. */
    static CutLine silentAfter(long bytes, TestDatabase database) throws IOException {
        return new CutLine(database, bytes, true);
    }

    /** Connections over this line. */
    DataSource source(TestDatabase database) {
        PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
        source.setServerNames(new String[] {door.getInetAddress().getHostAddress()});
        source.setPortNumbers(new int[] {door.getLocalPort()});
        return source;
    }

    /** How many bytes have passed. */
    long passed() {
        return passed.get();
    }

    private void answer() throws IOException {
        while (true) {
            Socket client = door.accept();
            Socket behind = new Socket(server.getServerNames()[0], server.getPortNumbers()[0]);
            ends.addAll(List.of(client, behind));
            start(() -> pass(client, behind));
            start(() -> pass(behind, client));
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        byte[] buffer = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                long room = length - passed.getAndAdd(read);
                if (room >= read || !silent) {
                    out.write(buffer, 0, (int) Math.max(0, Math.min(room, read)));
                }
                if (room < read && !silent) {
                    hangUp();
                }
            }
        }
    }

    private void hangUp() throws IOException {
        for (Socket end : ends) {
            end.close();
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // This end is closed.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
            hangUp();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
