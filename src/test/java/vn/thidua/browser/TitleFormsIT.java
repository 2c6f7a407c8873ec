package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The forms of titles and initiatives: ratings beside the nominees, what the caps leave, initiatives and their recognition. */
class TitleFormsIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Page page;

    @Test
    void theUnitRatesItsPeopleSeesTheCapsAndProposesTitles() throws JsonProcessingException {
        EmbeddedForm form = open("nomination-list/userTask_proposeNominees", """
                {"facts": {"movement": "Phong trào thi đua năm 2021", "unit": "Văn phòng", "due": "trước ngày 15/11/2021"}, "registered": [],
                 "groups": ["tập thể", "cá nhân"], "kinds": [{"value": "COLLECTIVE", "label": "Tập thể"}, {"value": "INDIVIDUAL", "label": "Cá nhân"}],
                 "categories": [{"value": "CIVIL_SERVANT", "label": "Công chức"}],
                 "awards": [{"value": "CERTIFICATE_OF_MERIT", "label": "Giấy khen", "kinds": []},
                   {"value": "ADVANCED_WORKER", "label": "Lao động tiên tiến", "kinds": ["INDIVIDUAL"]},
                   {"value": "EXCELLENT_LABOR_COLLECTIVE", "label": "Tập thể lao động xuất sắc", "kinds": ["COLLECTIVE"]}],
                 "year": 2021, "unitRating": "", "staff": [{"name": "Nguyễn Mẫu A", "rating": ""}, {"name": "Lê Mẫu Loan", "rating": "EXCELLENT"}],
                 "limits": ["Chiến sĩ thi đua cơ sở: tối đa 0 người (15% của 2 người đạt Lao động tiên tiến = 0,3, làm tròn xuống: 0)."],
                 "ratings": [{"value": "EXCELLENT", "label": "Hoàn thành xuất sắc nhiệm vụ"}, {"value": "GOOD", "label": "Hoàn thành tốt nhiệm vụ"}]}""");
        page.getByLabel("Đề nghị khen thưởng", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(page.getByText("tối đa 0 người").isVisible()).isTrue();
        page.getByLabel("Xếp loại tập thể").selectOption("EXCELLENT");
        page.getByLabel("Những người chưa chọn").selectOption("GOOD");
        page.getByLabel("Đối tượng").selectOption("INDIVIDUAL");
        Locator awards = page.getByLabel("Hình thức, danh hiệu đề nghị");
        assertThat(awards.locator("option:not([disabled])").allInnerTexts()).containsExactly("– chọn –", "Giấy khen", "Lao động tiên tiến");
        awards.selectOption("ADVANCED_WORKER");

        JsonNode sent = form.submit();
        assertThat(sent.get("collectiveRating").asText()).isEqualTo("EXCELLENT");
        assertThat(sent.get("memberRatings").toString())
                .isEqualTo("[{\"name\":\"Nguyễn Mẫu A\",\"rating\":\"GOOD\"},{\"name\":\"Lê Mẫu Loan\",\"rating\":\"EXCELLENT\"}]");
        assertThat(sent.at("/nominees/0/award").asText()).isEqualTo("ADVANCED_WORKER");
    }

    @Test
    void aTitleOfAPersonIsNotOfferedToACollective() {
        open("nomination-list/userTask_proposeNominees", """
                {"facts": {}, "registered": [], "groups": [], "kinds": [{"value": "COLLECTIVE", "label": "Tập thể"}], "categories": [],
                 "awards": [{"value": "ADVANCED_WORKER", "label": "Lao động tiên tiến", "kinds": ["INDIVIDUAL"]}],
                 "year": 0, "unitRating": "", "staff": [], "limits": [], "ratings": []}""");
        page.getByLabel("Đề nghị khen thưởng", new Page.GetByLabelOptions().setExact(true)).check();
        Locator awards = page.getByLabel("Hình thức, danh hiệu đề nghị");
        assertThat(awards.inputValue()).isEqualTo("ADVANCED_WORKER");
        page.getByLabel("Đối tượng").selectOption("COLLECTIVE");
        assertThat(awards.inputValue()).isEmpty();
    }

    @Test
    void initiativesGrowAndTheirAuthorsStandOnLinesOfTheirOwn() throws JsonProcessingException {
        EmbeddedForm form = open("initiative-list/userTask_handInInitiatives", """
                {"facts": {"movement": "Phong trào thi đua năm 2021", "unit": "Văn phòng", "title": "Hồ sơ đề nghị xét sáng kiến",
                 "due": "trước ngày 01/11/2021, đến 24:00 Chủ nhật 31/10/2021"}}""");
        page.getByLabel("Nộp hồ sơ sáng kiến").check();
        page.getByLabel("Tên sáng kiến").fill("Sổ theo dõi văn bản dùng chung");
        page.getByLabel("Tác giả").fill("Lê Mẫu Loan\n Hồ Mẫu Phương ;\n");
        page.getByLabel("Nội dung giải pháp, điểm mới").fill("Một bảng dùng chung");
        page.getByLabel("Hiệu quả, phạm vi áp dụng").fill("Giảm một nửa thời gian tra cứu");

        JsonNode sent = form.submit();
        assertThat(sent.get("answer").asText()).isEqualTo("INITIATIVES");
        assertThat(sent.at("/initiatives/0/authors").toString()).isEqualTo("[\"Lê Mẫu Loan\",\"Hồ Mẫu Phương\"]");
    }

    @Test
    void theSecretaryEntersALevelOrAReason() throws JsonProcessingException {
        EmbeddedForm form = open("initiative/userTask_recordRecognition", """
                {"movement": "Phong trào thi đua năm 2021", "levels": [{"value": "GRASSROOTS", "label": "Cấp cơ sở"}, {"value": "PROVINCIAL", "label": "Cấp tỉnh"}],
                 "initiatives": [{"initiativeId": "i1", "title": "Sổ theo dõi", "authors": "Lê Mẫu Loan", "recommended": true, "council": "7 trên 7: đề nghị công nhận sáng kiến."},
                   {"initiativeId": "i2", "title": "Bảng phân công", "authors": "Nguyễn Mẫu A", "recommended": false, "council": "0 trên 7"}]}""");
        Locator refused = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Bảng phân công"));
        assertThat(refused.getByLabel("Cấp công nhận").isVisible()).isFalse();
        refused.getByLabel("Lý do không công nhận").fill("Chưa có tính mới");

        assertThat(form.submit().get("results").toString()).isEqualTo("[{\"initiativeId\":\"i1\",\"level\":\"GRASSROOTS\",\"reason\":null},"
                + "{\"initiativeId\":\"i2\",\"level\":null,\"reason\":\"Chưa có tính mới\"}]");
    }

    private EmbeddedForm open(String form, String view) {
        page = BROWSER.page();
        return EmbeddedForm.open(page, form, view);
    }
}
