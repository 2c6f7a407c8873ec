package vn.thidua.document.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Contents as objects of a bucket, in a store that speaks S3. */
@Component
@ConditionalOnProperty("thidua.files.s3.bucket")
class S3Store implements ContentStore {

    private static final String PREFIX = "sha256/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final S3Client client;
    private final String bucket;

    S3Store(FileSettings settings) {
        FileSettings.S3 s3 = settings.s3();
        this.bucket = s3.bucket();
        S3ClientBuilder builder = S3Client.builder().region(Region.of(s3.region())).httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(calls -> calls.apiCallTimeout(PATIENCE))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())));
        if (s3.endpoint() != null) {
            builder.endpointOverride(s3.endpoint()).forcePathStyle(true);
        }
        this.client = builder.build();
    }

    @Override
    public FileSettings.Store kind() {
        return FileSettings.Store.S3;
    }

    @Override
    public void put(String sha256, byte[] content) {
        client.putObject(object -> object.bucket(bucket).key(PREFIX + sha256).contentType("application/octet-stream"), RequestBody.fromBytes(content));
    }

    @Override
    public byte[] get(String sha256) {
        try {
            return client.getObjectAsBytes(object -> object.bucket(bucket).key(PREFIX + sha256)).asByteArray();
        } catch (SdkException gone) {
            throw new IllegalStateException("No content " + sha256 + " in the bucket " + bucket, gone);
        }
    }

    @Override
    public void delete(String sha256) {
        client.deleteObject(object -> object.bucket(bucket).key(PREFIX + sha256));
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
