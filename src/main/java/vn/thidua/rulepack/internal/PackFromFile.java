package vn.thidua.rulepack.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import vn.thidua.rulepack.RulePack;
import vn.thidua.rulepack.RulePacks;

/** The rule pack of the installation, read once at the start; {@code thidua.rule-pack} names another file. */
@Service
class PackFromFile implements RulePacks {

    private final PackFile file;

    PackFromFile(@Value("${thidua.rule-pack:classpath:rulepacks/vietnam.yaml}") Resource source) throws IOException {
        this.file = PackFile.read(source.getContentAsString(StandardCharsets.UTF_8));
    }

    @Override
    public RulePack asOf(LocalDate day) {
        return new PackOnDay(file, day);
    }
}
