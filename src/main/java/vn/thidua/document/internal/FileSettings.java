package vn.thidua.document.internal;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be attached and where it is kept.
 *
 * @param largest of one file
 * @param most    files in one task
 * @param total   of all files in one task
 * @param store   where new files are kept; earlier ones stay where they are
 * @param folder  for the store {@code FOLDER}
 * @param s3      for the store {@code S3}
 */
@ConfigurationProperties("thidua.files")
record FileSettings(@DefaultValue("10MB") DataSize largest, @DefaultValue("20") int most, @DefaultValue("50MB") DataSize total,
                    @DefaultValue("DATABASE") Store store, Path folder, S3 s3) {

    /** Kinds of stores. */
    enum Store { DATABASE, FOLDER, S3 }

    /** @param endpoint address of a compatible server; null for Amazon's own */
    record S3(URI endpoint, @DefaultValue("us-east-1") String region, String bucket, String accessKey, String secretKey) {
    }
}
