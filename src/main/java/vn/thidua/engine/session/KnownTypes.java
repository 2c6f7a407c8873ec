package vn.thidua.engine.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.serializer.Deserializer;

/**
 * Reads session attributes, and only the types that sign-in, flash messages and Camunda's web applications put there: whoever can write
 * into the table can still not make us create other objects. What cannot be read (also after an upgrade) is as if it were not there.
 */
final class KnownTypes implements Deserializer<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownTypes.class);
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
        "maxdepth=30;maxrefs=20000;maxbytes=1000000;maxarray=20000;"
            + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.net.URL;java.net.URI;"
            + "org.springframework.security.**;org.springframework.util.*;org.springframework.web.servlet.FlashMap;"
            + "org.camunda.bpm.webapp.impl.security.auth.*;vn.thidua.engine.security.SignInDetails;!*");

    private final ClassLoader classes;

    KnownTypes(ClassLoader classes) {
        this.classes = classes;
    }

    @Override
    public Object deserialize(InputStream bytes) throws IOException {
        try (ObjectInputStream objects = new OurClasses(bytes)) {
            objects.setObjectInputFilter(FILTER);
            return objects.readObject();
        } catch (InvalidClassException | ClassNotFoundException unknown) {
            LOG.warn("A session attribute cannot be read: {}", unknown.getMessage());
            return null;
        }
    }

    /** Inside the executable jar the default loader would not find ours. */
    private final class OurClasses extends ObjectInputStream {

        private OurClasses(InputStream bytes) throws IOException {
            super(bytes);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, classes);
            } catch (ClassNotFoundException primitive) {
                return super.resolveClass(described);
            }
        }
    }
}
