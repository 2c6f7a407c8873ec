package vn.thidua.proof;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A mail server on a port of its own, which can be away. */
final class Mailroom implements AutoCloseable {

    private final GreenMail server;
    private final int port;

    /** Away at first. */
    Mailroom() {
        port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    Mailroom open() {
        server.start();
        return this;
    }

    int port() {
        return port;
    }

    /** One entry for each time a mail was delivered. */
    List<String> messageIds() {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            ids.add(header(message, "Message-ID"));
        }
        return ids;
    }

    List<String> recipients() {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            recipients.add(header(message, "To"));
        }
        return recipients;
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (server.isRunning()) {
            server.stop();
        }
    }
}
