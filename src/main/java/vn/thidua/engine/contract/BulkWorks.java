package vn.thidua.engine.contract;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.engine.BulkWork;
import vn.thidua.shared.Refused;

/** The kinds of tasks that can be answered many at once. Looked up when asked for, because they themselves need the engine. */
@Component
class BulkWorks {

    private final ObjectProvider<BulkWork> all;

    BulkWorks(ObjectProvider<BulkWork> all) {
        this.all = all;
    }

    Optional<BulkWork> find(String kind) {
        return all.stream().filter(work -> work.kind().equals(kind)).findFirst();
    }

    BulkWork of(String kind) {
        return find(kind).orElseThrow(() -> Refused.notFound("Loại công việc này không xử lý hàng loạt được."));
    }
}
