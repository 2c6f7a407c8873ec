package vn.thidua;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The engine with its web applications and the shared pages, without the domain modules. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"vn.thidua.engine", "vn.thidua.web"})
class EngineAndPages {
}
