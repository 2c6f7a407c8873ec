package vn.thidua.movement.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.thidua.shared.PageLink;

/** What the start page offers of this module. */
@Configuration(proxyBeanMethods = false)
class MovementLinks {

    @Bean
    @Order(20)
    PageLink movementsLink(Readers readers) {
        return new PageLink("/movements", "Tiến độ phong trào", "Xem từng đợt nộp, đơn vị nào đã nộp, quá hạn hay chưa nộp; Chủ tịch gia hạn.",
            readers::lookAfterMovements);
    }

    @Bean
    @Order(30)
    PageLink plansLink(Readers readers) {
        return new PageLink("/plans", "Kế hoạch", "Nhập kế hoạch, xem các phát hiện và chuẩn bị phong trào.", readers::isAdvisoryBody);
    }
}
