import StackDSL
import Testing

/// Settings as declared, and the environment variables that they become.
@Suite struct GrafanaSettingsTests {
    private func variables(_ settings: GrafanaSettings) -> [String] {
        GrafanaServer(settings: settings).variables.map { variable in
            switch variable.value {
            case .text(let text): "\(variable.name)=\(text)"
            case .secret(let secret):
                switch secret.source {
                case .file(let path): "\(variable.name)__FILE=\(path)"
                case .environment(let name): "\(variable.name)=${\(name)}"
                }
            }
        }
    }

    private static let quiet = [
        "GF_ANALYTICS_REPORTING_ENABLED=false", "GF_ANALYTICS_CHECK_FOR_UPDATES=false",
        "GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES=false",
    ]

    @Test func nothingIsToldWithoutSettings() {
        #expect(GrafanaServer().variables == [])
        #expect(variables(GrafanaSettings()) == Self.quiet)
        #expect(variables(GrafanaSettings(reportsUsage: true)) == [])
    }

    @Test func aServerBelowAPath() {
        #expect(
            variables(GrafanaSettings(rootURL: "https://shop.example/grafana/", reportsUsage: true))
                == ["GF_SERVER_ROOT_URL=https://shop.example/grafana/", "GF_SERVER_SERVE_FROM_SUB_PATH=true"])
        #expect(
            variables(GrafanaSettings(rootURL: "https://shop.example/", reportsUsage: true))
                == ["GF_SERVER_ROOT_URL=https://shop.example/"])
    }

    @Test func secretsStayWhereTheyAre() {
        let settings = GrafanaSettings(
            adminUser: "root", adminPassword: .environment("GRAFANA_ADMIN_PASSWORD"), theme: .dark,
            home: Dashboard("Shop", uid: "shop", rows: []),
            access: [.proxy(trusting: ["10.0.0.0/8"]), .anonymous()],
            mail: MailServer("smtp:587", from: "a@b", user: "u", password: .file("/run/secrets/smtp")), reportsUsage: true)
        #expect(
            variables(settings) == [
                "GF_SECURITY_ADMIN_USER=root", "GF_SECURITY_ADMIN_PASSWORD=${GRAFANA_ADMIN_PASSWORD}",
                "GF_USERS_DEFAULT_THEME=dark", "GF_AUTH_PROXY_ENABLED=true",
                "GF_AUTH_PROXY_HEADER_NAME=X-WEBAUTH-USER", "GF_AUTH_PROXY_WHITELIST=10.0.0.0/8",
                "GF_AUTH_ANONYMOUS_ENABLED=true", "GF_AUTH_ANONYMOUS_ORG_ROLE=Viewer", "GF_SMTP_ENABLED=true",
                "GF_SMTP_HOST=smtp:587", "GF_SMTP_USER=u", "GF_SMTP_PASSWORD__FILE=/run/secrets/smtp",
                "GF_SMTP_FROM_ADDRESS=a@b", "GF_SMTP_STARTTLS_POLICY=MandatoryStartTLS",
                "GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH=/var/lib/grafana/dashboards/shop.json",
            ])
    }
}
