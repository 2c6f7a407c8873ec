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

    private static final PageLink FOR_ALL = new PageLink("/guide", "Hướng dẫn", "Cách sử dụng.", anybody -> true);
    private static final PageLink FOR_ONE = new PageLink("/boards", "Tiến độ", "Tiến độ các phong trào.", "binh"::equals);

    @Test
    void staffAreOfferedTasklistAndThePagesForEverybody() {
        assertThat(offered("an", Set.of(Access.STAFF), Set.of(WebApplication.TASKLIST))).containsExactly("Danh sách công việc", "Hướng dẫn");
    }

    @Test
    void aPageMayBeOfferedToSomePeopleOnly() {
        assertThat(offered("binh", Set.of(Access.MANAGERS), Set.of(WebApplication.COCKPIT))).containsExactly("Theo dõi quy trình", "Hướng dẫn", "Tiến độ");
    }

    private static List<String> offered(String userId, Set<Access> access, Set<WebApplication> applications) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("forAll", FOR_ALL);
        beans.addBean("forOne", FOR_ONE);
        var model = new ExtendedModelMap();
        new StartPage(beans.getBeanProvider(PageLink.class)).show(new SignedInPerson(userId, "Nguyễn Văn An", access, applications), model);
        return assertThat(model.getAttribute("links")).asInstanceOf(InstanceOfAssertFactories.list(PageLink.class)).actual().stream()
            .map(PageLink::title).toList();
    }
}
