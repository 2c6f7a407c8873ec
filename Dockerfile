FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp dependency:go-offline
COPY . .
RUN mvn -B -ntp -DskipTests package \
    && java -Djarmode=tools -jar target/thidua.jar extract --destination /app

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --no-create-home thidua
WORKDIR /app
COPY --from=build /app/lib lib
COPY --from=build /app/thidua.jar thidua.jar
USER 10001
# inside the container; docker-compose.yml publishes it to this machine only
ENV SERVER_ADDRESS=0.0.0.0 TZ=Asia/Ho_Chi_Minh
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s CMD \
    ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "thidua.jar"]
