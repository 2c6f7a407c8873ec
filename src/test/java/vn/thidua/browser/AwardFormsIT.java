package vn.thidua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The embedded forms of an award round: each shows its facts and sends exactly its answers. */
class AwardFormsIT {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private Page page;
    private EmbeddedForm form;

    @Test
    void nomineesGrowAndShrink() throws JsonProcessingException {
        open("nomination-list/userTask_proposeNominees", """
                {"facts": {"movement": "Phong trào X", "unit": "Xã Vân Thủy", "due": "chậm nhất ngày 15/11/2024"}, "registered": ["Mô hình na"],
                 "groups": ["Đối với tập thể"], "kinds": [{"value": "COLLECTIVE", "label": "Tập thể"}, {"value": "INDIVIDUAL", "label": "Cá nhân"}],
                 "categories": [{"value": "FARMER", "label": "Nông dân"}], "awards": [{"value": "CERTIFICATE_OF_MERIT", "label": "Giấy khen", "kinds": []}],
                 "year": 0, "unitRating": "", "staff": [], "limits": [], "ratings": []}""");
        assertThat(page.getByText("Mô hình na").isVisible()).isTrue();
        page.getByLabel("Đề nghị khen thưởng", new Page.GetByLabelOptions().setExact(true)).check();
        button("Thêm trường hợp").click();
        button("Xóa").first().click();
        page.getByLabel("Đối tượng").selectOption("INDIVIDUAL");
        page.getByLabel("Tên tập thể; họ và tên cá nhân; tên hộ").fill("<b>Nông dân N1</b>");
        page.getByLabel("Thành phần").selectOption("FARMER");
        page.getByLabel("Tóm tắt thành tích").fill("Sản xuất giỏi");

        JsonNode sent = submit();
        assertThat(names(sent)).containsExactlyInAnyOrder("answer", "nilReason", "nominees", "collectiveRating", "memberRatings");
        assertThat(sent.get("nominees")).hasSize(1);
        assertThat(sent.at("/nominees/0/name").asText()).isEqualTo("<b>Nông dân N1</b>");
        assertThat(sent.at("/nominees/0/category").asText()).isEqualTo("FARMER");
        assertThat(sent.at("/nominees/0/award").asText()).isEqualTo("CERTIFICATE_OF_MERIT");
    }

    @Test
    void aDossierGoesOnFromWhatWasSentBefore() throws JsonProcessingException {
        open("nomination/userTask_compileDossier", """
                {"movement": "X", "unit": "Xã", "nominee": "N1", "achievement": "Giỏi", "group": "c)", "supplement": "Bổ sung xác nhận",
                 "objects": [{"value": "o1", "label": "Mô hình na"}], "earlier": {"report": "Báo cáo cũ", "object": "Mô hình na"},
                 "criteria": [{"id": "good-production", "name": "Sản xuất giỏi", "words": "sản xuất giỏi", "figure": false, "unit": "", "documents": "",
                   "declared": true}, {"id": "income", "name": "Thu nhập", "words": "từ 120 triệu", "figure": true, "unit": "đồng/năm",
                   "documents": "Xác nhận thu nhập", "amount": 119900000, "documentNumber": "21/XN"}]}""");
        assertThat(page.getByText("Yêu cầu bổ sung: Bổ sung xác nhận").isVisible()).isTrue();
        page.getByLabel("Số liệu (đồng/năm)").fill("120000000");

        JsonNode sent = submit();
        assertThat(sent.get("registeredObjectId").asText()).isEqualTo("o1");
        assertThat(sent.get("report").asText()).isEqualTo("Báo cáo cũ");
        assertThat(sent.at("/evidence/0/declared").asBoolean()).isTrue();
        assertThat(sent.at("/evidence/1/amount").asText()).isEqualTo("120000000");
        assertThat(sent.at("/evidence/1/documentNumber").asText()).isEqualTo("21/XN");
        assertThat(sent.at("/evidence/1/declared").isNull()).isTrue();
    }

    @Test
    void theAppraiserSeesWhyAndCorrects() throws JsonProcessingException {
        open("nomination/userTask_appraiseDossier", """
                {"movement": "X", "unit": "Xã", "nominee": "N1", "achievement": "Giỏi", "report": "R", "registeredObject": "Mô hình", "group": "c)",
                 "assessment": "Chưa đạt: Thu nhập", "criteriaMet": false, "groups": [{"value": "c", "label": "c) Nông dân"}],
                 "results": [{"name": "Thu nhập", "evidence": "119.900.000", "threshold": "từ 120.000.000", "met": false, "needed": true,
                   "sentence": "thấp hơn 120.000.000", "version": "chi-lang-2024 v1"}],
                 "facts": [{"id": "income", "name": "Thu nhập", "figure": true, "unit": "đồng/năm", "documents": ""}],
                 "ownAwards": ["Đơn vị đã tặng N1 Giấy khen theo Quyết định số 05."]}""");
        assertThat(page.getByText("Đơn vị đã tặng N1 Giấy khen theo Quyết định số 05.").isVisible()).isTrue();
        assertThat(page.getByRole(AriaRole.ROW).nth(1).innerText()).contains("119.900.000", "Chưa đạt", "thấp hơn 120.000.000");
        button("Sửa một số liệu").click();
        page.getByLabel("Tiêu chuẩn", new Page.GetByLabelOptions().setExact(false)).first().selectOption("income");
        page.getByLabel("Số liệu đúng").fill("125000000");
        page.getByLabel("Lý do sửa").fill("Thiếu một vụ");
        page.getByLabel("Nguồn số liệu").fill("Chi cục thuế");
        page.getByLabel("Đủ điều kiện", new Page.GetByLabelOptions().setExact(true)).check();

        JsonNode sent = submit();
        assertThat(sent.get("outcome").asText()).isEqualTo("ELIGIBLE");
        assertThat(sent.at("/corrections/0/criterion").asText()).isEqualTo("income");
        assertThat(sent.at("/corrections/0/amount").asText()).isEqualTo("125000000");
    }

    @Test
    void attendanceNamesEveryMember() throws JsonProcessingException {
        open("council-session/userTask_recordAttendance", """
                {"movement": "X", "meeting": "Phiên họp lần 1", "quorum": "8 trên 11", "cases": [{"value": "n1", "label": "1. K1"}],
                 "members": [{"memberId": "m1", "name": "Lý A", "role": "Ủy viên", "recused": ""},
                   {"memberId": "m2", "name": "Lý B", "role": "Ủy viên", "recused": "K1: Cùng đơn vị"}]}""");
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Lý B – Ủy viên")).getByLabel("Vắng", new Locator.GetByLabelOptions()
                .setExact(true)).check();
        page.getByLabel("Giờ kết thúc bỏ phiếu").fill("21/11/2024 17:00");

        JsonNode sent = submit();
        assertThat(sent.at("/attendance/0/present").asBoolean()).isTrue();
        assertThat(sent.at("/attendance/1/present").asBoolean()).isFalse();
        assertThat(sent.get("recusals")).isEmpty();
        assertThat(sent.get("votingEndsAt").asText()).isEqualTo("2024-11-21T17:00");
    }

    @Test
    void aBallotHasThreeChoicesACaseAndKeepsNoDraft() throws JsonProcessingException {
        open("ballot/userTask_vote", """
                {"movement": "X", "meeting": "Phiên họp lần 2", "threshold": "Quá 1/2", "ends": "17:00",
                 "choices": [{"value": "AGREE", "label": "Đồng ý"}, {"value": "DISAGREE", "label": "Không đồng ý"}, {"value": "ABSTAIN", "label": "Không có ý kiến"}],
                 "cases": [{"nominationId": "n1", "title": "1. K1", "unit": "Phòng Tài chính", "award": "Giấy khen", "achievement": "Giỏi"},
                   {"nominationId": "n2", "title": "2. N2", "unit": "Xã", "award": "Giấy khen", "achievement": "Giỏi"}]}""");
        assertThat(page.getByRole(AriaRole.RADIO).count()).isEqualTo(6);
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("2. N2")).getByLabel("Không đồng ý").check();
        assertThat((Boolean) page.evaluate("saves_()")).isFalse();

        JsonNode sent = submit();
        assertThat(names(sent)).containsExactly("votes");
        assertThat(sent.at("/votes/0/choice").isNull()).isTrue();
        assertThat(sent.at("/votes/1/choice").asText()).isEqualTo("DISAGREE");
    }

    @Test
    void theChairBeginsWithTheCouncilsAdvice() throws JsonProcessingException {
        open("decision/userTask_signDecision", """
                {"movement": "X", "issuer": "UBND huyện", "basis": "Luật", "cases": [
                 {"nominationId": "n1", "nominee": "1. K1", "award": "Giấy khen", "recommended": true, "council": "7 trên 7"},
                 {"nominationId": "n2", "nominee": "2. N2", "award": "Giấy khen", "recommended": false, "council": "3 trên 8", "reason": "Chưa đủ phiếu"}]}""");
        assertThat(page.getByText("Chưa đủ phiếu").isVisible()).isTrue();
        page.getByLabel("Ký quyết định").check();

        JsonNode sent = submit();
        assertThat(sent.get("outcome").asText()).isEqualTo("SIGN");
        assertThat(sent.at("/choices/0/granted").asBoolean()).isTrue();
        assertThat(sent.at("/choices/1/granted").asBoolean()).isFalse();
    }

    @Test
    void draftAndMinutesShowWhatTheyAsk() throws JsonProcessingException {
        open("decision/userTask_draftDecision", """
                {"movement": "X", "returned": "Bổ sung căn cứ", "earlierBasis": "Luật", "ownAwards": ["Đơn vị đã tặng K1."], "cases": [
                 {"nominationId": "n1", "nominee": "1. K1", "award": "Giấy khen", "recommended": true, "council": "7 trên 7"},
                 {"nominationId": "n2", "nominee": "2. N2", "award": "Giấy khen", "recommended": false, "council": "3 trên 8", "reason": "3 trên 8"}]}""");
        assertThat(page.getByText("Chủ tịch trả lại: Bổ sung căn cứ").isVisible()).isTrue();
        assertThat(page.getByText("Đơn vị đã tặng K1.").isVisible()).isTrue();
        page.getByLabel("Lý do không khen thưởng").fill("Chưa đủ phiếu");
        JsonNode draft = submit();
        assertThat(draft.get("basis").asText()).isEqualTo("Luật");
        assertThat(draft.get("refusals")).hasSize(1);
        assertThat(draft.at("/refusals/0/reason").asText()).isEqualTo("Chưa đủ phiếu");

        open("council-session/userTask_signMinutes", """
                {"movement": "X", "meeting": "Phiên họp lần 2", "minutes": "BIÊN BẢN", "proposable": [],
                 "ties": [{"nominationId": "n1", "title": "1. K1", "sentence": "4 trên 8"}]}""");
        page.getByLabel("Không đề nghị").check();
        page.getByLabel("Lý do").fill("Chưa nổi bật");
        JsonNode minutes = submit();
        assertThat(minutes.at("/tieBreaks/0/recommend").asBoolean(true)).isFalse();
        assertThat(minutes.get("proposedUpward")).isEmpty();
        assertThat(page.getByText("Đề xuất trình cấp trên khen thưởng").count()).isZero();
    }

    @Test
    void theCouncilTicksWhomItProposesToAHigherLevel() throws JsonProcessingException {
        open("council-session/userTask_signMinutes", """
                {"movement": "X", "meeting": "Phiên họp lần 1", "minutes": "BIÊN BẢN", "ties": [], "proposable": [
                 {"nominationId": "n1", "title": "Tập thể: K1 – Giấy khen"}, {"nominationId": "n2", "title": "Cá nhân: N2 – Giấy khen"}]}""");
        page.getByLabel("Cá nhân: N2 – Giấy khen").check();

        JsonNode sent = submit();
        assertThat(names(sent)).containsExactlyInAnyOrder("tieBreaks", "proposedUpward");
        assertThat(sent.get("proposedUpward")).extracting(JsonNode::asText).containsExactly("n2");
    }

    @Test
    void thePackageAsksForTheProvisionOrForAReason() throws JsonProcessingException {
        String view = """
                {"movement": "X", "nominee": "Tập thể: K1", "unit": "Phòng Tài chính", "award": "Bằng khen", "decider": "Chủ tịch UBND cấp tỉnh",
                 "cause": "Hội đồng đề xuất", "council": "11 trên 11", "report": "Vượt 4%", "minutes": "BIÊN BẢN", "instead": "Giấy khen"}""";
        open("escalation/userTask_compilePackage", view);
        assertThat(page.getByText("Xét tặng Giấy khen").isVisible()).isTrue();
        assertThat(page.getByLabel("Căn cứ pháp lý").isVisible()).isFalse();
        page.getByLabel("Trình", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Số tờ trình").fill("215/TTr-UBND");
        page.getByLabel("Ngày tờ trình").fill("22/11/2024");
        page.getByLabel("Căn cứ pháp lý").fill("Điểm a khoản 3 Điều 74");

        JsonNode sent = submit();
        assertThat(sent.get("outcome").asText()).isEqualTo("COMPILED");
        assertThat(sent.get("proposalDate").asText()).isEqualTo("2024-11-22");
        assertThat(sent.get("legalLimb").asText()).isEqualTo("Điểm a khoản 3 Điều 74");
        assertThat(sent.get("reason").isNull()).isTrue();

        open("escalation/userTask_compilePackage", view);
        page.getByLabel("Không đủ căn cứ, không trình").check();
        page.getByLabel("Lý do không trình").fill("Phong trào do huyện phát động");
        JsonNode dropped = submit();
        assertThat(dropped.get("outcome").asText()).isEqualTo("DROPPED");
        assertThat(dropped.get("legalLimb").isNull()).isTrue();
        assertThat(dropped.get("reason").asText()).isEqualTo("Phong trào do huyện phát động");
    }

    private void open(String name, String view) {
        page = BROWSER.page();
        form = EmbeddedForm.open(page, name, view);
    }

    private Locator button(String name) {
        return form.button(name);
    }

    private JsonNode submit() throws JsonProcessingException {
        return form.submit();
    }

    private static List<String> names(JsonNode sent) {
        return sent.properties().stream().map(Map.Entry::getKey).toList();
    }
}
