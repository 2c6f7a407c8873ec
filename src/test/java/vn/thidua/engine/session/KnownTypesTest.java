package vn.thidua.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.web.servlet.FlashMap;

class KnownTypesTest {

    private static boolean marked;

    private final KnownTypes types = new KnownTypes(KnownTypesTest.class.getClassLoader());

    @Test
    void readsWhatSignInAndPagesPutIntoASession() throws IOException {
        var person = UsernamePasswordAuthenticationToken.authenticated("an", null, List.of());
        assertThat(again(new SecurityContextImpl(person))).isEqualTo(new SecurityContextImpl(person));
        var request = new MockHttpServletRequest("GET", "/movements");
        request.addHeader("Accept", "text/html");
        assertThat(again(new DefaultSavedRequest(request))).isInstanceOf(DefaultSavedRequest.class);
        FlashMap flash = new FlashMap();
        flash.put("done", "Đã ghi.");
        assertThat(again(new CopyOnWriteArrayList<>(List.of(flash)))).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
    }

    @Test
    void readsWhatCamundasWebApplicationsPutIntoASession() throws IOException {
        var ofCamunda = new UserAuthentication("an", "default");
        ofCamunda.setGroupIds(new ArrayList<>(List.of("staff")));
        var all = new Authentications();
        all.addOrReplace(ofCamunda);
        assertThat(((Authentications) again(all)).getAuthentications()).singleElement().extracting(UserAuthentication::getGroupIds)
            .isEqualTo(List.of("staff"));
    }

    @Test
    void nothingElseIsCreated() throws IOException {
        assertThat(again(new Marker())).isNull();
        assertThat(again(new ArrayList<>(List.of(Map.of("inside", new Marker()))))).isNull();
        assertThat(again(new BigDecimal("1"))).isNull();
        assertThat(marked).isFalse();
    }

    private Object again(Object attribute) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(attribute);
        return types.deserialize(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static final class Marker implements Serializable {

        private void readObject(ObjectInputStream in) {
            marked = true;
        }
    }
}
