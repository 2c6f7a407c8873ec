package vn.thidua.engine.session;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.engine.OnWebEngine;

/** What Spring Session needs to know beyond its properties: how attributes become bytes, and how two requests set the same one at once. */
@Configuration(proxyBeanMethods = false)
@OnWebEngine
class SessionsInDatabase {

    /** Neither fails when the attribute is there already, nor when a sign-out has just ended the session. */
    private static final String FROM_LIVING_SESSION = """
        (select cast(? as char(36)) as p, cast(? as varchar(200)) as n, cast(? as bytea) as b) v
        """;
    private static final String POSTGRES = """
        insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
        select v.p, v.n, v.b from""" + " " + FROM_LIVING_SESSION + """
        where exists (select 1 from %TABLE_NAME% s where s.primary_id = v.p)
        on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes""";
    private static final String H2 = """
        merge into %TABLE_NAME%_attributes a using""" + " " + FROM_LIVING_SESSION + """
        on a.session_primary_id = v.p and a.attribute_name = v.n
        when matched then update set attribute_bytes = v.b
        when not matched and exists (select 1 from %TABLE_NAME% s where s.primary_id = v.p)
        then insert (session_primary_id, attribute_name, attribute_bytes) values (v.p, v.n, v.b)""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesSetTwice(DataSource database) {
        return sessions -> sessions.setCreateSessionAttributeQuery(isH2(database) ? H2 : POSTGRES);
    }

    /** A transaction of its own, because an answer may be sent while another is open; for sessions only, not for whoever asks for one. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new RepeatedOnCollision(own);
    }

    @Bean
    GenericConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new DeserializingConverter(new KnownTypes(SessionsInDatabase.class.getClassLoader())));
        return conversion;
    }

    private static boolean isH2(DataSource database) {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, metaData -> DatabaseDriver.fromProductName(productName(metaData))) == DatabaseDriver.H2;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String productName(DatabaseMetaData metaData) throws SQLException {
        return metaData.getDatabaseProductName();
    }
}
