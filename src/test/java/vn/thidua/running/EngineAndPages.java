package vn.thidua.running;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** The engine with its web applications and the shared pages, without the domain modules; in a package of its own, so that slice tests find the one application. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"vn.thidua.engine", "vn.thidua.web"})
public class EngineAndPages {
}
