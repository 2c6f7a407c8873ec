package vn.thidua.registration.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.registration.ObjectEntry;
import vn.thidua.registration.PledgeEntry;
import vn.thidua.registration.RegistrationContent;
import vn.thidua.registration.RowProblem;
import vn.thidua.registration.TitleEntry;
import vn.thidua.shared.Refused;

/** Checks whatever a unit hands in against what the plan asks for: every part that is asked for, and none besides. */
public class ContentRules {

    private static final int SHOWN = 5;

    private final ContentDemands demands;

    public ContentRules(ContentDemands demands) {
        this.demands = demands;
    }

    /** @return the content with identifiers for the words of titles and forms */
    public RegistrationContent check(RegistrationContent content) {
        works(content.objects());
        if (demands.pledge()) {
            new PledgeRules().check(content.pledge());
        } else if (content.pledge() != null) {
            throw Refused.invalid("pledge", "Kế hoạch không yêu cầu giao ước ở nội dung này.");
        }
        return new RegistrationContent(content.objects(), content.pledge(), table(content.titles()));
    }

    /** Whether nothing more is owed; works may come in one after another until the deadline (S0-24). */
    public boolean isEnough(RegistrationContent content) {
        return demands.works() == null || content.objects().size() >= demands.works().min();
    }

    /** What comes after the deadline comes as a whole. */
    public void requireEnough(RegistrationContent content) {
        if (!isEnough(content)) {
            throw Refused.invalid("objects", "Đăng ký muộn phải đủ số lượng: ít nhất %02d mục; hiện có %02d.".formatted(demands.works().min(), content.objects().size()));
        }
    }

    private void works(List<ObjectEntry> objects) {
        if (demands.works() != null) {
            new EntryRules(demands.works()).check(objects);
        } else if (!objects.isEmpty()) {
            throw Refused.invalid("objects", "Kế hoạch không yêu cầu đăng ký công trình, mô hình hoặc phần việc ở nội dung này.");
        }
    }

    private List<TitleEntry> table(List<TitleEntry> entries) {
        if (demands.offer() == null) {
            if (!entries.isEmpty()) {
                throw Refused.invalid("titles", "Kế hoạch không yêu cầu đăng ký danh hiệu, hình thức khen thưởng ở nội dung này.");
            }
            return entries;
        }
        if (entries.isEmpty()) {
            throw Refused.invalid("titles", "Bảng đăng ký chưa có dòng nào: mỗi tập thể, mỗi cá nhân ghi một dòng.");
        }
        TitleRules rules = new TitleRules(demands.offer());
        List<RowProblem> problems = rules.problems(IntStream.range(0, entries.size()).mapToObj(i -> new TitleRules.Row(i + 1, entries.get(i))).toList());
        if (!problems.isEmpty()) {
            throw Refused.invalid("titles", "Bảng đăng ký chỉ gửi được khi mọi dòng hợp lệ hoặc đã bỏ. " + sentences(problems));
        }
        return entries.stream().map(rules::resolved).toList();
    }

    private static String sentences(List<RowProblem> problems) {
        String first = problems.stream().limit(SHOWN).map(RowProblem::sentence).collect(Collectors.joining(" "));
        return problems.size() <= SHOWN ? first : first + " Còn %d lỗi khác.".formatted(problems.size() - SHOWN);
    }
}
