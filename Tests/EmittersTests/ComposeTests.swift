import Analysis
import Emitters
import Serialization
import StackDSL
import Testing

/// What a deployment becomes.
@Suite("The Compose file") struct ComposeTests {
    @Test("a stack that does not say how it is run has none")
    func none() {
        #expect(composeFiles(resolve(Stack("shop", services: [api]))).isEmpty)
    }

    @Test("a container is written in one order, with what it reads, keeps, waits for and may use")
    func whole() {
        let stack = Stack(
            "shop", environment: "staging", prometheus: PrometheusServer(alertmanagers: []),
            services: [
                Service(
                    "queue-exporter",
                    scrapes: [
                        Scrape(
                            .host(nil, port: 9200),
                            client: HTTPClient(
                                authentication: .bearer(.file("/run/secrets/queue_token")),
                                tls: .init(authority: "/run/secrets/ca.pem")))
                    ],
                    container: Container(
                        "ghcr.io/shop/queue-exporter:1.4.0", port: 9200, user: "1000", command: ["--cost=$1"],
                        environment: [
                            ContainerVariable("ZONE", "eu"), ContainerVariable("QUEUE_TOKEN", fromVariable: "TOKEN"),
                            ContainerVariable("QUEUE_PASSWORD", .file("/run/secrets/queue_password")),
                        ], mounts: [HostMount("/srv/queue"), HostMount("/a", at: "/b", isWritable: true)],
                        health: .command(["/queue", "health"], startPeriod: .minutes(1))))
            ],
            deployment: Deployment(
                joining: "shop", programs: [DeployedProgram(.prometheus, on: .everywhere(80))], elsewhere: []))
        #expect(
            emittedBody(of: "compose.yaml", in: composeFiles(resolve(stack))) == """
                name: shop-staging
                services:
                  prometheus:
                    image: prom/prometheus:v3.14.0
                    command:
                      - '--config.file=/etc/prometheus/prometheus.yml'
                      - '--storage.tsdb.path=/prometheus'
                      - '--web.enable-lifecycle'
                    ports:
                      - '80:9090'
                    volumes:
                      - ./prometheus:/etc/prometheus:ro
                      - prometheus_data:/prometheus
                    secrets:
                      - ca.pem
                      - queue_token
                    networks:
                      - monitoring
                      - application
                    healthcheck:
                      test:
                        - CMD
                        - wget
                        - '-q'
                        - '-O'
                        - /dev/null
                        - http://127.0.0.1:9090/-/ready
                      interval: 10s
                      timeout: 5s
                      start_period: 5m
                    deploy:
                      resources:
                        limits:
                          cpus: '1'
                          memory: 1024M
                    logging:
                      driver: json-file
                      options:
                        max-size: 10m
                        max-file: '3'
                    restart: unless-stopped
                    stop_grace_period: 1m
                  queue-exporter:
                    image: ghcr.io/shop/queue-exporter:1.4.0
                    user: '1000'
                    command:
                      - '--cost=$$1'
                    environment:
                      ZONE: eu
                      QUEUE_TOKEN: ${TOKEN:?}
                      QUEUE_PASSWORD_FILE: /run/secrets/queue_password
                    volumes:
                      - /srv/queue:/srv/queue:ro
                      - /a:/b
                    secrets:
                      - queue_password
                    networks:
                      - monitoring
                      - application
                    healthcheck:
                      test:
                        - CMD
                        - /queue
                        - health
                      interval: 10s
                      timeout: 5s
                      start_period: 1m
                    deploy:
                      resources:
                        limits:
                          cpus: '0.25'
                          memory: 128M
                    logging:
                      driver: json-file
                      options:
                        max-size: 10m
                        max-file: '3'
                    restart: unless-stopped
                networks:
                  monitoring: {}
                  application:
                    name: shop
                    external: true
                volumes:
                  prometheus_data: {}
                secrets:
                  ca.pem:
                    file: ${SECRETS_DIR:-../../../secrets/shop/staging}/ca.pem
                  queue_password:
                    file: ${SECRETS_DIR:-../../../secrets/shop/staging}/queue_password
                  queue_token:
                    file: ${SECRETS_DIR:-../../../secrets/shop/staging}/queue_token

                """)
    }

    private let api = Service("api", scrapes: [.http(port: 9090)])
}
