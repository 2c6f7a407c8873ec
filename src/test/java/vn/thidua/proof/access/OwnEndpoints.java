package vn.thidua.proof.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every mapping of the product's controllers, read from their annotations without starting anything. */
public final class OwnEndpoints {

    private static final MetadataReaderFactory READERS = new SimpleMetadataReaderFactory();

    private OwnEndpoints() {
    }

    public static Set<Endpoint> all() {
        Set<Endpoint> found = new LinkedHashSet<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources("classpath*:vn/thidua/**/*.class")) {
                MetadataReader type = READERS.getMetadataReader(resource);
                if (resource.getURL().getPath().contains("/classes/vn/") && type.getAnnotationMetadata().isAnnotated(Controller.class.getName())) {
                    add(ClassUtils.resolveClassName(type.getClassMetadata().getClassName(), null), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void add(Class<?> controller, Set<Endpoint> found) {
        RequestMapping ofType = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        for (Method method : controller.getDeclaredMethods()) {
            RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null) {
                for (String path : mapping.path()) {
                    for (RequestMethod verb : mapping.method().length == 0 ? RequestMethod.values() : mapping.method()) {
                        found.add(new Endpoint(verb.name(), (ofType == null || ofType.path().length == 0 ? "" : ofType.path()[0]) + path));
                    }
                }
            }
        }
    }
}
