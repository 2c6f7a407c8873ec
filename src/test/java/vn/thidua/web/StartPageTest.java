package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ExtendedModelMap;
import vn.thidua.engine.Access;
import vn.thidua.engine.SignedInPerson;
import vn.thidua.engine.WebApplication;
import vn.thidua.shared.PageLink;

class StartPageTest {

    private static final PageLink FOR_ALL = new PageLink("/guide", "Hướng dẫn", "Cách sử dụng.", null);
    private static final PageLink FOR_MANAGERS = new PageLink("/boards", "Tiến độ", "Tiến độ các phong trào.", Access.MANAGERS.authority());

    @Test
    void staffAreOfferedTasklistAndThePagesForEverybody() {
        assertThat(offered(Set.of(Access.STAFF), Set.of(WebApplication.TASKLIST))).containsExactly("Danh sách công việc", "Hướng dẫn");
    }

    @Test
    void managersAreOfferedTheirPagesToo() {
        assertThat(offered(Set.of(Access.MANAGERS), Set.of(WebApplication.COCKPIT))).containsExactly("Theo dõi quy trình", "Hướng dẫn", "Tiến độ");
    }

    private static List<String> offered(Set<Access> access, Set<WebApplication> applications) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("forAll", FOR_ALL);
        beans.addBean("forManagers", FOR_MANAGERS);
        var model = new ExtendedModelMap();
        new StartPage(beans.getBeanProvider(PageLink.class)).show(new SignedInPerson("an", "Nguyễn Văn An", access, applications), model);
        return assertThat(model.getAttribute("links")).asInstanceOf(InstanceOfAssertFactories.list(PageLink.class)).actual().stream()
            .map(PageLink::title).toList();
    }
}
