package vn.thidua.rulepack.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Where the packs are: the national one, releases kept, regulations and drafts of the product, and files of the installation. */
@Configuration(proxyBeanMethods = false)
class PackFiles {

    static final String SHIPPED = "classpath*:rulepacks/*/*.yaml";

    /**
     * @param national one file, {@code thidua.rule-pack}
     * @param own      a pattern such as {@code file:./rulepacks/*.yaml}, {@code thidua.rule-pack-files}
     */
    @Bean
    static PackShelf packShelf(@Value("${thidua.rule-pack:classpath:rulepacks/vietnam.yaml}") Resource national,
                               @Value("${thidua.rule-pack-files:}") String own) {
        return PackShelf.read(national, SHIPPED, own);
    }
}
