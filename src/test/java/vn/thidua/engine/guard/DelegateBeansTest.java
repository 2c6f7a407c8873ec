package vn.thidua.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

class DelegateBeansTest {

    @Test
    void aModelSeesDelegatesAndListenersAndNoOtherBean() {
        StaticApplicationContext context = new StaticApplicationContext();
        context.registerBean("sendDelegate", Marker.class);
        context.registerBean("dataSource", ArrayList.class);
        DelegateBeans beans = new DelegateBeans(context);

        assertThat(beans.get("sendDelegate")).isInstanceOf(Marker.class);
        assertThat(beans.get("dataSource")).isNull();
        assertThat(beans.containsKey("dataSource")).isFalse();
        assertThat(beans.get("nowhere")).isNull();
        assertThat(beans.entrySet()).extracting(bean -> (Object) bean.getKey()).containsExactly("sendDelegate");
    }
}
