@testable import drill
import Serialization
import Testing

@Suite struct AlertmanagerRewriterTests {
    private static func rewrite(_ text: String) throws -> AlertmanagerRewriter.Result {
        let root = try #require(YAML.read(Array(text.utf8)).root)
        return AlertmanagerRewriter(web: "http://sink", mail: "sink:25", factor: 60, folder: "/out").rewrite(root)
    }

    @Test func everybodyIsToldAtTheSink() throws {
        let result = try Self.rewrite(
            """
            global:
              smtp_from: a@shop.example
              smtp_auth_password_file: /run/secrets/smtp
              slack_api_url_file: /run/secrets/slack
            templates: ['templates/*.tmpl']
            route:
              receiver: team
              group_wait: 30s
              group_interval: 5m
              repeat_interval: 4h
              routes:
                - receiver: team
                  matchers: [severity="low"]
                  group_wait: 15m
                  mute_time_intervals: [nights]
            receivers:
              - name: team
                slack_configs:
                  - channel: '#alerts'
                    send_resolved: true
                    api_url_file: /run/secrets/slack
                    http_config: {proxy_url: http://proxy}
                email_configs:
                  - to: team@shop.example
                    auth_password_file: /run/secrets/smtp
                pagerduty_configs:
                  - routing_key_file: /run/secrets/key
                pushover_configs:
                  - user_key_file: /run/secrets/key
              - name: nobody
            inhibit_rules: [{source_matchers: [a="b"]}]
            """)
        #expect(
            YAML.print(result.config) == """
                global:
                  smtp_from: a@shop.example
                  smtp_smarthost: sink:25
                  smtp_require_tls: false
                  resolve_timeout: 5m
                route:
                  group_wait: 500ms
                  group_interval: 1s
                  receiver: team
                  repeat_interval: 4m
                  routes:
                    - receiver: team
                      matchers:
                        - severity="low"
                      group_wait: 500ms
                receivers:
                  - name: team
                    webhook_configs:
                      - url: http://sink/told/0
                        send_resolved: true
                    email_configs:
                      - to: team@shop.example
                        smarthost: sink:25
                        hello: own-0-0
                        require_tls: false
                    slack_configs:
                      - channel: '#alerts'
                        send_resolved: true
                        api_url: http://sink/own/0/1
                    pagerduty_configs:
                      - routing_key: drill
                        url: http://sink/own/0/2
                  - name: nobody
                    webhook_configs:
                      - url: http://sink/told/1
                        send_resolved: true
                templates:
                  - /out/templates/*.tmpl

                """)
        #expect(
            result.remarks == [
                "team is not told by Pushover, which knows no other address",
                "team is muted by nights: here at any hour",
                "1 inhibition is left out: every alert is told",
            ])
        #expect(result.receivers.map(\.sendsResolved) == [true, false])
    }
}
