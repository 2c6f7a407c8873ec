package vn.thidua.engine.error;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets a good answer pass and keeps an error back, so that its words can be changed before it goes out. */
final class HeldAnswer extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= SC_BAD_REQUEST && !isCommitted();
    }

    byte[] error() {
        return error.toByteArray();
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String words) {
        setStatus(status);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return isError() ? new Kept() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isError() ? new PrintWriter(new OutputStreamWriter(error, StandardCharsets.UTF_8), true) : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) {
            super.flushBuffer();
        }
    }

    private final class Kept extends ServletOutputStream {

        @Override
        public void write(int octet) {
            error.write(octet);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            error.write(octets, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Errors are short");
        }
    }
}
