package vn.thidua.engine.contract;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StoredExtraAnswers extends Repository<StoredExtraAnswer, String> {

    StoredExtraAnswer save(StoredExtraAnswer answer);

    List<StoredExtraAnswer> findByBusinessKeyOrderByAnsweredAtAscNameAsc(String businessKey);
}
