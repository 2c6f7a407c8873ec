package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.Visitor;
import vn.thidua.WholeApplication;
import vn.thidua.engine.Accounts;

/** How an administrator brings units and people into a new installation. */
@WholeApplication
class RosterPageTest {

    private static final String PASSWORD = "mat-khau-Chi-Lang-60";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Units units;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = Visitor.administrator(port);
    }

    @Test
    void theAdministratorBringsInARosterWhichOthersMayNotSee() throws Exception {
        HttpResponse<String> done = send(Files.readString(Path.of("plans/chi-lang-2024/roster.yaml")));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(administrator.open("/roster").body()).contains("UBND xã Vân Thủy", "Trường Tiểu học X");
        accounts.setPassword("cb-xa-van-thuy", PASSWORD);
        Visitor officer = new Visitor(port);
        officer.signIn("cb-xa-van-thuy", PASSWORD);
        assertThat(officer.open("/roster").statusCode()).isEqualTo(403);
    }

    @Test
    void everyErrorIsNamedAndNothingIsStored() {
        HttpResponse<String> wrong = send("""
            name: Thử
            validFrom: 2024-01-01
            units:
            - {id: xa-khong-co-that, name: Xã thử, type: COMMUNE, parent: huyen-khong-co}
            people: []
            roles: []
            """);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("không có gì được lưu", "/units/0/parent");
        assertThat(units.find("xa-khong-co-that")).isEmpty();
    }

    private HttpResponse<String> send(String yaml) {
        return administrator.post("/roster", Map.of("yaml", yaml, "_csrf", Visitor.token(administrator.open("/roster"))));
    }
}
